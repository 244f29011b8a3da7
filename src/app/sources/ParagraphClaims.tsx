import type { Lang } from '../../i18n/lang';
import { useActions } from '../../state/actions';
import { useDashboard } from '../../state/context';
import { evidenceMessages } from '../evidence/messages';
import { ClaimButton } from './ClaimButton';
import { InParts } from './InParts';
import { sourcesMessages } from './messages';
import type { CitedParagraph } from './model';
import './sources.css';

/** What one paragraph says, in our words, each with the claims that rest on it; last, folded, what it passes over. */
export function ParagraphClaims({
  source,
  paragraph: { number, sayings, silences },
  lang,
}: {
  readonly source: string;
  readonly paragraph: CitedParagraph;
  readonly lang: Lang;
}) {
  const words = sourcesMessages(lang);
  const claims = sayings.reduce((sum, { facts }) => sum + facts.length, 0);
  return (
    <section
      className="source-paragraph"
      data-source={source}
      data-paragraph={number}
      // Paragraphs of several articles have the same number, and may have as many claims.
      aria-label={`${source} ${evidenceMessages(lang).paragraph(number)}`}
      tabIndex={-1}
    >
      <h3>
        {evidenceMessages(lang).paragraph(number)} <small>{words.claims(claims)}</small>
      </h3>
      {sayings.length > 0 ? (
        <InParts entries={sayings} className="source-sayings" lang={lang}>
          {({ notes, facts }) => (
            <li key={facts[0]?.id}>
              {notes.map((note) => (
                <p key={note.zh}>{note[lang]}</p>
              ))}
              <InParts entries={facts} className="source-claims" lang={lang}>
                {(fact) => (
                  <li key={fact.id}>
                    <ClaimButton fact={fact} lang={lang} />
                  </li>
                )}
              </InParts>
            </li>
          )}
        </InParts>
      ) : null}
      {silences.length > 0 ? <Silences of={`${source}.${number}`} silences={silences} lang={lang} /> : null}
    </section>
  );
}

/** Drawn when it is unfolded: there are more of them than of claims. */
function Silences({
  of,
  silences,
  lang,
}: Pick<CitedParagraph, 'silences'> & {
  /** The paragraph, as the address names it. */
  readonly of: string;
  readonly lang: Lang;
}) {
  const words = sourcesMessages(lang);
  const { unfold } = useActions();
  const isOpen = useDashboard((state) => state.view.open.includes(of));
  return (
    // The browser tells of every change: those that the state has made are none of the reader's.
    <details
      className="source-silences"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) unfold(of);
      }}
    >
      <summary>{words.silences(silences.length)}</summary>
      {isOpen ? (
        <>
          <p>{words.silence}</p>
          <InParts entries={silences} className="source-claims" lang={lang}>
            {(fact) => (
              <li key={fact.id}>
                <ClaimButton fact={fact} lang={lang} />
              </li>
            )}
          </InParts>
        </>
      ) : null}
    </details>
  );
}
