import { phraseText } from '../cards/FigureText';
import type { Lang } from '../i18n/lang';
import { type Phrase, plainText } from '../i18n/phrase';
import { clausesOf } from './clauses';

/** A takeaway in large letters; in Chinese it breaks between clauses. */
export function Headline({ phrase, lang }: { readonly phrase: Phrase; readonly lang: Lang }) {
  if (lang === 'en') return phraseText(phrase);
  return clausesOf(phrase).map((clause) => (
    <span key={plainText(clause)} className="clause">
      {phraseText(clause)}
    </span>
  ));
}
