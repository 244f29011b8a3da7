import { type Amount, amountOf, countOf } from '../../domain/amount';
import { interval, point } from '../../domain/interval';
import type { Quantity } from '../../domain/quantity';
import { statementWords } from '../../i18n/evidence';
import type { Lang } from '../../i18n/lang';
import { measureWords, withOpenEnds } from '../../i18n/numbers';
import { evidenceIn, type Phrase, plainText } from '../../i18n/phrase';
import type { Cell, Table } from '../card';
import { kpisDetailMessages } from './detail-messages';
import { inferredDates, keyFigures, totalling } from './figures';
import { type KpisModel, leavesKindsOpen, type ReportedProgram } from './model';

/** One row per key figure, and one per reported total. */
export function kpisTable(model: KpisModel, lang: Lang): Table {
  const words = kpisDetailMessages(lang);
  const amounts = amountsOf(model);
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
        cells: [
          { text: name },
          {
            text: valueWords(id, [value, unit].filter(Boolean).join(' '), model, lang),
            evidence: id,
            amount: amounts.get(id),
          },
          noteCell(note),
        ],
      })),
      ...totalling(model.programs).flatMap((program) => totalRows(program, model.programsApart, lang)),
      ...model.programs.map(({ id, name, methods }) => ({
        id: `${id}.methods`,
        cells: [
          { text: words.methods },
          methods.map(
            (method, index): Cell => ({ text: statementWords(method, lang), evidence: `${id}.method.${index + 1}` }),
          ),
          { text: name[lang] },
        ],
      })),
    ],
  };
}

/** A note leads to what its figure rests on: the value beside it may say nothing of that. */
function noteCell(note: Phrase): Cell {
  const [evidence] = evidenceIn(note);
  return { text: plainText(note), ...(evidence === undefined ? {} : { evidence }) };
}

/** A figure as the card has it; of the gain also which end it leaves out, for which the card has no room. */
function valueWords(id: string, words: string, { areas }: KpisModel, lang: Lang): string {
  return id === 'kpis.gain' && areas.gain ? withOpenEnds(words, areas.gain, lang) : words;
}

/** The key figures as numbers, by their ids. */
function amountsOf(model: KpisModel): ReadonlyMap<string, Amount> {
  const { selected, areas, reach, functions, lists, visits } = model;
  const kinds = leavesKindsOpen(model) ? interval(functions, Number.POSITIVE_INFINITY) : point(functions);
  return new Map<string, Amount>([
    ['kpis.centers', countOf(selected, 'center')],
    ['kpis.areas', countOf(areas.reported, 'center')],
    ['kpis.reach', { range: interval(reach.yes, reach.yes + reach.unknown), unit: 'center' }],
    ...(areas.gain ? [['kpis.gain', { range: areas.gain, unit: 'm2' }] as const] : []),
    ...(lists.reported > 0 ? [['kpis.functions', { range: kinds, unit: 'kind' }] as const] : []),
    ['kpis.visits', { range: point(visits.count), unit: undefined }],
    ...visits.first.map(({ id, enterprises }) => [`${id}.enterprises`, amountOf(enterprises)] as const),
  ]);
}

/** One row per reported total, with the time that it covers. */
function totalRows({ id, name, period, centers, space }: ReportedProgram, isApart: boolean, lang: Lang): Table['rows'] {
  const words = kpisDetailMessages(lang);
  const note = [
    words.asReported,
    ...(period ? [inferredDates(period, lang)] : []),
    ...(isApart ? [words.apart] : []),
  ].join(lang === 'zh' ? '，' : ', ');
  const row = (key: string, label: string, total: Quantity | undefined): Table['rows'] =>
    total
      ? [
          {
            id: `${id}.${key}`,
            cells: [
              { text: `${words.programLine(name[lang])}${label}` },
              { text: measureWords(total, lang), evidence: `${id}.${key}`, amount: amountOf(total) },
              { text: note },
            ],
          },
        ]
      : [];
  return [...row('centers', words.totalCenters, centers), ...row('space', words.totalSpace, space)];
}
