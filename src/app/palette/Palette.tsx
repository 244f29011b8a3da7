import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { useDashboard, useDashboardStore } from '../../state/context';
import { CloseButton } from '../../ui/CloseButton';
import { Modal } from '../../ui/Modal';
import { appMessages } from '../messages';
import { actionItems } from './actions';
import type { Item } from './item';
import { datasetItems, profileItems } from './items';
import { paletteMessages } from './messages';
import { Results } from './Results';
import { indexed, type Speak, search, spokenTexts } from './search';
import { learnToSpeak } from './speech';
import './palette.css';

/** Finds anything by name and does what its choice means. Opening it changes nothing. */
export default function Palette({ dataset }: { readonly dataset: Dataset | undefined }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const words = paletteMessages(lang);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const speak = useSpeech(dataset);
  const list = useId();
  const items = useMemo(() => itemsOf(dataset, actionItems(store.getState())), [dataset, store]);
  const entries = useMemo(() => indexed(items, speak), [items, speak]);
  const found = useMemo(() => search(entries, typed), [entries, typed]);
  const listed = found.groups.flatMap(({ items }) => items);
  // By its id: once names can be found by sound, the list is another one under the reader's eyes.
  const index = Math.max(
    0,
    listed.findIndex(({ id }) => id === chosen),
  );
  const active = listed[index];
  const optionId = (item: Item) => `${list}-${item.id}`;

  const activeId = active && optionId(active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const close = () => store.getState().lay(undefined);
  const choose = (item: Item, isSecond: boolean) => {
    const { run } = (isSecond && item.second) || item;
    close();
    run(store.getState());
    if (item.card) bringIntoSight(item.card);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // These keys belong to an input method while it composes.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const steps = STEPS[event.key];
    if (event.key === 'Enter' && active) choose(active, event.shiftKey);
    else if (steps && listed.length > 0) setChosen(listed[moved(index, steps, listed.length)]?.id);
    else return;
    event.preventDefault();
  };

  return (
    <Modal label={words.title} className="palette" onClose={close}>
      <div className="palette-field">
        <input
          role="combobox"
          aria-label={words.title}
          aria-expanded={listed.length > 0}
          aria-controls={list}
          aria-activedescendant={activeId}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={words.field}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(undefined);
          }}
          onKeyDown={onKeyDown}
        />
        <CloseButton name={appMessages(lang).close} onClick={close} />
      </div>
      <Results
        id={list}
        groups={found.groups}
        active={active}
        lang={lang}
        optionId={optionId}
        onPoint={({ id }) => setChosen(id)}
        onChoose={choose}
      />
      <footer className="palette-foot">
        <p role="status">{found.total === 0 ? words.nothing : words.count(found.total, found.listed)}</p>
        <p className="palette-keys">
          {words.keys.map(([key, does]) => (
            <span key={key}>
              <kbd>{key}</kbd> {does}
            </span>
          ))}
        </p>
      </footer>
    </Modal>
  );
}

const PAGE = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** One step goes around at the ends, a page stops there. */
function moved(index: number, steps: number, length: number): number {
  if (Math.abs(steps) === 1) return (index + steps + length) % length;
  return Math.max(0, Math.min(length - 1, index + steps));
}

function itemsOf(dataset: Dataset | undefined, actions: readonly Item[]): Item[] {
  if (!dataset) return [...actions];
  const hasFingers = matchMedia('(pointer: coarse)').matches;
  return [...datasetItems(dataset), ...actions, ...(hasFingers ? profileItems(dataset) : [])];
}

/** How names sound, once the dictionary is there; without it they are found as they are written. */
function useSpeech(dataset: Dataset | undefined): Speak | undefined {
  const store = useDashboardStore();
  const [speak, setSpeak] = useState<Speak>();
  useEffect(() => {
    let isOpen = true;
    const items = itemsOf(dataset, actionItems(store.getState()));
    learnToSpeak(spokenTexts(items)).then(
      (learned) => isOpen && setSpeak(() => learned),
      // It can't be fetched: the next opening asks for it anew.
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, [dataset, store]);
  return speak;
}

function bringIntoSight(card: string): void {
  requestAnimationFrame(() => document.querySelector(`[data-card="${card}"]`)?.scrollIntoView({ block: 'nearest' }));
}
