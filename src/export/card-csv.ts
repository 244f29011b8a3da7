import type { CardExport } from './card-formats';
import { cardTable } from './card-table';
import { csvBlob } from './csv';
import { fileName } from './file-name';
import { flatTable } from './flat';

/** The table of a card, a row per datum. */
export const cardCsv: CardExport = async (card, subject) => {
  const { answer, lang } = subject;
  const blob = csvBlob(flatTable(cardTable(card, answer, lang), answer.dataset.sources, lang));
  return { name: fileName(card.name(lang), subject, 'csv'), blob };
};
