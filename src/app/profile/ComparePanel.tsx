import { useEffect, useMemo, useRef } from 'react';
import type { Center, Dataset } from '../../domain/dataset';
import { useDashboard, useDashboardStore } from '../../state/context';
import { MOST_COMPARED } from '../../state/view';
import { CloseButton } from '../../ui/CloseButton';
import { useLayer } from '../../ui/layers';
import { Popover } from '../../ui/Popover';
import { usePanelFocus } from '../../ui/panel-focus';
import { appMessages } from '../messages';
import { SavedViews } from '../on-demand';
import { CompareTable } from './CompareTable';
import { type ComparedRow, compareProfiles } from './comparison';
import { profileMessages } from './messages';
import { profileOf } from './model';

/** So many centers can be offered by name; of more, one goes by their profiles. */
const OFFERED = 60;

/** Several centers side by side, all over the page. */
export function ComparePanel({
  dataset,
  centers,
  onClose,
}: {
  readonly dataset: Dataset;
  readonly centers: readonly Center[];
  onClose(): void;
}) {
  const panel = useRef<HTMLElement>(null);
  const lang = useDashboard((state) => state.appearance.lang);
  const reference = useDashboard((state) => state.view.reference);
  const store = useDashboardStore();
  const differencesOnly = useDashboard((state) => state.view.differencesOnly);
  const ids = centers.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say which centers they are
  const rows = useMemo(
    () =>
      compareProfiles(
        centers.map((center) => profileOf(center, dataset, reference)),
        dataset,
      ),
    [ids, dataset, reference],
  );
  const { compare: words } = profileMessages(lang);
  usePageOutOfReach(panel);
  useLayer('compare', true, onClose);
  usePanelFocus(panel, 'compare', 'compare');
  return (
    <section
      ref={panel}
      className="compare-panel"
      data-panel="compare"
      tabIndex={-1}
      aria-label={words.panel(centers.length)}
    >
      <header>
        <h2>{words.panel(centers.length)}</h2>
        <CloseButton name={appMessages(lang).close} onClick={onClose} />
      </header>
      <div className="compare-tools">
        <p role="status">{words.summary(countsOf(rows))}</p>
        <AddCenter dataset={dataset} centers={centers} />
        <Popover label={appMessages(lang).saved} active={false}>
          {(close) => <SavedViews dataset={dataset} onDone={close} />}
        </Popover>
        <button
          type="button"
          role="switch"
          className="button"
          aria-checked={differencesOnly}
          onClick={() => store.getState().show({ differencesOnly: !differencesOnly })}
        >
          <svg viewBox="0 0 28 16" aria-hidden="true" className="switch">
            <rect x="0.5" y="0.5" width="27" height="15" rx="7.5" />
            <circle cx={differencesOnly ? 20 : 8} cy="8" r="5" />
          </svg>
          {words.differencesOnly}
        </button>
      </div>
      <CompareTable
        centers={centers}
        rows={differencesOnly ? rows.filter(({ comparison }) => comparison === 'different') : rows}
        reference={reference}
        lang={lang}
      />
    </section>
  );
}

function countsOf(rows: readonly ComparedRow[]) {
  const count = (wanted: ComparedRow['comparison']) => rows.filter(({ comparison }) => comparison === wanted).length;
  return {
    different: count('different'),
    same: count('same'),
    unknown: count('unknown'),
    incomparable: count('incomparable'),
  };
}

function AddCenter({ dataset, centers }: { readonly dataset: Dataset; readonly centers: readonly Center[] }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const words = profileMessages(lang).compare;
  const others = dataset.centers.filter((center) => !centers.includes(center));
  if (centers.length >= MOST_COMPARED || others.length === 0 || others.length > OFFERED) return null;
  return (
    <Popover label={words.addOne} active={false}>
      {(close) => (
        <ul className="compare-others">
          {others.map((center) => (
            <li key={center.id}>
              <button
                type="button"
                className="tool"
                onClick={() => {
                  store.getState().show({ compare: [...centers, center].map(({ id }) => id) });
                  close();
                }}
              >
                {center.name[lang]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}

/** What the panel covers can't be reached by keys or by a screen reader; panels and notices above it can. */
function usePageOutOfReach(panel: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const covered = [...(panel.current?.parentElement?.children ?? [])].filter(
      (other): other is HTMLElement => other instanceof HTMLElement && !other.matches('[data-panel], dialog, .notices'),
    );
    for (const element of covered) element.inert = true;
    return () => {
      for (const element of covered) element.inert = false;
    };
  }, [panel]);
}
