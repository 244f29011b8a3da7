import type { Answer } from '../../engine/answer';
import { FACETS, isActive } from '../../engine/filters';
import type { Lang } from '../../i18n/lang';
import { resultWords } from '../outcome-words';

/** What the filters leave, for all cards at once; announced as it changes. There from the start, or nobody would hear it. */
export function ResultCount({ answer, lang }: { readonly answer: Answer; readonly lang: Lang }) {
  const isFiltered = FACETS.some((facet) => isActive(answer.filters, facet));
  return (
    <p role="status" className="result-count">
      {isFiltered ? resultWords(answer, lang) : ''}
    </p>
  );
}
