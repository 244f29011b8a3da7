import { useEffect, useMemo } from 'react';
import { ProfileButton } from '../../cards/ProfileButton';
import type { Dataset } from '../../domain/dataset';
import type { Fact } from '../../domain/fact';
import { factsOf } from '../../domain/facts';
import { factWords, readingWords } from '../../i18n/evidence';
import { aspectWords } from '../../i18n/fields';
import type { Lang } from '../../i18n/lang';
import { useDashboard, useDashboardStore } from '../../state/context';
import { SidePanel } from '../../ui/SidePanel';
import { appMessages } from '../messages';
import { ArticleClaims } from './ArticleClaims';
import { useAnswerOf } from './answer-of';
import { BackButton } from './BackButton';
import { citedSources } from './citations';
import { type Claim, centerIn, claimOf, isEvidenceId } from './claim';
import { DerivationView } from './DerivationView';
import { evidenceMessages } from './messages';
import { Sources } from './Sources';

/** Says who says it: opens beside the page for the figure that was clicked. */
export default function EvidencePanel({ id, dataset }: { readonly id: string; readonly dataset: Dataset }) {
  const facts = factsOf(dataset);
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const answer = useDashboard((state) => state.answer);
  const profile = useDashboard((state) => state.view.profile);
  const words = evidenceMessages(lang);

  const center = useMemo(() => centerIn(id, dataset), [id, dataset]);
  const isKnown = isEvidenceId(id, facts, dataset);
  useEffect(() => {
    if (!isKnown) store.getState().ignore({ key: 'evidence', value: id });
  }, [store, id, isKnown]);

  const selected = answer && claimOf(id, facts, answer, lang);
  const own = useAnswerOf(selected ? undefined : center);
  if (!answer || !isKnown) return null;
  const claim = selected ?? (own && claimOf(id, facts, own, lang));
  const cited = claim ? citedSources(factsBehind(claim, facts), dataset.sources) : [];
  return (
    <SidePanel
      layer="evidence"
      subject={id}
      label={words.panel}
      kind={words.kind[claim?.kind ?? 'fact']}
      closeWords={appMessages(lang).close}
      onClose={() => store.getState().show({ evidence: undefined })}
    >
      <BackButton id={id} wordsOf={(former) => words.back(titleOf(claimOf(former, facts, answer, lang), lang))} />
      {claim === undefined ? (
        <p role="status">{words.gone}</p>
      ) : claim.kind === 'fact' ? (
        <FactView fact={claim.fact} lang={lang} />
      ) : claim.kind === 'article' ? (
        <ArticleClaims source={claim.source} dataset={dataset} lang={lang} />
      ) : (
        <DerivationView derivation={claim.derivation} facts={facts} cited={cited} lang={lang} />
      )}
      {center === undefined || center.id === profile ? null : <ProfileButton center={center} lang={lang} isNamed />}
      {cited.length > 0 ? <Sources cited={cited} lang={lang} /> : null}
    </SidePanel>
  );
}

function factsBehind(claim: Claim, facts: ReadonlyMap<string, Fact>): readonly Fact[] {
  if (claim.kind === 'fact') return [claim.fact];
  if (claim.kind === 'article') return [];
  return claim.derivation.inputs.flatMap((input) => input.facts.flatMap((fact) => facts.get(fact) ?? []));
}

/** A figure by its name; empty where the present selection has none. */
function titleOf(claim: Claim | undefined, lang: Lang): string {
  if (claim?.kind === 'derived') return claim.derivation.title;
  if (claim?.kind === 'article') return claim.source.title[lang];
  return claim ? `${claim.fact.subject[lang]}${lang === 'zh' ? '，' : ', '}${aspectWords(claim.fact, lang)}` : '';
}

function FactView({ fact, lang }: { readonly fact: Fact; readonly lang: Lang }) {
  const words = evidenceMessages(lang);
  const readings = readingWords(fact, lang);
  return (
    <>
      <h2>
        {fact.subject[lang]}
        <small>{aspectWords(fact, lang)}</small>
      </h2>
      <p className="evidence-value">{factWords(fact.value, lang)}</p>
      {readings.length > 0 ? (
        <>
          <h3>{words.reading}</h3>
          {readings.map((reading) => (
            <p key={reading}>{reading}</p>
          ))}
        </>
      ) : null}
    </>
  );
}
