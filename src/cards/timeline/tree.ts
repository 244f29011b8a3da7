import type { ChartAction, ChartNode } from '../../charts/chart-tree';
import { EVENT_KINDS, type EventKind } from '../../domain/dataset';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { factId } from './entry';
import { type Days, type Ground, isInferred, isSame, touches, yearRange } from './ground';
import { timelineMessages } from './messages';
import { datedRows, isPage, type TimelineModel } from './model';
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

/** Longer windows are filtered by their years. */
export const MOST_MONTHS = 24;

/** The chart for keys and speech: lanes with their events, then the months and years to filter by. */
export function timelineTree(model: TimelineModel, window: Days, lang: Lang, deeds: TimelineDeeds): ChartNode {
  const words = timelineMessages(lang);
  const rows = datedRows(model);
  const { ground } = model;
  const act = (kind: ChartAction['kind'], run: ChartAction['run']): ChartAction => ({ kind, run });
  const timeNode = (days: Days, edtf: string, text: string): ChartNode => ({
    id: markIds.time(edtf),
    label: timeLabel(model, days, dateWords(text, lang), lang),
    action: { ...act('filter', () => deeds.time(edtf)), isSingle: true, isChosen: isFilteredBy(model, days) },
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
      children: own.map((row) => ({
        id: factId(row),
        label: eventWords(row, lang),
        action: act('evidence', () => deeds.evidence(factId(row))),
      })),
    };
  });
  const spans = [...stripSpans(ground, window), window, ...ground.years.map(({ year }) => yearDays(year))];
  const years = [...new Map(spans.map((days) => [yearsText(days), days])).values()].sort((a, b) => a.first - b.first);
  const group = (id: string, label: string, children: readonly ChartNode[]): readonly ChartNode[] =>
    children.length > 0 ? [{ id, label, children }] : [];
  return {
    id: 'timeline',
    label: '',
    children: [
      ...lanes,
      ...group(
        'months',
        words.byMonth,
        monthsOf(window, MOST_MONTHS).map((days) => timeNode(days, days.edtf, monthEdtf(ground, days))),
      ),
      ...group(
        'years',
        words.byYear,
        years.map((days) => timeNode(days, yearsText(days), yearsEdtf(ground, days))),
      ),
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
  return timelineMessages(lang).atMost(text, datedRows(model).filter(({ date }) => touches(date, days)).length);
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
