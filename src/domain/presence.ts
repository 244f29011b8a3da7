import { type Interval, interval } from './interval';

/** What a source says of a function in a center. Not reported is not "no". */
export const PRESENCES = ['yes', 'planned', 'no', 'unreported'] as const;
export type Presence = (typeof PRESENCES)[number];

export type PresenceCounts = Readonly<Record<Presence, number>>;

/** How many centers may have the function: at least those reported, at most all but those that say no. */
export function coverageOf({ yes, planned, unreported }: PresenceCounts): Interval {
  return interval(yes, yes + planned + unreported);
}

/** Several functions of one category as one: yes if any is, no only if all are. */
export function anyPresence(presences: readonly Presence[]): Presence {
  if (presences.includes('yes')) return 'yes';
  if (presences.includes('planned')) return 'planned';
  if (presences.length > 0 && presences.every((presence) => presence === 'no')) return 'no';
  return 'unreported';
}
