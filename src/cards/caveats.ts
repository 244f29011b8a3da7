import { isInferred } from '../domain/edtf';
import type { Fact } from '../domain/fact';

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
    unreported: facts.some(isUnreported),
    bounded: facts.some(({ value }) => value.type === 'quantity' && value.quantity.bound !== 'exact'),
  };
}

function hasInferredYear({ value }: Fact): boolean {
  if (value.type === 'date') return isInferred(value.date.edtf);
  return value.type === 'status' && value.date !== undefined && isInferred(value.date.edtf);
}

function isUnreported({ value }: Fact): boolean {
  if (value.type === 'presence') return value.presence === 'unreported';
  return value.type === 'unreported' || (value.type === 'status' && value.status === 'unreported');
}
