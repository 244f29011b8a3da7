import type { ChartAction, ChartNode } from '../../charts/chart-tree';
import { EVENT_KINDS, type EventKind } from '../../domain/dataset';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { factId } from './entry';
import { type Days, type Ground, isInferred, yearRange } from './ground';
import { timelineMessages } from './messages';
import { datedRows, type TimelineModel } from './model';
import { monthsOf, yearDays } from './ticks';
import { eventWords } from './words';

/** What the marks of the timeline do. */
export interface TimelineDeeds {
  evidence(id: string): void;
  kind(kind: EventKind): void;
  /** Filters by a month or year in EDTF, or lifts that filter. */
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
export function timelineTree(model: TimelineModel, lang: Lang, deeds: TimelineDeeds): ChartNode {
  const words = timelineMessages(lang);
  const rows = datedRows(model);
  const { ground } = model;
  const act = (kind: ChartAction['kind'], run: () => void): ChartAction => ({ kind, run });
  const timeNode = (days: Days & { readonly edtf: string }, text: string): ChartNode => {
    const touching = rows.filter(({ date }) => date.first <= days.last && days.first <= date.last);
    return {
      id: markIds.time(days.edtf),
      label: words.atMost(text, touching.length),
      action: act('filter', () => deeds.time(days.edtf)),
    };
  };
  const lanes = EVENT_KINDS.map((kind): ChartNode => {
    const own = rows.filter((row) => row.kind === kind);
    return {
      id: markIds.kind(kind),
      label: words.lane(termsIn(lang).kind[kind], own.length),
      action: act('filter', () => deeds.kind(kind)),
      children: own.map((row) => ({
        id: factId(row),
        label: eventWords(row, lang),
        action: act('evidence', () => deeds.evidence(factId(row))),
      })),
    };
  });
  const months = ground.window ? monthsOf(ground.window, MOST_MONTHS) : [];
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
        months.map((month) => timeNode(month, monthText(month, ground, lang))),
      ),
      ...group(
        'years',
        words.byYear,
        ground.years.map(({ year, uncertain }) =>
          timeNode(yearDays(year), dateWords(uncertain ? `${year}?` : String(year), lang)),
        ),
      ),
    ],
  };
}

/** A month with its year, inferred as the events' in it are. */
function monthText({ first, edtf }: Days & { readonly edtf: string }, ground: Ground, lang: Lang): string {
  const { from } = yearRange({ first, last: first });
  return dateWords(isInferred(ground, from) ? edtf.replace('-', '?-') : edtf, lang);
}
