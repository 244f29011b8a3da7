import type { Filters, FunctionChoice } from '../engine/filters';

/** Facets that hold a list of plain values. */
export type ListFacet = 'place' | 'center' | 'cat' | 'status' | 'kind' | 'reach';

/** Adds a value to a facet, or takes it out where it is in. The value is an id of the facet's own kind. */
export function toggled(filters: Filters, facet: ListFacet, value: string): Partial<Filters> {
  const values: readonly string[] = filters[facet];
  return { [facet]: values.includes(value) ? values.filter((entry) => entry !== value) : [...values, value] };
}

export function toggledFunction({ fn }: Filters, { id, presence }: FunctionChoice): Partial<Filters> {
  const others = fn.filter((choice) => choice.id !== id || choice.presence !== presence);
  return { fn: others.length < fn.length ? others : [...fn, { id, presence }] };
}
