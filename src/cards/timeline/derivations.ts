import { EVENT_KINDS, type EventKind } from '../../domain/dataset';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import type { Derivation } from '../card';
import { timelineDetailMessages } from './detail-messages';
import { factId, GRASPS, type Grasp } from './entry';
import { byGrasp, datedRows, isPage, type TimelineModel, type TimelineRow } from './model';
import { countIds, type FilterSpan, filterSpans, rowsTouching } from './tree';
import { basisWords, conventionsOf, whenWords } from './words';

/** How every count of the heading came about, event by event, and why its years are inferred. */
export function timelineDerivations(model: TimelineModel, lang: Lang): readonly Derivation[] {
  if (isPage(model)) return [totalDerivation(model, lang)];
  const { months, years } = model.window ? filterSpans(model.ground, model.window) : { months: [], years: [] };
  return [
    ...GRASPS.map((grasp) => graspDerivation(grasp, model, lang)),
    yearsDerivation(model, lang),
    ...expectedDerivation(model, lang),
    ...[
      ...EVENT_KINDS.map((kind) => laneDerivation(kind, model, lang)),
      ...[...months, ...years].map((span) => timeDerivation(span, model, lang)),
    ].filter(({ inputs }) => inputs.length > 0),
  ];
}

/** The dated events of a lane. */
function laneDerivation(kind: EventKind, model: TimelineModel, lang: Lang): Derivation {
  const { derivation: words } = timelineDetailMessages(lang);
  const own = model.rows.filter((row) => row.kind === kind);
  const undated = own.filter(({ date }) => !date);
  return {
    ...counting(
      own.filter(({ date }) => date),
      lang,
    ),
    id: countIds.kind(kind),
    title: words.lane(termsIn(lang).kind[kind]),
    conventions: [],
    ...(undated.length > 0
      ? { excluded: { title: words.others, lines: undated.map((row) => lineOf(row, lang)) } }
      : {}),
  };
}

/** The events of which some day may be of a time: at most so many are. */
function timeDerivation({ edtf, text, ...days }: FilterSpan, model: TimelineModel, lang: Lang): Derivation {
  const { derivation: words } = timelineDetailMessages(lang);
  return {
    ...counting(rowsTouching(model, days), lang),
    id: countIds.time(edtf),
    title: words.within(dateWords(text, lang)),
    conventions: [words.touchRule],
  };
}

/** Events counted one by one, each with its date and what that rests on. */
function counting(rows: readonly TimelineRow[], lang: Lang): Pick<Derivation, 'value' | 'note' | 'inputs' | 'total'> {
  const count = numberWords(rows.length, lang);
  return {
    value: count,
    note: timelineDetailMessages(lang).derivation.unit,
    inputs: rows.map((row) => ({ ...inputOf(row, lang), detail: detailOf(row, lang), result: '1' })),
    total: count,
  };
}

function graspDerivation(grasp: Grasp, model: TimelineModel, lang: Lang): Derivation {
  const { derivation: words } = timelineDetailMessages(lang);
  const rows = byGrasp(model)[grasp];
  const others = model.rows.filter((row) => row.grasp !== grasp);
  return {
    ...counting(rows, lang),
    id: `timeline.${grasp}`,
    title: words[grasp],
    conventions: [words.rule, ...conventionsOf(rows, lang)],
    ...(others.length > 0 ? { excluded: { title: words.others, lines: others.map((row) => lineOf(row, lang)) } } : {}),
  };
}

/** Of more events than are listed: those that are, and how many more there are. */
function totalDerivation(model: TimelineModel, lang: Lang): Derivation {
  const { derivation: words, possible } = timelineDetailMessages(lang);
  const { rows, total } = model;
  const more = numberWords(total - rows.length, lang);
  return {
    id: 'timeline.total',
    title: words.total,
    value: numberWords(total, lang),
    note: words.unit,
    inputs: [
      ...rows.map((row) => ({ ...inputOf(row, lang), ...(row.certain ? {} : { detail: possible }), result: '1' })),
      { label: words.more, facts: [], result: more },
    ],
    total: numberWords(total, lang),
    conventions: model.possible > 0 ? [words.possibly(numberWords(model.possible, lang))] : [],
  };
}

function yearsDerivation(model: TimelineModel, lang: Lang): Derivation {
  const { derivation: words, inferred, stated } = timelineDetailMessages(lang);
  const dated = datedRows(model);
  const undated = model.rows.filter(({ date }) => !date);
  const guessed = dated.filter(({ date }) => date.uncertain);
  return {
    id: 'timeline.years',
    title: words.years,
    value: `${numberWords(guessed.length, lang)} / ${numberWords(dated.length, lang)}`,
    note: inferred,
    inputs: dated.map((row) => ({
      ...inputOf(row, lang),
      detail: row.date.uncertain ? (row.inference?.[lang] ?? inferred) : stated,
      result: whenWords(row, lang),
    })),
    total: `${numberWords(guessed.length, lang)} / ${numberWords(dated.length, lang)}`,
    conventions: [words.yearRule],
    ...(undated.length > 0
      ? { excluded: { title: words.others, lines: undated.map((row) => lineOf(row, lang)) } }
      : {}),
  };
}

/** The events that were only expected when they were reported, if there are any. */
function expectedDerivation(model: TimelineModel, lang: Lang): readonly Derivation[] {
  const { derivation: words } = timelineDetailMessages(lang);
  const rows = model.rows.filter(({ expected }) => expected);
  const count = numberWords(rows.length, lang);
  if (rows.length === 0) return [];
  return [
    {
      id: 'timeline.expected',
      title: words.expected,
      value: count,
      note: words.unit,
      inputs: rows.map((row) => ({ ...inputOf(row, lang), detail: whenWords(row, lang), result: '1' })),
      total: count,
      conventions: [],
    },
  ];
}

const inputOf = (row: TimelineRow, lang: Lang) => ({ label: row.name[lang], facts: [factId(row)] });

const detailOf = (row: TimelineRow, lang: Lang) =>
  row.date
    ? `${whenWords(row, lang)}${timelineDetailMessages(lang).semicolon}${basisWords(row, lang)}`
    : whenWords(row, lang);

const lineOf = (row: TimelineRow, lang: Lang) =>
  `${row.name[lang]}${timelineDetailMessages(lang).colon}${detailOf(row, lang)}`;
