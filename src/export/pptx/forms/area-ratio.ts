import { axisOf } from '../../../cards/area/axis';
import { areaMessages } from '../../../cards/area/messages';
import type { AreaModel } from '../../../cards/area/model';
import type { Lang } from '../../../i18n/lang';
import { numberWords, ratioWords } from '../../../i18n/numbers';
import { formatFor } from '../chart/number-format';
import type { ChartSpec, Series } from '../chart/spec';
import { COLORS } from '../theme';
import type { Column } from './area-columns';

/**
 * How many times the area before the area after is: a dot at the lower bound, from there an error bar to the upper one; a
 * triangle where there is none. The workbook holds lower bounds.
 */
export function ratioChart(model: AreaModel, columns: readonly Column[], lang: Lang): ChartSpec {
  const words = areaMessages(lang);
  const { domain, ticks } = axisOf(model, 'ratio');
  const [, max] = domain;
  const [, second = 1, third = 2] = ticks;
  const ratios = columns.map(({ row }) => row?.ratio);
  const series = (name: string, isOpen: boolean): readonly Series[] => {
    const own = ratios.map((ratio) => (ratio && !Number.isFinite(ratio.max) === isOpen ? ratio : undefined));
    if (!own.some(Boolean)) return [];
    return [
      {
        name,
        values: own.map((ratio) => ratio?.min),
        fill: { kind: 'solid', color: COLORS.after },
        marker: isOpen ? { symbol: 'triangle', size: 14 } : { symbol: 'circle', size: 12 },
        labels: own.map((ratio) => ratio && formatFor(ratioWords(ratio, lang), numberWords(ratio.min, lang))),
        labelPlace: 'b',
        isBold: true,
        errorBars: {
          plus: own.map((ratio) => (ratio && !isOpen ? ratio.max - ratio.min : 0)),
          minus: own.map(() => 0),
          color: COLORS.after,
          width: 4,
          caps: true,
        },
      },
    ];
  };
  return {
    kind: 'lines',
    lang,
    size: 12,
    hasLegend: true,
    categories: columns.map(({ name }) => name),
    axis: {
      min: 0,
      max,
      majorUnit: third - second,
      format: `${Number.isInteger(third - second) ? '0' : '0.0'}${lang === 'zh' ? '" 倍"' : '"×"'}`,
      title: words.axis.ratio,
    },
    series: [
      ...series(words.axis.ratio, false),
      ...series(lang === 'zh' ? `${words.axis.ratio}，只知下限` : `${words.axis.ratio}, lower bound only`, true),
      // A chart needs one series at least.
      ...(ratios.some(Boolean)
        ? []
        : [{ name: words.axis.ratio, values: ratios.map(() => undefined), fill: { kind: 'none' } as const }]),
    ],
  };
}
