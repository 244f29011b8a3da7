import type { Dataset, Place, PlaceId } from '../../domain/dataset';
import type { Answer, FacetCount } from '../../engine/answer';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import type { Choice } from './CheckList';

/** Facets that are lists of values to check. */
export type CheckFacet = Exclude<keyof Answer['facets'], 'fn'>;

/** The choices of a facet in words, with the counts of the newest answer. */
export function choicesOf(facet: CheckFacet, { dataset, facets }: Answer, lang: Lang): Choice[] {
  const terms = termsIn(lang);
  const counts = facets[facet];
  switch (facet) {
    case 'place':
      return placeChoices(dataset, counts, lang);
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
 * a visit or a case is about, which have no count of centers that could be anything but 0.
 */
function placeChoices({ places, centers }: Dataset, counts: readonly FacetCount[], lang: Lang): Choice[] {
  const byValue = new Map(counts.map(({ value, count }) => [value, count]));
  const children = (parent: PlaceId | undefined) => places.filter((place) => place.parent === parent);
  const inhabited = new Set(centers.flatMap(({ place }) => containing(places, place)));
  const walk = (place: Place, depth: number, isInhabited: boolean): Choice[] => {
    const isListed = inhabited.has(place.id) === isInhabited;
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
