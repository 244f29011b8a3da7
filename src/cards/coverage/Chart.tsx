import { memo, useCallback, useMemo, useState } from 'react';
import { ChartFrame } from '../../charts/ChartFrame';
import { whenAsked } from '../../charts/chart-tree';
import { useKeptRows } from '../../charts/kept-rows';
import { RowsFrame } from '../../charts/RowsFrame';
import type { CategoryId } from '../../domain/dataset';
import { useActions } from '../../state/actions';
import type { ChartProps } from '../card';
import './coverage.css';
import { describeCoverage } from './describe';
import { type CoverageLayout, coverageLayout } from './layout';
import { CoverageMarks, Drawn } from './Marks';
import { coverageMessages } from './messages';
import type { CoverageModel, CoverageRow } from './model';
import { coverageTree, drawnRows, markIds } from './tree';

export function CoverageChart({ model, lang, compact }: ChartProps<CoverageModel>) {
  const actions = useActions();
  const [open, setOpen] = useState<readonly CategoryId[]>([]);
  const rows = useMemo(() => drawnRows(model, open), [model, open]);
  const disclose = useCallback(
    (id: CategoryId) => setOpen((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id])),
    [],
  );
  const tree = useMemo(
    () =>
      whenAsked(() =>
        coverageTree(model, open, lang, {
          evidence: actions.evidence,
          category: (id, adds) => actions.toggle('cat', id, adds),
          fn: (id, adds) => actions.toggleFunction({ id, presence: 'yes' }, adds),
          center: (id, adds) => actions.toggle('center', id, adds),
          disclose,
        }),
      ),
    [model, open, lang, actions, disclose],
  );
  const { head, row } = coverageLayout(0, lang, compact);
  const height = head + rows.length * row;
  return (
    <ChartFrame description={describeCoverage(model, lang)} tree={tree} lang={lang} height={height}>
      {(width) => (
        <Drawing
          model={model}
          rows={rows}
          open={open}
          onDisclose={disclose}
          width={width}
          lang={lang}
          compact={compact}
        />
      )}
    </ChartFrame>
  );
}

interface DrawingProps {
  readonly model: CoverageModel;
  readonly rows: readonly CoverageRow[];
  readonly open: readonly CategoryId[];
  readonly onDisclose: (id: CategoryId) => void;
  readonly width: number;
  readonly lang: ChartProps<CoverageModel>['lang'];
  readonly compact: boolean;
}

/** Hover and focus render the frame around it anew, and this not. */
const Drawing = memo(function Drawing({ model, rows, open, onDisclose, width, lang, compact }: DrawingProps) {
  const layout = useMemo(() => coverageLayout(width, lang, compact), [width, lang, compact]);
  const margin = useMemo(
    () => ({ top: layout.head, right: width - layout.bar.right, bottom: 0, left: layout.bar.left }),
    [layout, width],
  );
  const kept = useKeptRows(rows, markIds.row);
  const drawn = useMemo(() => ({ model, rows, kept, layout, width, lang }), [model, rows, kept, layout, width, lang]);
  return (
    <Drawn value={drawn}>
      <RowsFrame width={width} margin={margin} Marks={CoverageMarks} />
      {kept.map(({ row, isShown }) =>
        row.kind === 'category' ? (
          <Disclosure
            key={row.id}
            id={row.id}
            label={coverageMessages(lang).functionsOf(row.name[lang], row.functions.length)}
            isOpen={open.includes(row.id)}
            top={isShown ? layout.head + rows.indexOf(row) * layout.row : undefined}
            layout={layout}
            onDisclose={onDisclose}
          />
        ) : null,
      )}
    </Drawn>
  );
});

interface DisclosureProps {
  readonly id: CategoryId;
  readonly label: string;
  readonly isOpen: boolean;
  /** Undefined where its row is hidden. */
  readonly top: number | undefined;
  readonly layout: CoverageLayout;
  readonly onDisclose: (id: CategoryId) => void;
}

/** A button for pointers; the keys reach the same through the chart's own tree, which is its one tab stop. */
const Disclosure = memo(function Disclosure({ id, label, isOpen, top, layout, onDisclose }: DisclosureProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      hidden={top === undefined}
      className="coverage-disclosure"
      onClick={() => onDisclose(id)}
      aria-expanded={isOpen}
      aria-label={label}
      style={{ left: layout.disclosure.left, width: layout.disclosure.width, top, height: layout.row }}
    >
      <Triangle mark={markIds.disclosure(id)} isOpen={isOpen} />
    </button>
  );
});

/** The mark is not the button: a tooltip under the pointer would cover the rows that a click brings. */
const Triangle = memo(function Triangle({ mark, isOpen }: { readonly mark: string; readonly isOpen: boolean }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" data-mark={mark}>
      <path d={isOpen ? 'M1 3h8L5 8z' : 'M3 1v8l5-4z'} />
    </svg>
  );
});
