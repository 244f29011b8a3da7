import type { Filters, FunctionChoice } from '../engine/filters';

/** Facets that hold a list of plain values. */
export type ListFacet = 'place' | 'center' | 'cat' | 'status' | 'kind' | 'reach';

/** The values with this one more, or without it where it is one of them. */
export function toggledIn<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((entry) => entry !== value) : [...values, value];
}

/** Adds a value to a facet, or takes it out where it is in. The value is an id of the facet's own kind. */
export function toggled(filters: Filters, facet: ListFacet, value: string): Partial<Filters> {
  return { [facet]: toggledIn<string>(filters[facet], value) };
}

/** As `toggled`, but what is added takes the place of all other values of its facet. */
export function picked(filters: Filters, facet: ListFacet, value: string): Partial<Filters> {
  return filters[facet].some((entry) => entry === value) ? toggled(filters, facet, value) : { [facet]: [value] };
}

export function toggledFunction({ fn }: Filters, { id, presence }: FunctionChoice): Partial<Filters> {
  const others = fn.filter((choice) => choice.id !== id || choice.presence !== presence);
  return { fn: others.length < fn.length ? others : [...fn, { id, presence }] };
}

export function pickedFunction(filters: Filters, choice: FunctionChoice): Partial<Filters> {
  const next = toggledFunction(filters, choice);
  return (next.fn?.length ?? 0) > filters.fn.length ? { fn: [choice] } : next;
}
