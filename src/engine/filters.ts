import type { CategoryId, CenterId, EventKind, FunctionId, PlaceId, Status } from '../domain/dataset';
import type { DateSpan } from '../domain/edtf';
import type { Truth } from '../domain/interval';
import type { Presence } from '../domain/presence';

/** Square meters; either end may be open. */
export interface AreaRange {
  readonly min?: number;
  readonly max?: number;
}

export interface FunctionChoice {
  readonly id: FunctionId;
  readonly presence: Presence;
}

/** What is asked for. Within a facet the values are alternatives, between facets all must hold. */
export interface Filters {
  readonly place: readonly PlaceId[];
  readonly center: readonly CenterId[];
  readonly fn: readonly FunctionChoice[];
  readonly cat: readonly CategoryId[];
  readonly status: readonly Status[];
  readonly area: AreaRange | undefined;
  readonly reach: readonly Truth[];
  readonly time: DateSpan | undefined;
  readonly kind: readonly EventKind[];
  readonly q: string;
}

export type Facet = keyof Filters;

export const FACETS = [
  'place',
  'center',
  'fn',
  'cat',
  'status',
  'area',
  'reach',
  'time',
  'kind',
  'q',
] as const satisfies readonly Facet[];

/** So many characters of text: more is no search, and no address. */
export const MOST_TEXT = 100;

export const NO_FILTERS: Filters = {
  place: [],
  center: [],
  fn: [],
  cat: [],
  status: [],
  area: undefined,
  reach: [],
  time: undefined,
  kind: [],
  q: '',
};

export function isActive(filters: Filters, facet: Facet): boolean {
  const value = filters[facet];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

/** The same filters with one facet lifted. */
export function without(filters: Filters, facet: Facet): Filters {
  return { ...filters, [facet]: NO_FILTERS[facet] };
}

/** Facets of which the cards carry labels. */
type LabelFacet = 'center' | 'cat' | 'fn' | 'kind';

/** The labels that the page is filtered by, as `center.wanda`; that of a function asks for it as reported. */
export function chosenLabels(filters: Filters, ...facets: readonly LabelFacet[]): readonly string[] {
  return facets.flatMap((facet) =>
    filters[facet].flatMap((value) => {
      if (typeof value === 'string') return `${facet}.${value}`;
      return value.presence === 'yes' ? `${facet}.${value.id}` : [];
    }),
  );
}
