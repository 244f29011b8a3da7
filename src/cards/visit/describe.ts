import type { Lang } from '../../i18n/lang';
import { visitMessages } from './messages';
import { meetingOf, type VisitModel } from './model';

/** What the card lists and of what, in one sentence. */
export function describeVisit({ total, visits }: VisitModel, lang: Lang): string {
  const count = (of: (visit: (typeof visits)[number]) => readonly unknown[]) =>
    visits.reduce((sum, visit) => sum + of(visit).length, 0);
  return visitMessages(lang).describe({
    visits: total,
    listed: visits.length,
    places: count((visit) => [...visit.places, ...visit.evening]),
    industries: count((visit) => meetingOf(visit).named),
    matched: count((visit) => meetingOf(visit).matched),
    people: count(({ people }) => people),
  });
}
