import type { Dataset, Place, PlaceId } from '../../domain/dataset';
import type { Answer, Engine, FacetCount } from '../../engine/answer';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import type { Choice } from './CheckList';

/** Facets that are lists of values to check. */
export type CheckFacet = Exclude<keyof Answer['facets'], 'fn'>;

/** The choices of a facet in words, with the counts of the newest answer. */
export function choicesOf(facet: CheckFacet, { dataset, facets, filters }: Answer, lang: Lang): Choice[] {
  const terms = termsIn(lang);
  const counts = facets[facet];
  switch (facet) {
    case 'place':
      return placeChoices(dataset, counts, filters.place, lang);
    case 'center':
      return named(dataset.centers, counts, lang);
    case 'cat':
      return named(dataset.categories, counts, lang);
    case 'status':
      return counts.map(({ value, count }) => ({ value, count, words: wordOf(terms.status, value) }));
    case 'reach':
      return counts.map(({ value, count }) => ({ value, count, words: wordOf(terms.reach, value) }));
    case 'kind':
      return counts.map(({ value, count }) => ({ value, count, words: wordOf(terms.kind, value) }));
    default:
      return facet satisfies never;
  }
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}

function named(
  entries: readonly { readonly id: string; readonly name: Dataset['meta']['title'] }[],
  counts: readonly FacetCount[],
  lang: Lang,
): Choice[] {
  const byValue = new Map(counts.map(({ value, count }) => [value, count]));
  return entries.map(({ id, name }) => ({ value: id, words: name[lang], count: byValue.get(id) ?? 0 }));
}

/**
 * The tree of places in depth-first order, each under what contains it: first those with centers, then those that only
 * an event, a visit or a case leads to, which have no count of centers that could be anything but 0. Places where
 * nothing is, as the seat of a firm, would empty everything: they are no choice, unless they are chosen already.
 */
function placeChoices(
  { places, centers, events, visits, cases }: Dataset,
  counts: readonly FacetCount[],
  chosen: readonly PlaceId[],
  lang: Lang,
): Choice[] {
  const byValue = new Map(counts.map(({ value, count }) => [value, count]));
  const children = (parent: PlaceId | undefined) => places.filter((place) => place.parent === parent);
  const around = (ids: readonly PlaceId[]) => new Set(ids.flatMap((id) => containing(places, id)));
  const inhabited = around(centers.map(({ place }) => place));
  const visited = around([
    ...events.flatMap((event) => event.places),
    ...visits.flatMap((visit) => [...visit.places, ...visit.evening].map(({ place }) => place)),
    ...cases.map(({ place }) => place),
  ]);
  const walk = (place: Place, depth: number, isInhabited: boolean): Choice[] => {
    const isListed = isInhabited
      ? inhabited.has(place.id)
      : !inhabited.has(place.id) && (visited.has(place.id) || chosen.includes(place.id));
    const own = { value: place.id, words: place.name[lang], depth };
    return [
      ...(isListed ? [isInhabited ? { ...own, count: byValue.get(place.id) ?? 0 } : own] : []),
      ...children(place.id).flatMap((child) => walk(child, isListed ? depth + 1 : depth, isInhabited)),
    ];
  };
  return [true, false].flatMap((isInhabited) => children(undefined).flatMap((place) => walk(place, 0, isInhabited)));
}

/** A place and all that it lies in. */
function containing(places: readonly Place[], id: PlaceId | undefined): PlaceId[] {
  const place = places.find((entry) => entry.id === id);
  return place ? [place.id, ...containing(places, place.parent)] : [];
}

/**
 * How many events, visits and cases each of these places would leave, under all other facets: one ask in a task, since an
 * engine on this thread lets nothing else happen meanwhile, and none once nobody wants to know.
 */
export async function countElsewhere(
  engine: Engine,
  { dataset, filters, reference }: Answer,
  values: readonly string[],
  isWanted: () => boolean = () => true,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { id } of dataset.places.filter((place) => values.includes(place.id))) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) break;
    const { events, visits, cases } = await engine.ask({ ...filters, place: [id] }, reference);
    counts.set(
      id,
      [events, visits, cases].reduce((sum, { certain, possible }) => sum + certain + possible, 0),
    );
  }
  return counts;
}
