import type { Dataset } from '../../domain/dataset';
import type { Answer } from '../../engine/answer';
import { FACETS, isActive } from '../../engine/filters';
import { Presenter } from '../../present/Presenter';
import { Show } from '../../present/Show';
import type { FilterWords } from '../../present/SlideView';
import { useDashboard } from '../../state/context';
import { FilterBar } from '../facets/FilterBar';
import { activeValues, facetName } from '../facets/words';
import { kept } from '../kept';
import { SINGLE_KEYS } from '../keys';
import { emptyWords, outcomeWords } from '../outcome-words';
import { useReturn } from './use-return';

/** What slides say of the filters, in the words of the page. */
const WORDS: FilterWords = {
  active: ({ filters, dataset }, lang) =>
    activeValues(filters, dataset, lang).map(({ facet, words }) => `${facetName(facet, lang)} ${words}`),
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

/** The page in its presenting modes. */
export default function PresentPage({ dataset, answer }: { readonly dataset: Dataset; readonly answer: Answer }) {
  const mode = useDashboard((state) => state.view.mode);
  useReturn();
  const takesSingleKeys = kept(SINGLE_KEYS) !== 'off';
  if (mode === 'presenter')
    return <Presenter dataset={dataset} answer={answer} words={WORDS} takesSingleKeys={takesSingleKeys} />;
  return (
    <Show
      dataset={dataset}
      answer={answer}
      words={WORDS}
      facets={<FilterBar dataset={dataset} answer={answer} />}
      takesSingleKeys={takesSingleKeys}
    />
  );
}
