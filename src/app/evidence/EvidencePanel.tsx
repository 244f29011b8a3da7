import { useEffect, useMemo, useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Fact } from '../../domain/fact';
import { factsOf } from '../../domain/facts';
import { factWords, readingWords } from '../../i18n/evidence';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { useDashboard, useDashboardStore } from '../../state/context';
import { appMessages } from '../messages';
import { citedSources } from './citations';
import { type Claim, claimOf, isEvidenceId } from './claim';
import { DerivationView } from './DerivationView';
import { evidenceMessages } from './messages';
import { Sources } from './Sources';

/** Says who says it: opens beside the page for the figure that was clicked, and gives the focus back when it closes. */
export default function EvidencePanel({ id, dataset }: { readonly id: string; readonly dataset: Dataset }) {
  const facts = useMemo(() => factsOf(dataset), [dataset]);
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const answer = useDashboard((state) => state.answer);
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const words = evidenceMessages(lang);

  // Once for as long as it is open: going on from figure to figure inside keeps the first opener.
  useEffect(() => {
    opener.current = document.activeElement;
    return () => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each newly opened figure takes the focus
  useEffect(() => {
    panel.current?.focus();
    panel.current?.scrollTo(0, 0);
  }, [id]);

  const close = () => store.getState().show({ evidence: undefined });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Esc in a search field empties the field first.
      if (event.target instanceof HTMLInputElement && event.target.value !== '') return;
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented)
        store.getState().show({ evidence: undefined });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);

  const isKnown = isEvidenceId(id, facts);
  useEffect(() => {
    if (!isKnown) store.getState().ignore({ key: 'evidence', value: id });
  }, [store, id, isKnown]);

  if (!answer || !isKnown) return null;
  const claim = claimOf(id, facts, answer, lang);
  const cited = claim ? citedSources(factsBehind(claim, facts), dataset.sources) : [];
  return (
    <aside ref={panel} className="evidence" data-panel="evidence" tabIndex={-1} aria-label={words.panel}>
      <header>
        <p>{claim?.kind === 'derived' ? words.derived : words.fact}</p>
        <button type="button" className="tool icon" aria-label={appMessages(lang).close} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      </header>
      {claim === undefined ? (
        <p role="status">{words.gone}</p>
      ) : claim.kind === 'fact' ? (
        <FactView fact={claim.fact} lang={lang} />
      ) : (
        <DerivationView derivation={claim.derivation} facts={facts} cited={cited} lang={lang} />
      )}
      {cited.length > 0 ? <Sources cited={cited} lang={lang} /> : null}
    </aside>
  );
}

function factsBehind(claim: Claim, facts: ReadonlyMap<string, Fact>): readonly Fact[] {
  if (claim.kind === 'fact') return [claim.fact];
  return claim.derivation.inputs.flatMap((input) => input.facts.flatMap((fact) => facts.get(fact) ?? []));
}

function FactView({ fact, lang }: { readonly fact: Fact; readonly lang: Lang }) {
  const words = evidenceMessages(lang);
  const readings = readingWords(fact, lang);
  const field = termsIn(lang).field[fact.field];
  return (
    <>
      <h2>
        {fact.subject[lang]}
        <small>{fact.detail ? `${field}${lang === 'zh' ? '：' : ': '}${fact.detail[lang]}` : field}</small>
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
