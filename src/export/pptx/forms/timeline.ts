import { knownDays, openEndOf } from '../../../cards/timeline/entry';
import { isInferred, yearRange } from '../../../cards/timeline/ground';
import { timelineMessages } from '../../../cards/timeline/messages';
import { type DatedRow, datedRows, isPage, type TimelineModel, type TimelineRow } from '../../../cards/timeline/model';
import { yearsLabel } from '../../../cards/timeline/ticks';
import { isOutside } from '../../../cards/timeline/window';
import { conventionsOf, sentenceless, whenWords } from '../../../cards/timeline/words';
import { EVENT_KINDS, type EventKind } from '../../../domain/dataset';
import { dateWords } from '../../../i18n/dates';
import type { Lang } from '../../../i18n/lang';
import { termsIn } from '../../../i18n/terms';
import type { ChartSpec, Fill, Series } from '../chart/spec';
import { type Box, type Canvas, type Form, inParts, type Page } from '../form';
import { WIDTH } from '../frame';
import { linesOf } from '../measure';
import { addWords, type Run } from '../text-box';
import { COLORS, type ColorName } from '../theme';

const MOST = 14;
/** Height of the line that names the kinds, and of a bar, in inches. */
const KEY = 0.32;
const BAR = 0.24;
const PLOT = { x: 0.42, y: 0.02, w: 0.56, h: 0.8 };
/** Days from Excel's first day to 1970-01-01. */
const EXCEL = 25_569;

const KINDS: Readonly<Record<EventKind, ColorName>> = {
  center: COLORS.after,
  service: COLORS.services,
  report: COLORS.before,
  investment: COLORS.investment,
};

/**
 * A bar per dated event, as wide as its date; what lies in other years, is open at one end
 * or has no date stands below in words.
 */
export const timelineForm: Form<TimelineModel> = {
  pages(model, { lang, description }) {
    const { window } = model;
    const dated = datedRows(model);
    const inside = window ? dated.filter(({ date }) => !openEndOf(date) && !isOutside(knownDays(date), window)) : [];
    const others = model.rows.filter((row) => !inside.some(({ id }) => id === row.id));
    const legend = legendOf(model, lang);
    const lanes = (rows: readonly DatedRow[], { slide, chart }: Canvas, box: Box) => {
      addWords(slide, kindRuns(rows, lang), { ...box, h: KEY }, { lang, size: 13 });
      chart(timelineChart(model, rows, box.h - KEY, lang), { ...box, y: box.y + KEY, h: box.h - KEY }, description);
    };
    return inParts(inside, MOST).map(
      (rows, index, parts): Page => ({
        legend,
        draw(canvas) {
          const { slide, box } = canvas;
          const below = index === parts.length - 1 && others.length > 0 ? 0.12 + otherLines(others, lang) * 0.27 : 0;
          if (rows.length > 0 && window) lanes(rows, canvas, { ...box, h: box.h - below });
          if (below > 0)
            addWords(
              slide,
              others.map((row) => ({ text: otherWords(row, lang), endsLine: true })),
              rows.length > 0 ? { ...box, y: box.y + box.h - below + 0.08, h: below } : box,
              { lang, size: 13 },
            );
        },
      }),
    );
  },
};

const otherLines = (rows: readonly TimelineRow[], lang: Lang) =>
  rows.reduce((sum, row) => sum + linesOf(otherWords(row, lang), 13, WIDTH), 0);

function otherWords(row: TimelineRow, lang: Lang): string {
  const { colon, possibleMatch } = timelineMessages(lang);
  const name = row.certain ? row.name[lang] : possibleMatch(row.name[lang]);
  return `${name}${colon}${whenWords(row, lang)}`;
}

const kindsIn = (rows: readonly DatedRow[]) => EVENT_KINDS.filter((kind) => rows.some((row) => row.kind === kind));

/** A square in the color of each kind, and its name. */
function kindRuns(rows: readonly DatedRow[], lang: Lang): readonly Run[] {
  return kindsIn(rows).flatMap((kind) => [
    { text: '■ ', color: KINDS[kind] },
    { text: `${termsIn(lang).kind[kind]}    ` },
  ]);
}

