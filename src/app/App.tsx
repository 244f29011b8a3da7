import { CARDS } from '../cards/index';
import { useDashboard } from '../state/context';
import { Answered } from './Answered';
import { CardFrame } from './CardFrame';
import { useExpansion } from './expansion';
import { FilterBar } from './facets/FilterBar';
import { Header } from './Header';
import { useHeldView } from './held-view';
import { LoadingPage } from './LoadingPage';
import { Notices } from './Notices';
import { OverlayLayer } from './OverlayLayer';
import { EvidencePanel, FailedPage, OTHER_PAGES, PresentPage, ProfileLayer } from './on-demand';

/** The whole page for the present state of the dataset. */
export function App({ onRetry }: { onRetry(): void }) {
  const loading = useDashboard((state) => state.loading);
  const lang = useDashboard((state) => state.appearance.lang);
  const isAnswered = useDashboard((state) => state.answer !== undefined);
  const evidence = useDashboard((state) => state.view.evidence);
  const profile = useDashboard((state) => state.view.profile);
  const compare = useDashboard((state) => state.view.compare);
  const comparing = useDashboard((state) => state.view.comparing);
  const page = useDashboard((state) => state.view.page);
  const mode = useDashboard((state) => state.view.mode);
  const OtherPage = OTHER_PAGES[page];
  const expanded = useExpansion();
  useHeldView(loading.status === 'ready' && isAnswered ? 'cards' : loading.status);
  const dataset = loading.status === 'ready' ? loading.dataset : undefined;
  const above = <OverlayLayer dataset={dataset} />;
  if (loading.status === 'failed')
    return (
      <>
        <Header dataset={undefined} />
        <FailedPage file={loading.file} problems={loading.problems} lang={lang} onRetry={onRetry} />
        {above}
      </>
    );
  const source = dataset && evidence !== undefined ? <EvidencePanel id={evidence} dataset={dataset} /> : null;
  if (dataset && isAnswered && mode.startsWith('present'))
    return (
      <>
        <Answered>{(answer) => <PresentPage dataset={dataset} answer={answer} />}</Answered>
        {source}
        {above}
      </>
    );
  return (
    <>
      <Header dataset={dataset} />
      {dataset && isAnswered ? (
        <>
          <FilterBar dataset={dataset} />
          <Notices lang={lang} />
          {OtherPage ? (
            <main id="content" className="page">
              <Answered>{(answer) => <OtherPage page={page} dataset={dataset} answer={answer} />}</Answered>
            </main>
          ) : (
            <main id="content" className="cards" data-expanded={expanded}>
              {CARDS.filter(({ id }) => expanded === undefined || id === expanded).map((card) => (
                <CardFrame key={card.id} card={card} />
              ))}
            </main>
          )}
          {profile || compare.length > 0 ? (
            <ProfileLayer dataset={dataset} profile={profile} compare={compare} comparing={comparing} />
          ) : null}
          {source}
        </>
      ) : (
        <LoadingPage lang={lang} />
      )}
      {above}
    </>
  );
}
