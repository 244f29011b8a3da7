import type { Card } from '../cards/card';
import { DETAILS } from '../cards/details';
import { factsBehind } from '../cards/facts-behind';
import type { Answer } from '../engine/answer';
import type { Lang } from '../i18n/lang';
import type { SourcedTable, Subject } from './subject';

/** The table face of a card for what is selected, with the facts behind its figures. */
export function cardTable(card: Card, answer: Answer, lang: Lang): SourcedTable {
  const details = DETAILS[card.id];
  if (!details) throw new Error(`The card ${card.id} has no table`);
  const model = card.model(answer);
  const behind = factsBehind(card.id, model, answer.dataset, lang);
  return { table: details.table(model, lang), behind: (_, evidence) => behind(evidence) };
}

/** The same with every row of what is selected, for files. */
export async function wholeTable(card: Card, { answer, whole, lang }: Subject): Promise<SourcedTable> {
  return cardTable(card, DETAILS[card.id]?.lists ? await whole() : answer, lang);
}
