import { DEFAULT_REFERENCE } from '../../domain/area';
import type { Answer } from '../../engine/answer';
import { FACETS, isActive } from '../../engine/filters';
import type { Lang } from '../../i18n/lang';
import { allWords, reachWords, resultWords } from '../outcome-words';

/**
 * What the filters leave, for all cards at once; announced as it changes, as is what a moved reference makes of it. There
 * from the start, or nobody would hear it. Only what filters leave is seen: a line that comes would move what is dragged.
 */
export function ResultCount({ answer, lang }: { readonly answer: Answer; readonly lang: Lang }) {
  const isFiltered = FACETS.some((facet) => isActive(answer.filters, facet));
  return (
    <p role="status" className={isFiltered ? 'result-count' : 'visually-hidden'}>
      {isFiltered ? resultWords(answer, lang) : allWords(answer, lang)}
      {answer.reference === DEFAULT_REFERENCE ? null : (
        <span className="visually-hidden">{reachWords(answer, lang)}</span>
      )}
    </p>
  );
}
