import type { Dataset, Text } from '../domain/dataset';
import type { List, ListQuery, ListRows, ListScope, Match } from './answer';
import type { ScopeRows } from './scope';
import type { Scopes } from './scopes';
import { select } from './select';
import { SORT_VALUES, type SortContext, type SortValue } from './sort-values';

type Ordered = { readonly [S in ListScope]: readonly Match<ListRows[S]>[] };
type Rows = { readonly [S in ListScope]: ScopeRows<ListRows[S]> };

/** The newest order of each dataset: the windows of one list ask for the same, one after the other. */
const newest = new WeakMap<Scopes, { readonly query: ListQuery; readonly ordered: Partial<Ordered> }>();

/** A window of the rows that match, in the order that is asked for. */
export function listOf<S extends ListScope>(dataset: Dataset, scopes: Scopes, query: ListQuery<S>): List<ListRows[S]> {
  const known = newest.get(scopes);
  const held: Partial<Ordered> = known && isSameOrder(known.query, query) ? known.ordered : {};
  const all = held[query.scope] ?? ordered(dataset, scopes, query);
  if (held[query.scope] === undefined) newest.set(scopes, { query, ordered: { [query.scope]: all } });
  return { total: all.length, rows: all.slice(query.from, query.from + query.count) };
}

/** Can the rows of a scope be sorted by this key? */
export function isSortKey(scope: ListScope, key: string): boolean {
  return Object.hasOwn(SORT_VALUES[scope], key);
}

function isSameOrder(a: ListQuery, b: ListQuery): boolean {
  return (
    a.scope === b.scope &&
    a.filters === b.filters &&
    a.reference === b.reference &&
    a.lang === b.lang &&
    a.sort?.key === b.sort?.key &&
    a.sort?.descending === b.sort?.descending
  );
}

function ordered<S extends ListScope>(
  dataset: Dataset,
  scopes: Scopes,
  { scope, filters, reference, sort, lang }: ListQuery<S>,
): readonly Match<ListRows[S]>[] {
  const rows: Rows = scopes;
  const { matching } = select(rows[scope], filters, reference);
  const valueIn = sort && isSortKey(scope, sort.key) ? SORT_VALUES[scope][sort.key] : undefined;
  if (!sort || !valueIn) return matching;
  const names = new Map(dataset.places.map(({ id, name }) => [id, name[lang]]));
  const context: SortContext = { dataset, reference, lang, placeName: (id) => names.get(id) };
  const compare = comparison(lang, sort.descending);
  return matching
    .map((match) => ({ match, value: valueIn(match.row, context) }))
    .sort((a, b) => compare(a.value, b.value))
    .map(({ match }) => match);
}

/** Numbers and texts as `descending` asks; what is missing last either way. Equals stay as they are: sorting is stable. */
function comparison(lang: keyof Text, descending: boolean): (a: SortValue, b: SortValue) => number {
  const { compare } = new Intl.Collator(LOCALES[lang], { numeric: true });
  const direction = descending ? -1 : 1;
  return (a, b) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'string' || typeof b === 'string') return direction * compare(String(a), String(b));
    // Not their difference: that of two infinite ends is no number.
    return direction * (Number(a > b) - Number(a < b));
  };
}

/** Chinese by pinyin, whatever order the reader's system prefers. */
const LOCALES = { zh: 'zh-CN-u-co-pinyin', en: 'en' } as const satisfies Record<keyof Text, string>;
