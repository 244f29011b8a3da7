import type { Quantity } from '../../domain/quantity';
import type { Lang } from '../../i18n/lang';
import { measureWords } from '../../i18n/numbers';
import type { Cell, Table } from '../card';
import { kpisDetailMessages } from './detail-messages';
import { inferredDates, keyFigures, totalling } from './figures';
import type { KpisModel, ReportedProgram } from './model';

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
      ...totalling(model.programs).flatMap((program) => totalRows(program, lang)),
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

/** One row per reported total, with the time that it covers. */
function totalRows({ id, name, period, centers, space }: ReportedProgram, lang: Lang): Table['rows'] {
  const words = kpisDetailMessages(lang);
  const note = [words.asReported, ...(period ? [inferredDates(period, lang)] : [])].join(lang === 'zh' ? '，' : ', ');
  const row = (key: string, label: string, total: Quantity | undefined): Table['rows'] =>
    total
      ? [
          {
            id: `${id}.${key}`,
            cells: [
              { text: `${words.programLine(name[lang])}${label}` },
              { text: measureWords(total, lang), evidence: `${id}.${key}` },
              { text: note },
            ],
          },
        ]
      : [];
  return [...row('centers', words.totalCenters, centers), ...row('space', words.totalSpace, space)];
}
