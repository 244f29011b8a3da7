import type { Dated } from '../domain/dataset';
import { takesPlaceIn } from '../domain/dated';
import type { Truth } from '../domain/interval';
import type { Filters } from './filters';

/** How one row stands to one facet: `unjudged` where what the facet asks about is not reported. */
export type Verdict = 'yes' | 'possible' | 'no' | 'unjudged';

/** Alternatives within a facet: the best verdict counts. */
export function best(verdicts: readonly Verdict[]): Verdict {
  return (['yes', 'possible', 'unjudged'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'no';
}

/** Between facets all must hold: the worst verdict counts, and `no` is worse than `unjudged`. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return (['no', 'unjudged', 'possible'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'yes';
}

/** What is unknown of a row can't be judged of it. */
export const fromTruth = { yes: 'yes', no: 'no', unknown: 'unjudged' } as const satisfies Record<Truth, Verdict>;

/** A date that is reported can be judged: where only some of its days match it matches possibly. */
export function timeVerdict(dated: Dated | undefined, { time }: Filters): Verdict {
  const truth = dated && time && takesPlaceIn(dated, time);
  if (!truth) return 'unjudged';
  return truth === 'unknown' ? 'possible' : truth;
}
