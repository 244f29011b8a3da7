import { memo, useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame';
import { whenAsked } from '../../charts/chart-tree';
import { useKeptRows } from '../../charts/kept-rows';
import { useSurface } from '../../charts/surface';
import type { CategoryId } from '../../domain/dataset';
import { useActions } from '../../state/actions';
import { useDashboard } from '../../state/context';
import type { ChartProps } from '../card';
import './coverage.css';
import { describeCoverage } from './describe';
import { coverageLayout } from './layout';
import { CoverageMarks } from './Marks';
import { coverageMessages } from './messages';
import type { CoverageModel, CoverageRow } from './model';
import type { DrawnRow } from './RowMarks';
import { coverageTree, drawnRows, markIds } from './tree';

export function CoverageChart({ model, lang, compact }: ChartProps<CoverageModel>) {
  const actions = useActions();
  const open = useDashboard((state) => state.view.open);
  const rows = useMemo(() => drawnRows(model, open), [model, open]);
  const tree = useMemo(
    () =>
      whenAsked(() =>
        coverageTree(model, open, lang, {
          evidence: actions.evidence,
          category: (id, adds) => actions.toggle('cat', id, adds),
          fn: (id, adds) => actions.toggleFunction({ id, presence: 'yes' }, adds),
          center: actions.toggleCenter,
          disclose: actions.unfold,
        }),
      ),
    [model, open, lang, actions],
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
          onDisclose={actions.unfold}
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
  readonly open: readonly string[];
  readonly onDisclose: (id: CategoryId) => void;
  readonly width: number;
  readonly lang: ChartProps<CoverageModel>['lang'];
  readonly compact: boolean;
}

/** Hover and focus render the frame around it anew, and this not. */
const Drawing = memo(function Drawing({ model, rows, open, onDisclose, width, lang, compact }: DrawingProps) {
  const layout = useMemo(() => coverageLayout(width, lang, compact), [width, lang, compact]);
  const kept = useKeptRows(
    useMemo(() => rows.map((row) => ({ row, model })), [rows, model]),
    markOf,
  );
  const { surface, drawOn } = useSurface(width, layout.head + 1, 'coverage');
  return (
    <>
      {surface}
      {drawOn(<CoverageMarks model={model} rows={rows} kept={kept} layout={layout} width={width} lang={lang} />)}
      <div className="coverage-disclosures" style={{ top: layout.head, ...layout.disclosure }}>
        {kept.map(({ row: { row }, isShown }) =>
          row.kind === 'category' ? (
            <Disclosure
              key={row.id}
              id={row.id}
              label={coverageMessages(lang).functionsOf(row.name[lang], row.functions.length)}
              isShown={isShown}
              height={layout.row}
              below={open.includes(row.id) ? row.functions.length : undefined}
              onDisclose={onDisclose}
            />
          ) : null,
        )}
      </div>
    </>
  );
});

const markOf = ({ row }: DrawnRow) => markIds.row(row);

interface DisclosureProps {
  readonly id: CategoryId;
  readonly label: string;
  readonly isShown: boolean;
  /** Of its row. */
  readonly height: number;
  /** How many rows it has opened. */
  readonly below: number | undefined;
  readonly onDisclose: (id: CategoryId) => void;
}

/**
 * A button for pointers; the keys reach the same through the chart's own tree, which is its one tab stop. It stands below
 * the one before it, so that one that moves is not rendered.
 */
const Disclosure = memo(function Disclosure({ id, label, isShown, height, below, onDisclose }: DisclosureProps) {
  const isOpen = below !== undefined;
  return (
    <button
      type="button"
      tabIndex={-1}
      hidden={!isShown}
      className="coverage-disclosure"
      onClick={() => onDisclose(id)}
      aria-expanded={isOpen}
      aria-label={label}
      style={{ height, marginBottom: (below ?? 0) * height }}
    >
      {/* The mark is not the button: a tooltip under the pointer would cover the rows that a click brings. */}
      <svg viewBox="0 0 10 10" aria-hidden="true" data-mark={markIds.disclosure(id)}>
        <path d={isOpen ? 'M1 3h8L5 8z' : 'M3 1v8l5-4z'} />
      </svg>
    </button>
  );
});
