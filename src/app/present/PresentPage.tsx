import type { Dataset } from '../../domain/dataset';
import type { Answer } from '../../engine/answer';
import { Presenter } from '../../present/Presenter';
import { Show } from '../../present/Show';
import { useDashboard } from '../../state/context';
import { SlideMenu } from '../export/SlideMenu';
import { FilterBar } from '../facets/FilterBar';
import { kept } from '../kept';
import { SINGLE_KEYS } from '../keys';
import { Notices } from '../Notices';
import { FILTER_WORDS } from './filter-words';
import { useReturn } from './use-return';

/** The page in its presenting modes. */
export default function PresentPage({ dataset, answer }: { readonly dataset: Dataset; readonly answer: Answer }) {
  const mode = useDashboard((state) => state.view.mode);
  const lang = useDashboard((state) => state.appearance.lang);
  useReturn();
  const takesSingleKeys = kept(SINGLE_KEYS) !== 'off';
  const shared = { dataset, answer, words: FILTER_WORDS, takesSingleKeys };
  return (
    <>
      {mode === 'presenter' ? (
        <Presenter {...shared} />
      ) : (
        <Show
          {...shared}
          menu={(shown, opener, onClose) => <SlideMenu shown={shown} opener={opener} onClose={onClose} />}
          facets={<FilterBar dataset={dataset} />}
        />
      )}
      <Notices lang={lang} />
    </>
  );
}
