import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import type { Derivation } from '../card';
import { timelineDetailMessages } from './detail-messages';
import { factId, GRASPS, type Grasp } from './entry';
import { byGrasp, datedRows, isPage, type TimelineModel, type TimelineRow } from './model';
import { basisWords, conventionsOf, whenWords } from './words';

/** How every count of the heading came about, event by event, and why its years are inferred. */
export function timelineDerivations(model: TimelineModel, lang: Lang): readonly Derivation[] {
  if (isPage(model)) return [totalDerivation(model, lang)];
  return [
    ...GRASPS.map((grasp) => graspDerivation(grasp, model, lang)),
    yearsDerivation(model, lang),
    ...expectedDerivation(model, lang),
  ];
}

function graspDerivation(grasp: Grasp, model: TimelineModel, lang: Lang): Derivation {
  const { derivation: words } = timelineDetailMessages(lang);
  const rows = byGrasp(model)[grasp];
  const others = model.rows.filter((row) => row.grasp !== grasp);
  const count = numberWords(rows.length, lang);
  return {
    id: `timeline.${grasp}`,
    title: words[grasp],
    value: count,
    note: words.unit,
    inputs: rows.map((row) => ({ ...inputOf(row, lang), detail: detailOf(row, lang), result: '1' })),
    total: count,
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
