import { memo, useCallback, useMemo, useState } from 'react';
import { ComposedChart, XAxis, YAxis } from 'recharts';
import { ChartFrame } from '../../charts/ChartFrame';
import { whenAsked } from '../../charts/chart-tree';
import { useKeptRows } from '../../charts/kept-rows';
import { ONE_BAND } from '../../charts/plot';
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

const SHARES: [number, number] = [0, 1];
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

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
    () => ({ ...NO_MARGIN, top: layout.head, left: layout.bar.left, right: width - layout.bar.right }),
    [layout.head, layout.bar.left, layout.bar.right, width],
  );
  // As high as its head whatever the rows, which stand below each other outside of it: a filter leaves it as it is.
  const frame = useMemo(
    () => (
      <ComposedChart
        accessibilityLayer={false}
        layout="vertical"
        width={width}
        height={layout.head + 1}
        margin={margin}
        data={ONE_BAND}
      >
        <XAxis type="number" domain={SHARES} allowDataOverflow hide />
        <YAxis type="category" dataKey="id" scale="band" hide />
        <CoverageMarks />
      </ComposedChart>
    ),
    [width, layout.head, margin],
  );
  const kept = useKeptRows(rows, markIds.row);
  const drawn = useMemo(() => ({ model, rows, kept, layout, width, lang }), [model, rows, kept, layout, width, lang]);
  return (
    <Drawn value={drawn}>
      {frame}
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
