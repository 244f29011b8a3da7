import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { measureWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import { FigureButton } from '../FigureText';
import { caseMessages } from './messages';
import { type CaseEntry, factsOfCase } from './model';

interface FactsProps {
  readonly entry: CaseEntry;
  /** Several cases stand one below the other. */
  readonly isNamed: boolean;
  readonly lang: Lang;
}

/** What is known of a case beside its land: where the firm is from, its revenue and its listing. */
export function CaseFacts({ entry, isNamed, lang }: FactsProps) {
  const { rows, periodUnreported, dateUnreported, possible } = caseMessages(lang);
  const { unreported } = termsIn(lang);
  const facts = factsOfCase(entry);
  const { revenue, listing } = entry;
  const comma = lang === 'zh' ? '，' : ', ';
  return (
    <section className="case-facts">
      {isNamed ? (
        <h3>
          {entry.name[lang]} {entry.certain ? null : <span className="case-note">{possible}</span>}
        </h3>
      ) : null}
      <dl>
        <dt>{rows.origin}</dt>
        <dd>
          <FigureButton text={entry.from[lang]} evidence={facts.origin} />
        </dd>
        <dt>{rows.revenue}</dt>
        <dd>
          {revenue ? (
            <>
              <b>
                <FigureButton text={measureWords(revenue.quantity, lang)} evidence={facts.revenue} />
              </b>{' '}
              <span className="case-note">
                {revenue.of[lang]}
                {comma}
                {revenue.period?.[lang] ?? periodUnreported}
              </span>
            </>
          ) : (
            unreported
          )}
        </dd>
        <dt>{rows.listing}</dt>
        <dd>
          {listing ? (
            <>
              <FigureButton text={listing.exchange[lang]} evidence={facts.listing} />{' '}
              <span className="case-note">{listing.date ? dateWords(listing.date.edtf, lang) : dateUnreported}</span>
            </>
          ) : (
            unreported
          )}
        </dd>
      </dl>
    </section>
  );
}
