import { CARDS } from '../cards/index';
import { useDashboard } from '../state/context';
import { CardFrame } from './CardFrame';
import { EvidencePanel } from './evidence/EvidencePanel';
import { FailedPage } from './FailedPage';
import { FilterBar } from './facets/FilterBar';
import { Header } from './Header';
import { LoadingPage } from './LoadingPage';
import { Notices } from './Notices';

/** The whole page for the present state of the dataset. */
export function App({ onRetry }: { onRetry(): void }) {
  const loading = useDashboard((state) => state.loading);
  const lang = useDashboard((state) => state.appearance.lang);
  const answer = useDashboard((state) => state.answer);
  const expanded = useDashboard((state) => state.view.card);
  if (loading.status === 'failed')
    return (
      <>
        <Header dataset={undefined} />
        <FailedPage file={loading.file} problems={loading.problems} lang={lang} onRetry={onRetry} />
      </>
    );
  const { dataset, facts } = loading.status === 'ready' ? loading : {};
  return (
    <>
      <Header dataset={dataset} />
      {dataset && facts && answer ? (
        <>
          <FilterBar dataset={dataset} answer={answer} />
          <Notices lang={lang} />
          <main id="content" className="cards" data-expanded={expanded}>
            {CARDS.filter(({ id }) => expanded === undefined || id === expanded).map((card) => (
              <CardFrame key={card.id} card={card} />
            ))}
          </main>
          <EvidencePanel dataset={dataset} facts={facts} />
        </>
      ) : (
        <LoadingPage lang={lang} />
      )}
    </>
  );
}
