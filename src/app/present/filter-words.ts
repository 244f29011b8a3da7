import { FACETS, isActive } from '../../engine/filters';
import type { FilterWords } from '../../present/SlideView';
import { emptyWords } from '../empty-words';
import { activeValues, facetName } from '../facets/words';
import { outcomeWords, scopeWords } from '../outcome-words';

/** What slides say of the filters, in the words of the page. */
export const FILTER_WORDS: FilterWords = {
  active: ({ filters, dataset }, lang) =>
    activeValues(filters, dataset, lang).map(({ facet, words }) => `${facetName(facet, lang)} ${words}`),
  count: scopeWords,
  remarks: (answer, scope, lang) => outcomeWords(answer[scope], scope, lang),
  empty(answer, scope, lang) {
    const { filters, dataset } = answer;
    const values = activeValues(filters, dataset, lang);
    const valuesOf = (facet: string) => values.filter((value) => value.facet === facet).map(({ words }) => words);
    const { unaffectedBy } = answer[scope];
    const active = FACETS.filter((facet) => isActive(filters, facet) && !unaffectedBy.includes(facet)).length;
    return emptyWords(answer[scope], scope, valuesOf, active, lang).sentence;
  },
};
