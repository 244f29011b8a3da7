import type { ChartAction, ChartNode } from '../../charts/chart-tree';
import { EVENT_KINDS, type EventKind } from '../../domain/dataset';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { factId } from './entry';
import { type Days, type Ground, isInferred, isSame, touches, yearRange } from './ground';
import { timelineMessages } from './messages';
import { type DatedRow, datedRows, isPage, type TimelineModel } from './model';
import { monthsOf, yearDays, yearsText } from './ticks';
import { stripSpans } from './window';
import { eventWords } from './words';

/** What the marks of the timeline do. */
export interface TimelineDeeds {
  evidence(id: string): void;
  kind(kind: EventKind, adds?: boolean): void;
  /** Filters by a month or by years in EDTF, or lifts that filter. */
  time(edtf: string): void;
}

/** Ids of the marks; an event's mark goes by the id of its fact. */
export const markIds = {
  kind: (kind: EventKind) => `kind.${kind}`,
  time: (edtf: string) => `time.${edtf}`,
} as const;

/** Ids of the derivations of what lanes and dates count. */
export const countIds = {
  kind: (kind: EventKind) => `timeline.${markIds.kind(kind)}`,
  time: (edtf: string) => `timeline.${markIds.time(edtf).replace('/', '.')}`,
} as const;

/** Longer windows are filtered by their years. */
export const MOST_MONTHS = 24;

/** A month or years to filter by, as EDTF without and with the mark of inferred years. */
export interface FilterSpan extends Days {
  readonly edtf: string;
  readonly text: string;
}

/** The months and years that a window offers to filter by. */
export function filterSpans(ground: Ground, window: Days): { readonly [K in 'months' | 'years']: FilterSpan[] } {
  const spans = [...stripSpans(ground, window), window, ...ground.years.map(({ year }) => yearDays(year))];
  const years = [...new Map(spans.map((days) => [yearsText(days), days])).values()].sort((a, b) => a.first - b.first);
  return {
    months: monthsOf(window, MOST_MONTHS).map((days) => ({ ...days, text: monthEdtf(ground, days) })),
    years: years.map((days) => ({ ...days, edtf: yearsText(days), text: yearsEdtf(ground, days) })),
  };
}

/** The dated events that may be of a time. */
export function rowsTouching(model: TimelineModel, days: Days): readonly DatedRow[] {
  return datedRows(model).filter(({ date }) => touches(date, days));
}

/** The chart for keys and speech: lanes with their events, then the months and years to filter by. */
export function timelineTree(model: TimelineModel, window: Days, lang: Lang, deeds: TimelineDeeds): ChartNode {
  const words = timelineMessages(lang);
  const rows = datedRows(model);
  const { months, years } = filterSpans(model.ground, window);
  const act = (kind: ChartAction['kind'], run: ChartAction['run']): ChartAction => ({ kind, run });
  /** Where some are counted, how: of a page the total is all that is known. */
  const counted = (count: number, id: string) =>
    count > 0 ? act('evidence', () => deeds.evidence(isPage(model) ? 'timeline.total' : id)) : undefined;
  const timeNode = (span: FilterSpan): ChartNode => ({
    id: markIds.time(span.edtf),
    label: timeLabel(model, span, dateWords(span.text, lang), lang),
    action: { ...act('filter', () => deeds.time(span.edtf)), isSingle: true, isChosen: isFilteredBy(model, span) },
    other: isPage(model) ? undefined : counted(rowsTouching(model, span).length, countIds.time(span.edtf)),
  });
  const lanes = EVENT_KINDS.map((kind): ChartNode => {
    const own = rows.filter((row) => row.kind === kind);
    return {
      id: markIds.kind(kind),
      label: words.lane(termsIn(lang).kind[kind], own.length, isPage(model)),
      action: {
        ...act('filter', (adds) => deeds.kind(kind, adds)),
        isChosen: model.chosen.includes(markIds.kind(kind)),
      },
      other: counted(own.length, countIds.kind(kind)),
      children: own.map((row) => ({
        id: factId(row),
        label: eventWords(row, lang),
        action: act('evidence', () => deeds.evidence(factId(row))),
      })),
    };
  });
  const group = (id: string, label: string, children: readonly ChartNode[]): readonly ChartNode[] =>
    children.length > 0 ? [{ id, label, children }] : [];
  return {
    id: 'timeline',
    label: '',
    children: [
      ...lanes,
      ...group('months', words.byMonth, months.map(timeNode)),
      ...group('years', words.byYear, years.map(timeNode)),
    ],
  };
}

function isFilteredBy({ time }: TimelineModel, days: Days): boolean {
  return time !== undefined && isSame(time, days);
}

/** A date to filter by, with how many events that leaves where the rows tell. */
function timeLabel(model: TimelineModel, days: Days, text: string, lang: Lang): string {
  // Under a date, or of a page, the rows don't tell.
  if (model.time || isPage(model)) return text;
  return timelineMessages(lang).atMost(text, rowsTouching(model, days).length);
}

/** A month with its year, inferred as the events' in it are. */
function monthEdtf(ground: Ground, { first, edtf }: Days & { readonly edtf: string }): string {
  const { from } = yearRange({ first, last: first });
  return isInferred(ground, from) ? edtf.replace('-', '?-') : edtf;
}

/** Years, inferred as the events' in them are. */
function yearsEdtf(ground: Ground, days: Days): string {
  return yearsText(days)
    .split('/')
    .map((year) => (isInferred(ground, Number(year)) ? `${year}?` : year))
    .join('/');
}
