import type { Card } from '../cards/card';
import { CARDS } from '../cards/index';
import { plainText } from '../i18n/phrase';
import { aboutSheet, type Listed } from './about-sheet';
import type { CardExport } from './card-formats';
import { wholeTable } from './card-table';
import { fileName } from './file-name';
import type { Export } from './formats';
import { tableSheet } from './sheet';
import { sheetMessages } from './sheet-messages';
import { factsOfTables, sourceSheet } from './source-sheet';
import type { Product, SourcedTable, Subject } from './subject';
import { workbook } from './workbook';

/** Everything on screen: a sheet per card, all centers, and what both rest on. */
const everything: Export = async (subject, progress) => {
  const { lang, answer } = subject;
  const centers = await subject.centers((done) => progress(done * 0.7));
  const listed = { name: centers.table.caption, sentence: subject.result, remarks: [] };
  return xlsxOf(subject, CARDS, [{ listed, sourced: centers }], answer.dataset.meta.title[lang]);
};

export default everything;

/** The tables of some cards, and others, as one workbook. */
export async function xlsxOf(
  subject: Subject,
  cards: readonly Card[],
  others: readonly { readonly listed: Listed; readonly sourced: SourcedTable }[],
  title: string,
): Promise<Product> {
  const { lang, answer } = subject;
  const { dataset } = answer;
  const parts = [
    ...(await Promise.all(
      cards.map(async (card) => ({ listed: listedCard(card, subject), sourced: await wholeTable(card, subject) })),
    )),
    ...others,
  ];
  const facts = factsOfTables(parts.map(({ sourced }) => sourced));
  const sheets = [
    aboutSheet(
      subject,
      parts.map(({ listed }) => listed),
    ),
    ...parts.map(({ listed, sourced }) => tableSheet(listed.name, sourced, dataset.sources, lang)),
    sourceSheet(facts, dataset, lang),
  ];
  return { name: fileName(title, subject, 'xlsx'), blob: await workbook(sheets, title) };
}

function listedCard(card: Card, { answer, lang, remarks }: Subject): Listed {
  const { certain, possible } = answer[card.scope];
  return {
    name: card.name(lang),
    sentence:
      certain + possible === 0 ? sheetMessages(lang).nothing : plainText(card.takeaway(card.model(answer), lang)),
    remarks: remarks(card.scope),
  };
}

/** The table of one card with its sources, as a workbook. */
export const cardXlsx: CardExport = (card, subject) => xlsxOf(subject, [card], [], card.name(subject.lang));
