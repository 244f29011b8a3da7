import { isInferred } from '../domain/edtf';
import { type Fact, isSilent } from '../domain/fact';
import { isPoint } from '../domain/interval';
import { intervalOf } from '../domain/quantity';

/** What has to be said of figures that are less certain than they look from afar. */
export interface Caveats {
  readonly inferred: boolean;
  readonly unreported: boolean;
  readonly bounded: boolean;
}

/** What has to be said of figures that rest on some facts. */
export function caveatsOf(facts: readonly Fact[]): Caveats {
  return {
    inferred: facts.some(hasInferredYear),
    unreported: facts.some(isSilent),
    bounded: facts.some(({ value }) => value.type === 'quantity' && !isPoint(intervalOf(value.quantity))),
  };
}

/** Whatever a date stands beside: a total and a move have theirs too. */
function hasInferredYear({ value }: Fact): boolean {
  return 'date' in value && value.date !== undefined && isInferred(value.date.edtf);
}