/** Bars that nobody sees up to the first day, and bars from there as long as the date is wide. */
function timelineChart(model: TimelineModel, rows: readonly DatedRow[], height: number, lang: Lang): ChartSpec {
  const { ground, window } = model;
  const days = window ?? { first: 0, last: 365 };
  const { from, to } = yearRange(days);
  const kinds = kindsIn(rows);
  const { inferred } = timelineMessages(lang);
  const label = yearsLabel(ground, days);
  const isMarked = [from, to].some((year) => isInferred(ground, year));
  return {
    kind: 'bars',
    lang,
    size: 13,
    gap: Math.round(Math.min(500, Math.max(30, ((PLOT.h * height) / rows.length / BAR - 1) * 100))),
    // Its first series is there to be seen by nobody: the key stands above the chart.
    hasLegend: false,
    plot: PLOT,
    categories: rows.map((row) => rowName(row, from === to, lang)),
    axis: {
      min: days.first + EXCEL,
      max: days.last + 1 + EXCEL,
      ...(from === to
        ? { majorUnit: 365.25 / 4, format: lang === 'zh' ? 'm"月"' : 'mmm' }
        : { majorUnit: 365.25, format: 'yyyy' }),
      title: isMarked ? `${label}${lang === 'zh' ? '，' : ', '}${inferred}` : label,
    },
    series: [
      {
        name: lang === 'zh' ? '第一天' : 'first day',
        values: rows.map(({ date }) => knownDays(date).first + EXCEL),
        format: 'yyyy\\-mm\\-dd',
        fill: { kind: 'none' },
        isInLegend: false,
      },
      ...kinds.map((kind) => kindSeries(kind, rows, lang)),
    ],
  };
}

/** How many days the dates of one kind of event are wide. */
function kindSeries(kind: EventKind, rows: readonly DatedRow[], lang: Lang): Series {
  const color = KINDS[kind];
  return {
    name: `${termsIn(lang).kind[kind]}${lang === 'zh' ? '（天）' : ' (days)'}`,
    values: rows.map((row) => {
      const { first, last } = knownDays(row.date);
      return row.kind === kind ? last - first + 1 : undefined;
    }),
    fill: { kind: 'solid', color },
    points: rows.flatMap((row, index) => {
      const fill = fillOf(row, color);
      return row.kind === kind && fill ? [{ index, fill }] : [];
    }),
  };
}

/** Solid is what was reported; expected is hollow, what only our convention made a span is hatched. */
function fillOf({ expected, convention }: TimelineRow, color: ColorName): Fill | undefined {
  if (expected) return { kind: 'hollow', color };
  return convention ? { kind: 'hatch', color } : undefined;
}

function rowName(row: DatedRow, isOneYear: boolean, lang: Lang): string {
  const { dated, quoted, possibleMatch } = timelineMessages(lang);
  const name = row.certain ? row.name[lang] : possibleMatch(row.name[lang]);
  if (row.words) return quoted(name, row.words[lang]);
  return dated(dateWords(row.date.text, lang, isOneYear ? 'year-less' : 'full'), name);
}

function legendOf(model: TimelineModel, lang: Lang): readonly string[] {
  const { rows, total } = model;
  const words = timelineMessages(lang);
  const { solid, hollow, possible } = words.legend;
  const conventions = conventionsOf(rows, lang).map(sentenceless);
  const hatched = lang === 'zh' ? '斜线：宽度按约定折算' : 'hatched: width by our convention';
  return [
    solid,
    ...(conventions.length > 0
      ? [`${hatched}${lang === 'zh' ? '（' : ' ('}${conventions.join(words.semicolon)}${lang === 'zh' ? '）' : ')'}`]
      : []),
    ...(rows.some(({ expected }) => expected) ? [hollow] : []),
    ...(rows.some(({ certain }) => !certain) ? [possible] : []),
    ...(isPage(model) ? [words.page(rows.length, total)] : []),
  ];
}
