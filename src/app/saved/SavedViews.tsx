import { useState } from 'react';
import { CARDS } from '../../cards/index';
import type { Dataset } from '../../domain/dataset';
import { linkMessages } from '../../i18n/links';
import { readAddress } from '../../state/address';
import { useDashboard, useDashboardStore } from '../../state/context';
import {
  freeName,
  loadViews,
  MOST_LETTERS,
  nameFault,
  queryOf,
  renamed,
  type SavedViews as Saved,
  type SavedView,
  storeViews,
  withoutView,
  withView,
} from '../../state/saved-views';
import { copyText } from '../../ui/clipboard';
import { PassingButton } from '../../ui/PassingButton';
import { activeValues } from '../facets/words';
import { lossesNow } from '../link/losses';
import { savedMessages } from './messages';
import { NameForm } from './NameForm';
import { SavedItem } from './SavedItem';
import './saved.css';

/** What was done, and what would take it back. */
interface Told {
  readonly words: string;
  undo?(): void;
}

/** Saves the present filters and view under a name, and opens, renames and deletes what was saved; copies the address. */
export default function SavedViews({ dataset, onDone }: { readonly dataset: Dataset; onDone(): void }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const present = useDashboard(({ filters, view }) => queryOf(filters, view));
  const [saved, setSaved] = useState(loadViews);
  const [naming, setNaming] = useState<string>();
  const [told, setTold] = useState<Told>();
  const words = savedMessages(lang);
  const link = linkMessages(lang);
  const losses = lossesNow(location.href, store);

  /** Changes what is kept now, which another tab may have changed meanwhile. */
  const change = (next: (saved: Saved) => Saved, toldThen: Told): boolean => {
    const changed = next(loadViews());
    const isStored = storeViews(changed);
    if (isStored) setSaved(changed);
    setTold(isStored ? toldThen : { words: words.fault.refused });
    return isStored;
  };
  const save = (name: string) => {
    const fault = nameFault(loadViews(), name);
    if (fault) return words.fault[fault];
    const isStored = change((now) => withView(now, { name, query: present }), { words: words.told.saved(name.trim()) });
    return isStored ? undefined : words.fault.refused;
  };
  const rename = (from: string, to: string) => {
    const fault = nameFault(loadViews(), to, from);
    if (fault) return words.fault[fault];
    if (!change((now) => renamed(now, from, to), { words: words.told.saved(to.trim()) })) return words.fault.refused;
    setNaming(undefined);
    return undefined;
  };
  const remove = (view: SavedView, at: number) => {
    const undo = () => change((now) => withView(now, view, at), { words: words.told.restored(view.name) });
    change((now) => withoutView(now, view.name), { words: words.told.removed(view.name), undo });
  };
  const open = ({ query }: SavedView) => {
    const vocabulary = { dataset, cards: CARDS.map(({ id }) => id) };
    store.getState().follow(readAddress(new URLSearchParams(query), vocabulary), 'push');
    onDone();
  };
  const copy = async () => {
    const isCopied = await copyText(location.href);
    setTold({ words: isCopied ? words.told.copied : words.told.notCopied });
  };
  const proposed = () => {
    const values = activeValues(store.getState().filters, dataset, lang).map(({ words: value }) => value);
    // Cut before it is numbered, with room for the number.
    const name = values
      .join(lang === 'zh' ? '，' : ', ')
      .slice(0, MOST_LETTERS - 4)
      .trim();
    return name === '' ? '' : freeName(saved.views, name);
  };

  return (
    <div className="saved">
      <NameForm label={words.name} initial={proposed()} lang={lang} onName={save} />
      {saved.views.length === 0 ? (
        <p className="saved-note">{words.none}</p>
      ) : (
        <ul className="saved-list" aria-label={words.list}>
          {saved.views.map((view, index) => (
            <SavedItem
              // biome-ignore lint/suspicious/noArrayIndexKey: a name that changes is still the same item
              key={index}
              name={view.name}
              lang={lang}
              isPresent={view.query === present}
              isNaming={naming === view.name}
              onOpen={() => open(view)}
              onNaming={(isNaming) => setNaming(isNaming ? view.name : undefined)}
              onRename={(to) => rename(view.name, to)}
              onRemove={() => remove(view, index)}
            />
          ))}
        </ul>
      )}
      {saved.unread.length > 0 ? <p className="saved-note">{words.unread(saved.unread.length)}</p> : null}
      {losses.map((loss) => (
        <p key={loss} className="saved-note">
          {link.losses[loss]}
        </p>
      ))}
      <button type="button" className="button" onClick={copy}>
        {losses.length > 0 ? link.copyAnyway : link.copy}
      </button>
      <div role="status" className="saved-told">
        {told?.words}
        {told?.undo ? (
          <PassingButton home=".popover-panel" heirs="button, input" className="button" onClick={told.undo}>
            {words.undo}
          </PassingButton>
        ) : null}
      </div>
    </div>
  );
}
