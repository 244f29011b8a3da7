import { useCompact } from '../../charts/compact';
import { useDashboardStore } from '../../state/context';
import { pageView } from '../../state/view';
import { aim, type SourcePlace } from '../sources/aim';

/** Leads from a citation to its paragraph among the sources; the evidence stays beside it where there is room for both. */
export function useArticle(): (place: SourcePlace) => void {
  const store = useDashboardStore();
  const compact = useCompact();
  return (at) => {
    const { view, show } = store.getState();
    aim.setState({ at });
    // What else lies over the page would hide the article.
    const uncovered = { profile: undefined, compare: [], ...(compact ? { evidence: undefined } : {}) };
    const isBare = view.mode === 'explore' && view.profile === undefined && view.compare.length === 0 && !compact;
    const isThere = isBare && view.page === 'sources';
    if (!isThere) show({ ...pageView('sources'), ...uncovered });
  };
}
