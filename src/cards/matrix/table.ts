import { amountOf } from '../../domain/amount';
import type { Center, Measured, Method } from '../../domain/dataset';
import { functionCount } from '../../domain/functions';
import { dateWords } from '../../i18n/dates';
import { statementWords } from '../../i18n/evidence';
import type { Lang } from '../../i18n/lang';
import { measureWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import type { Cell, Column, Table } from '../card';
import { matrixDetailMessages } from './detail-messages';
import { columnsOf, isOpenEnded, type MatrixModel, type MatrixRow } from './model';

type Cells = Cell | readonly Cell[];

const COLUMNS = [
  'center',
  'place',
  'status',
  'functions',
  'count',
  'list',
  'residents',
  'handled',
  'brand',
  'activities',
  'services',
  'partners',
  'method',
  'move',
  'people',
] as const;
const NUMERIC: readonly string[] = ['count', 'residents', 'handled'];

/** A row per selected center with all that is reported of it, areas apart: those stand in the area card. */
export function matrixTable(model: MatrixModel, lang: Lang): Table {
  const words = matrixDetailMessages(lang);
  return {
    caption: words.caption(model.total, model.rows.length),
    columns: COLUMNS.map((key): Column => ({ key, label: words.columns[key], numeric: NUMERIC.includes(key) })),
    rows: model.rows.map((row) => {
      const cells = cellsOf(row, model, lang);
      return { id: row.center.id, center: row.center, cells: COLUMNS.map((key) => cells[key]) };
    }),
  };
}

function cellsOf(row: MatrixRow, model: MatrixModel, lang: Lang): Readonly<Record<(typeof COLUMNS)[number], Cells>> {
  const words = matrixDetailMessages(lang);
  const terms = termsIn(lang);
  const { center, place } = row;
  const { id, status } = center;
  const name = center.name[lang];
  const silent: Cell = { text: terms.unreported };
  const list = <T>(values: readonly T[], cell: (value: T, index: number) => Cell): Cells =>
    values.length > 0 ? values.map(cell) : silent;
  const measured = (quantity: Measured | undefined, key: string): Cell => ({
    text: quantity ? measureWords(quantity, lang) : terms.unreported,
    evidence: `${id}.${key}`,
    amount: quantity && amountOf(quantity),
  });
  const said = (statement: Method | undefined, key: string): Cell =>
    statement ? { text: statementWords(statement, lang), evidence: `${id}.${key}` } : silent;
  const range = functionCount(center);
  const when = status.date ? `${words.join}${dateWords(status.date.edtf, lang)}` : '';

  return {
    center: { text: model.possible.includes(id) ? terms.possibly(name) : name },
    place: place ? { text: place.name[lang], evidence: `${id}.place` } : silent,
    status: { text: `${terms.status[status.value]}${when}`, evidence: `${id}.status` },
    functions: functionCells(row, model, lang),
    count: range
      ? {
          text: terms.functionCount(row.reported, isOpenEnded(row)),
          evidence: `matrix.count.${id}`,
          amount: { range, unit: 'kind' },
        }
      : { text: terms.unreported, evidence: `${id}.functions` },
    list: {
      text: listWordsOf(center, lang),
      evidence: `${id}.functions`,
      amount: center.functions?.stated && amountOf(center.functions.stated),
    },
    residents: measured(center.residents, 'residents'),
    handled: handledCell(measured(center.handled, 'handled'), center, lang),
    brand: said(center.brand, 'brand'),
    activities: [
      list(center.activities, ({ text }, index) => ({ text: text[lang], evidence: `${id}.activity.${index + 1}` })),
      center.activitiesOpen ? { text: words.open, evidence: `${id}.activity.1` } : [],
    ].flat(),
    services: list(row.services, (service) => ({
      text: `${service.name[lang]}${words.colon}${service.description[lang].replace(/[。.]$/, '')}`,
      evidence: `${id}.service.${service.id}`,
    })),
    partners: list(center.partners, ({ text }, index) => ({
      text: text[lang],
      evidence: `${id}.partner.${index + 1}`,
    })),
    method: said(center.method, 'method'),
    move: center.move ? { text: moveWords(center.move, lang), evidence: `${id}.move` } : silent,
    people: list(
      row.people.flatMap((person) => person.posts.map((post, index) => ({ person, post, index }))),
      ({ person, post, index }) => ({
        text: words.post(person.name[lang], post.title?.[lang] ?? words.postUnreported, post.organization[lang]),
        evidence: `${person.id}.post.${index + 1}`,
      }),
    ),
  };
}

/** Of what time the number is, where that is said. */
function handledCell(cell: Cell, { handled }: Center, lang: Lang): Cell {
  const period = handled?.period?.[lang];
  return period ? { ...cell, text: `${cell.text}${matrixDetailMessages(lang).join}${period}` } : cell;
}

/** Every function that the center's source speaks of, in the order of the columns. */
function functionCells({ center, presences }: MatrixRow, { groups }: MatrixModel, lang: Lang): Cells {
  const terms = termsIn(lang);
  if (!presences) return { text: terms.unreported, evidence: `${center.id}.functions` };
  return columnsOf(groups).flatMap(({ id, name }, index): Cell[] => {
    const presence = presences[index] ?? 'unreported';
    if (presence === 'unreported') return [];
    const state = presence === 'yes' ? '' : `${matrixDetailMessages(lang).colon}${terms.presence[presence]}`;
    return [{ text: `${name[lang]}${state}`, evidence: `${center.id}.fn.${id}` }];
  });
}

/** What the source says of its list: how many in all, and whether it names them all. */
function listWordsOf({ functions }: Center, lang: Lang): string {
  const words = matrixDetailMessages(lang);
  if (!functions) return termsIn(lang).unreported;
  const { complete, stated } = functions;
  const end = complete ? words.complete : words.open;
  if (stated) return `${words.stated(measureWords(stated, lang))}${words.join}${end}`;
  return complete ? end : `${words.unstated}${words.join}${end}`;
}

function moveWords({ from, to, date }: NonNullable<Center['move']>, lang: Lang): string {
  const { unreported } = termsIn(lang);
  const route = `${from?.[lang] ?? unreported} → ${to?.[lang] ?? unreported}`;
  return date ? `${route}${matrixDetailMessages(lang).join}${dateWords(date.edtf, lang)}` : route;
}
