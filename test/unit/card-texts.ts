import { DETAILS } from '../../src/cards/details';
import { CARDS } from '../../src/cards/index';
import type { Answer } from '../../src/engine/answer';
import type { Lang } from '../../src/i18n/lang';
import { plainText } from '../../src/i18n/phrase';

/** All that the cards say of an answer: headings, subtitles, descriptions, tables, derivations and statements. */
export function cardTexts(answer: Answer, lang: Lang): readonly string[] {
  return CARDS.flatMap((card) => {
    const model = card.model(answer);
    const details = DETAILS[card.id];
    const subtitle = card.subtitle(model, lang);
    return [
      plainText(card.takeaway(model, lang)),
      typeof subtitle === 'string' ? subtitle : plainText(subtitle),
      card.describe(model, lang),
      ...(details ? stringsIn([details.table(model, lang), details.derivations(model, lang)]) : []),
      ...(details?.statements(model, lang) ?? []).map(({ words }) => plainText(words)),
    ];
  });
}

/** All strings in a value, whatever it is made of. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
