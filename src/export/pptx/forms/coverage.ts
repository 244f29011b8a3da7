import { coverageMessages, rangeWords } from '../../../cards/coverage/messages';
import { type CategoryRow, type CoverageModel, rangeOf, statesIn } from '../../../cards/coverage/model';
import { clipped } from '../../../charts/text-width';
import { isPoint } from '../../../domain/interval';
import type { Presence } from '../../../domain/presence';
import type { Lang } from '../../../i18n/lang';
import { intervalWords } from '../../../i18n/numbers';
import { listWords } from '../../../i18n/phrase';
import { termsIn } from '../../../i18n/terms';
import type { ChartSpec, Fill, Plot } from '../chart/spec';
import { type Form, inParts } from '../form';
import { widthOf } from '../measure';
import { addWords } from '../text-box';
import { COLORS } from '../theme';

const MOST = 16;
/** Shares of the width: the chart, the interval, the names. */
const CHART = 0.6;
const RANGE = 0.08;
const SIZE = 14;

const FILLS: Readonly<Record<Presence, Fill>> = {
  yes: { kind: 'solid', color: COLORS.after },
  planned: { kind: 'solid', color: COLORS.soft },
  no: { kind: 'hollow', color: COLORS.secondary },
  unreported: { kind: 'hatch', color: COLORS.hatch },
};

/** A stacked bar per category: solid reported, hatched not reported; beside it the interval and the centers. */
export const coverageForm: Form<CoverageModel> = {
  pages(model, { lang, description }) {
    return inParts(model.categories, MOST).map((categories) => ({
      legend: legendOf(model, lang),
      draw({ slide, box, chart }) {
        const { head } = coverageMessages(lang);
        const width = box.w * CHART;
        const plot = plotOf(categories, width, lang);
        chart(coverageChart(model, categories, plot, lang), { ...box, w: width }, description);
        const top = box.y + box.h * plot.y;
        const step = (box.h * plot.h) / Math.max(1, categories.length);
        const range = { x: box.x + width + 0.15, w: box.w * RANGE };
        const names = { x: range.x + range.w + 0.15, w: box.w - width - range.w - 0.3 };
        const small = { lang, size: 12, color: COLORS.secondary, valign: 'middle' } as const;
        addWords(slide, head.range, { ...range, y: top - 0.34, h: 0.3 }, small);
        addWords(slide, head.which, { ...names, y: top - 0.34, h: 0.3 }, small);
        for (const [index, row] of categories.entries()) {
          const line = { y: top + index * step, h: step };
          addWords(
            slide,
            intervalWords(rangeOf(row), lang),
            { ...range, ...line },
            { lang, size: 14, valign: 'middle' },
          );
          addWords(
            slide,
            namesOf(row, model, names.w, step, lang),
            { ...names, ...line },
            { ...small, color: COLORS.ink },
          );
        }
      },
    }));
  },
};

/** Where in the chart's frame its plot stands, so that the words beside it stand level with its bars. */
function plotOf(categories: readonly CategoryRow[], width: number, lang: Lang): Plot {
  const names = Math.max(0, ...categories.map(({ name }) => widthOf(name[lang], SIZE)));
  const x = Math.min(0.5, (names * 1.08 + 0.2) / width);
  return { x, y: 0.1, w: 0.99 - x, h: 0.86 };
}

/** The centers that report a category, as far as two lines hold them. */
function namesOf(row: CategoryRow, { centers }: CoverageModel, width: number, height: number, lang: Lang): string {
  const names = row.reportedBy.map((id) => centers.find((center) => center.id === id)?.name[lang] ?? id);
  const lines = height > 0.4 ? 1.6 : 0.9;
  return clipped(listWords(names, lang), width * 72 * lines, 12);
}

function coverageChart(model: CoverageModel, categories: readonly CategoryRow[], plot: Plot, lang: Lang): ChartSpec {
  const terms = termsIn(lang).presence;
  return {
    kind: 'bars',
    lang,
    size: SIZE,
    gap: 45,
    plot,
    hasLegend: true,
    categories: categories.map(({ name }) => name[lang]),
    axis: { min: 0, max: Math.max(1, model.total), format: '0', isHidden: true },
    series: statesIn(model).map((presence) => ({
      name: terms[presence],
      values: categories.map(({ counts }) => counts[presence]),
      fill: FILLS[presence],
      labels: categories.map(({ counts }) => (counts[presence] > 0 ? '0' : undefined)),
      labelPlace: 'ctr',
      labelColor: presence === 'yes' ? COLORS.white : COLORS.ink,
      isBold: true,
    })),
  };
}

function legendOf({ categories }: CoverageModel, lang: Lang): readonly string[] {
  const range = categories.map(rangeOf).find((candidate) => !isPoint(candidate));
  return range ? [coverageMessages(lang).legend(intervalWords(range, lang), rangeWords(range, lang))] : [];
}
