import { dateWords } from '../i18n/dates';
import { type Sheet, sheetName } from './sheet';
import { sheetMessages } from './sheet-messages';
import type { Subject } from './subject';

/** A sheet of the workbook and what it says in one sentence. */
export interface Listed {
  readonly name: string;
  readonly sentence: string;
  readonly remarks: readonly string[];
}

/** The first sheet: what this is of and as of when, which filters hold, what the other sheets are, how to read them. */
export function aboutSheet(subject: Subject, listed: readonly Listed[]): Sheet {
  const { answer, lang, day, filters, result } = subject;
  const words = sheetMessages(lang);
  const { meta, sources } = answer.dataset;
  return {
    name: sheetName(words.about),
    hasHead: false,
    widths: [22, 90],
    rows: [
      [meta.title[lang]],
      [],
      [words.asOf, dateWords(meta.asOf, lang)],
      [words.made, day],
      ...(meta.note ? [[words.note, meta.note[lang]]] : []),
      [],
      ...(filters.length === 0
        ? [[words.filters, words.noFilters]]
        : filters.map(({ facet, value }, index) => [
            index === 0 ? words.filters : '',
            `${facet}${words.colon}${value}`,
          ])),
      [words.result, result],
      [words.reference, words.squareMeters(answer.reference)],
      [],
      ...listed.flatMap(({ name, sentence, remarks }) => [
        [sheetName(name), sentence],
        ...remarks.map((remark) => ['', remark]),
      ]),
      [],
      ...words.conventions.map((convention, index) => [index === 0 ? words.reading : '', convention]),
      [],
      ...sources.map(({ id, title, publisher, published, known }, index) => [
        index === 0 ? words.articles : '',
        [`${id} ${title[lang]}`, publisher[lang], published, known[lang]].filter(Boolean).join(words.separator),
      ]),
    ],
  };
}
