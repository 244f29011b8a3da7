import { axisOf } from '../../../cards/area/axis';
import { areaMessages } from '../../../cards/area/messages';
import type { AreaModel, AreaRow } from '../../../cards/area/model';
import { intervalOf, type Quantity } from '../../../domain/quantity';
import type { Lang } from '../../../i18n/lang';
import { numberWords, quantityWords } from '../../../i18n/numbers';
import { formatFor } from '../chart/number-format';
import type { ChartSpec, Series } from '../chart/spec';
import { COLORS } from '../theme';
import type { Column } from './area-columns';

export const isOpen = (quantity: Quantity) => intervalOf(quantity).max === Number.POSITIVE_INFINITY;

/**
 * Dumbbells as a line chart without lines: a square before, a dot after, and between them the error bar of a series that
 * is not seen. The values in its workbook are the reported ones. What is only known from below has a marker and a name
 * of its own, and a label with its bound. The axis is that of the whole card.
 */
export function areaChart(model: AreaModel, columns: readonly Column[], isLinear: boolean, lang: Lang): ChartSpec {
  const words = areaMessages(lang);
  const axis = axisOf(model, isLinear ? 'linear' : 'log');
  const [min, max] = axis.domain;
  const ends = (of: (row: AreaRow) => Quantity | undefined) => columns.map(({ row }) => row && of(row));
  const after = (isExpected: boolean, open: boolean) =>
    ends(({ status, after }) =>
      after && (status === 'expected') === isExpected && isOpen(after) === open ? after : undefined,
    );
  const before = (open: boolean) => ends(({ before }) => (before && isOpen(before) === open ? before : undefined));
  const atLeast = (name: string) => `${name}${lang === 'zh' ? '，只知下限' : ', lower bound only'}`;
  const mark = { kind: 'solid', color: COLORS.after } as const;
  const hollow = { kind: 'tinted', color: COLORS.after } as const;
  const slate = { kind: 'solid', color: COLORS.before } as const;
  const { legend } = words;
  const was = { labelPlace: 'r', labelColor: COLORS.secondary } as const;
  const is = { labelPlace: 't', labelColor: COLORS.ink, isBold: true } as const;
  return {
    kind: 'lines',
    lang,
    size: 12,
    hasLegend: true,
    categories: columns.map(({ name }) => name),
    axis: {
      // Values stand beside their marks, and a log axis has ticks at powers of ten alone.
      min: isLinear ? min : min * 0.6,
      max: isLinear ? max : max * 1.4,
      ...(isLinear ? {} : { logBase: 10, isBare: true }),
      format: '0',
      title: words.axis[isLinear ? 'linear' : 'log'],
    },
    series: [
      connector(columns, lang),
      ...series(legend.before, before(false), lang, { fill: slate, marker: { symbol: 'square', size: 9 }, ...was }),
      ...series(atLeast(legend.before), before(true), lang, {
        fill: slate,
        marker: { symbol: 'triangle', size: 11 },
        ...was,
      }),
      ...series(legend.after, after(false, false), lang, { fill: mark, marker: { symbol: 'circle', size: 12 }, ...is }),
      ...series(atLeast(legend.after), after(false, true), lang, {
        fill: mark,
        marker: { symbol: 'triangle', size: 14 },
        ...is,
      }),
      ...series(legend.hollow, after(true, false), lang, {
        fill: hollow,
        marker: { symbol: 'circle', size: 12 },
        ...is,
      }),
      ...series(atLeast(legend.hollow), after(true, true), lang, {
        fill: hollow,
        marker: { symbol: 'triangle', size: 14 },
        ...is,
      }),
      {
        name: words.reference(numberWords(model.reference, lang)),
        values: columns.map(() => model.reference),
        fill: { kind: 'none' },
        line: { color: COLORS.secondary, width: 1.25, dash: 'dash' },
      },
    ],
  };
}

/** A series of the reported values, none where there is none; what is known as a range has error bars. */
function series(
  name: string,
  quantities: readonly (Quantity | undefined)[],
  lang: Lang,
  look: Pick<Series, 'fill' | 'marker' | 'labelPlace' | 'labelColor' | 'isBold'>,
): readonly Series[] {
  if (!quantities.some(Boolean)) return [];
  const reach = (side: 'plus' | 'minus') =>
    quantities.map((quantity) => {
      if (!quantity) return 0;
      const { min, max } = intervalOf(quantity);
      if (side === 'minus') return quantity.value - min;
      return Number.isFinite(max) ? max - quantity.value : 0;
    });
  const [plus, minus] = [reach('plus'), reach('minus')];
  const isRange = [...plus, ...minus].some((value) => value > 0);
  const color = look.fill.kind === 'none' ? COLORS.ink : look.fill.color;
  return [
    {
      name,
      ...look,
      values: quantities.map((quantity) => quantity?.value),
      labels: quantities.map(
        (quantity) => quantity && formatFor(quantityWords(quantity, lang), numberWords(quantity.value, lang)),
      ),
      ...(isRange ? { errorBars: { plus, minus, color, width: 4, caps: true } } : {}),
    },
  ];
}

/** From before to after, for the rows that have both. */
function connector(columns: readonly Column[], lang: Lang): Series {
  const gain = columns.map(({ row }) => (row?.before && row.after ? row.after.value - row.before.value : 0));
  return {
    name: lang === 'zh' ? '前后连线' : 'before to after',
    values: columns.map(({ row }) => (row?.before && row.after ? row.before.value : undefined)),
    fill: { kind: 'none' },
    errorBars: {
      plus: gain.map((value) => Math.max(0, value)),
      minus: gain.map((value) => Math.max(0, -value)),
      color: COLORS.hatch,
      width: 3,
      caps: false,
    },
    isInLegend: false,
  };
}
