import { yearNote } from '../../../cards/case/Legend';
import { caseMessages } from '../../../cards/case/messages';
import type { CaseEntry, CaseModel } from '../../../cards/case/model';
import { intervalOf, type Quantity } from '../../../domain/quantity';
import { boundConventions } from '../../../i18n/conventions';
import { dateWords } from '../../../i18n/dates';
import type { Lang } from '../../../i18n/lang';
import { measureWords, numberWords, ratioWords } from '../../../i18n/numbers';
import { termsIn } from '../../../i18n/terms';
import { formatFor } from '../chart/number-format';
import type { ChartSpec } from '../chart/spec';
import { type Form, inParts, type Page } from '../form';
import { pptxMessages } from '../messages';
import { addWords, type Run } from '../text-box';
import { COLORS } from '../theme';

const MOST = 3;
/** What is known from below alone. */
const TRIANGLE = { symbol: 'triangle' } as const;
const SQUARE = { symbol: 'square' } as const;
const isOpen = (quantity: Quantity) => intervalOf(quantity).max === Number.POSITIVE_INFINITY;

/** The slope of each case's land as a line of two points, with what else is known of it beside. */
export const caseForm: Form<CaseModel> = {
  pages(model, { lang, description }) {
    return inParts(model.cases, MOST).map(
      (cases): Page => ({
        legend: legendOf(model, lang),
        draw({ slide, box, chart }) {
          const height = box.h / cases.length;
          for (const [index, entry] of cases.entries()) {
            const y = box.y + index * height;
            chart(caseChart(entry, lang), { x: box.x, y, w: box.w * 0.56, h: height - 0.1 }, description);
            const words = { x: box.x + box.w * 0.62, y, w: box.w * 0.38, h: height - 0.1 };
            addWords(slide, factRuns(entry, lang), words, { lang, size: cases.length > 1 ? 13 : 18, valign: 'middle' });
          }
        },
      }),
    );
  },
};

/** Land in two points of time; the line is dotted, since nothing is reported in between. */
function caseChart(entry: CaseEntry, lang: Lang): ChartSpec {
  const { before, after, invested, reported, name } = entry;
  const isComparable = before.unit === after.unit;
  const label = (quantity: Quantity) => formatFor(measureWords(quantity, lang), numberWords(quantity.value, lang));
  const reach = (quantity: Quantity) => {
    const { min, max } = intervalOf(quantity);
    return { minus: quantity.value - min, plus: Number.isFinite(max) ? max - quantity.value : 0 };
  };
  const reaches = [before, after].map(reach);
  return {
    kind: 'lines',
    lang,
    size: 16,
    hasLegend: false,
    categories: [
      caseMessages(lang).invested(dateWords(invested.edtf, lang)),
      caseMessages(lang).reported(dateWords(reported.edtf, lang)),
    ],
    axis: { min: 0, format: '0', isHidden: true },
    series: [
      {
        name: name[lang],
        // Two units have no axis in common.
        values: isComparable ? [before.value, after.value] : [undefined, undefined],
        // As on the page: an investment is blue, and what was before it a slate square.
        fill: { kind: 'solid', color: COLORS.investment },
        points: [
          { index: 0, fill: { kind: 'solid', color: COLORS.before }, ...(isOpen(before) ? TRIANGLE : SQUARE) },
          { index: 1, fill: { kind: 'solid', color: COLORS.investment }, ...(isOpen(after) ? TRIANGLE : {}) },
        ],
        marker: { symbol: 'circle', size: 14 },
        line: { color: COLORS.investment, width: 2.25, dash: 'sysDot' },
        labels: [label(before), label(after)],
        labelPlace: ['l', 't'],
        isBold: true,
        ...(reaches.some(({ plus, minus }) => plus > 0 || minus > 0)
          ? {
              errorBars: {
                plus: reaches.map(({ plus }) => plus),
                minus: reaches.map(({ minus }) => minus),
                color: COLORS.investment,
                width: 3,
                caps: true,
              },
            }
          : {}),
      },
    ],
  };
}

function factRuns(entry: CaseEntry, lang: Lang): readonly Run[] {
  const { rows, periodUnreported, dateUnreported, possible } = caseMessages(lang);
  const { unreported } = termsIn(lang);
  const { revenue, listing, ratio, before, after } = entry;
  const comma = lang === 'zh' ? '，' : ', ';
  const fact = (name: string, value: string, note = ''): readonly Run[] => [
    { text: name, size: 13, color: COLORS.secondary, endsLine: true },
    { text: value, isBold: true, endsLine: note === '' },
    ...(note === '' ? [] : [{ text: `  ${note}`, size: 13, color: COLORS.secondary, endsLine: true }]),
    { text: ' ', size: 6, endsLine: true },
  ];
  return [
    { text: entry.name[lang], isBold: true, endsLine: true },
    ...(entry.certain ? [] : [{ text: possible, size: 13, color: COLORS.secondary, endsLine: true }]),
    { text: ' ', size: 6, endsLine: true },
    ...fact(rows.origin, entry.from[lang]),
    ...fact(
      rows.land,
      `${measureWords(before, lang)} → ${measureWords(after, lang)}`,
      ratio && ratioWords(ratio, lang),
    ),
    ...(revenue
      ? fact(
          rows.revenue,
          measureWords(revenue.quantity, lang),
          `${revenue.of[lang]}${comma}${revenue.period?.[lang] ?? periodUnreported}`,
        )
      : fact(rows.revenue, unreported)),
    ...(listing
      ? fact(rows.listing, listing.exchange[lang], listing.date ? dateWords(listing.date.edtf, lang) : dateUnreported)
      : fact(rows.listing, unreported)),
  ];
}

function legendOf({ cases, total }: CaseModel, lang: Lang): readonly string[] {
  const { legend, others } = caseMessages(lang);
  const quantities = cases.flatMap(({ before, after }) => [before, after]);
  return [
    legend.dotted,
    ...(quantities.some(isOpen) ? [pptxMessages(lang).lowerBound] : []),
    ...boundConventions(quantities, lang),
    ...new Set(cases.flatMap((entry) => yearNote(entry, lang) ?? [])),
    ...(total > cases.length ? [others(total - cases.length)] : []),
  ];
}
