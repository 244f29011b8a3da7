import type { Lang } from '../../i18n/lang';
import { plainText } from '../../i18n/phrase';
import type { Cell, Table } from '../card';
import { kpisDetailMessages } from './detail-messages';
import { keyFigures, programPhrases } from './figures';
import type { KpisModel } from './model';

/** One row per key figure, and one per reported total. */
export function kpisTable(model: KpisModel, lang: Lang): Table {
  const words = kpisDetailMessages(lang);
  return {
    caption: words.name,
    columns: [
      { key: 'figure', label: words.columns.figure },
      { key: 'value', label: words.columns.value },
      { key: 'note', label: words.columns.note },
    ],
    rows: [
      ...keyFigures(model, lang).map(({ id, name, value, unit, note }) => ({
        id,
        cells: [{ text: name }, { text: [value, unit].filter(Boolean).join(' '), evidence: id }, { text: note }],
      })),
      ...programPhrases(model, lang).map((phrase) => ({
        id: plainText(phrase),
        cells: [
          { text: words.programs },
          phrase.flatMap((part): Cell[] =>
            typeof part === 'string' ? [] : [{ text: part.text, evidence: part.evidence }],
          ),
          { text: plainText(phrase) },
        ],
      })),
      ...model.programs.map(({ id, name, methods }) => ({
        id: `${id}.methods`,
        cells: [
          { text: words.methods },
          methods.map((method, index): Cell => ({ text: method[lang], evidence: `${id}.method.${index + 1}` })),
          { text: name[lang] },
        ],
      })),
    ],
  };
}
