import type { CardExport } from './card-formats';
import { wholeTable } from './card-table';
import { csvBlob } from './csv';
import { fileName } from './file-name';
import { flatTable } from './flat';

/** The table of a card, a row per datum. */
export const cardCsv: CardExport = async (card, subject) => {
  const { answer, lang } = subject;
  const table = await wholeTable(card, subject);
  const blob = csvBlob(flatTable(table, answer.dataset.sources, lang));
  return { name: fileName(card.name(lang), subject, 'csv'), blob };
};
