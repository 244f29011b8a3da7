import type { DateSpan } from '../../domain/edtf';
import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { type Figure, figure, joinPhrases, type Phrase, phrase } from '../../i18n/phrase';
import { GRASPS, type Grasp } from './entry';
import { yearRange } from './ground';
import { byGrasp, datedRows, isPage, type TimelineModel } from './model';

/** Longer lists of years are counted instead of named. */
const MOST_YEARS = 3;

/** How surely the dates of the selected events are known, and how far their years are inferred. */
export function timelineTakeaway(model: TimelineModel, lang: Lang): Phrase {
  const words = sentences[lang];
  if (model.total === 0) return [words.nothing];
  // What is known of a page's dates says nothing of the others.
  if (isPage(model)) return words.page(model);
  const groups = byGrasp(model);
  const counts = GRASPS.flatMap((grasp) => (groups[grasp].length > 0 ? [{ grasp, count: groups[grasp].length }] : []));
  const known = counts.length === 1 && counts[0] ? words.all(counts[0]) : words.several(counts);
  const years = yearsClause(model, lang);
  return joinPhrases([known, ...(years ? [years] : [])], words.separator);
}

/** Says which years are inferred; nothing where all are stated, or where there are none. */
function yearsClause(model: TimelineModel, lang: Lang): Phrase | undefined {
  const dated = datedRows(model);
  const inferred = dated.filter(({ date }) => date.uncertain);
  if (inferred.length === 0) return undefined;
  const words = sentences[lang];
  if (inferred.length === dated.length) return words.allInferred(dated.length, model.total);
  const stated = [...new Set(dated.filter(({ date }) => !date.uncertain).map(({ date }) => yearText(date)))];
  const guessed = inferred.map(({ date }) => yearText(date));
  const isApart = stated.every((year) => year !== undefined && !guessed.includes(year));
  return isApart && stated.length <= MOST_YEARS
    ? words.inferredBut(stated.map((year) => figure(year ?? '', 'timeline.years')))
    : words.someInferred(inferred.length);
}

/** The year or years of a date, without the mark of an inferred one; undefined where an end is open. */
function yearText({ first, last }: DateSpan): string | undefined {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const { from, to } = yearRange({ first, last });
  return from === to ? String(from) : `${from}–${to}`;
}

interface Counted {
  readonly grasp: Grasp;
  readonly count: number;
}

/** Small numbers as English headings write them. */
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const spelled = (count: number) => NUMBERS[count] ?? String(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const zhGrasp: Readonly<Record<Grasp, string>> = {
  exact: '精确到日',
  wide: '只到月或更粗',
  loose: '只是预计、约数或按约定折算',
  undated: '无日期',
};
/** Of the only event. */
const zhOnly: Readonly<Record<Grasp, string>> = {
  exact: '日期精确到日',
  wide: '日期只到月或更粗',
  loose: '日期只是预计、约数或按约定折算',
  undated: '日期未报道',
};
const enGrasp: Readonly<Record<Grasp, string>> = {
  exact: 'known to the day',
  wide: 'known only to a month or wider',
  loose: 'known only as expected, about or by convention',
  undated: 'undated',
};
/** Where the verb and "known" stand before. */
const enShort: Readonly<Record<Grasp, string>> = {
  exact: 'to the day',
  wide: 'to a month or wider',
  loose: 'only as expected, about or by convention',
  undated: 'undated',
};

const sentences = {
  zh: {
    nothing: '没有可列的事件',
    separator: '；',
    page: ({ total, possible, rows }: TimelineModel): Phrase =>
      phrase`${figure(numberWords(total, 'zh'), 'timeline.total')} 件事${possible > 0 ? phrase`，其中 ${figure(numberWords(possible, 'zh'), 'timeline.total')} 件只是可能符合` : ''}；这里显示 ${String(rows.length)} 件`,
    all: ({ grasp, count }: Counted): Phrase =>
      count === 1
        ? phrase`只有 ${figure(1, `timeline.${grasp}`)} 件事，${zhOnly[grasp]}`
        : phrase`${figure(count, `timeline.${grasp}`)} 件事都${grasp === 'undated' ? '没有报道日期' : zhGrasp[grasp]}`,
    several: (counts: readonly Counted[]): Phrase =>
      joinPhrases(
        counts.map(
          ({ grasp, count }, index) =>
            phrase`${figure(count, `timeline.${grasp}`)} ${index === 0 ? '件事' : '件'}${zhGrasp[grasp]}`,
        ),
        '，',
      ),
    allInferred: (dated: number, _: number): Phrase => [
      dated === 1 ? '年份是' : '年份都是',
      figure('推定', 'timeline.years'),
    ],
    inferredBut: (years: readonly Figure[]): Phrase =>
      phrase`除 ${joinPhrases(
        years.map((year) => [year]),
        '、',
      )} 年外，年份都是推定`,
    someInferred: (count: number): Phrase => phrase`${figure(count, 'timeline.years')} 件的年份是推定`,
  },
  en: {
    nothing: 'No events to list',
    separator: '; ',
    page: ({ total, possible, rows }: TimelineModel): Phrase =>
      phrase`${figure(numberWords(total, 'en'), 'timeline.total')} events${possible > 0 ? phrase`, ${figure(numberWords(possible, 'en'), 'timeline.total')} of them possible ${possible === 1 ? 'match' : 'matches'}` : ''}; ${String(rows.length)} are shown`,
    all: ({ grasp, count }: Counted): Phrase => {
      const of = `timeline.${grasp}`;
      if (count === 1) return phrase`The ${figure('only', of)} event is ${enGrasp[grasp]}`;
      const all = count === 2 ? [figure('Both', of)] : phrase`All ${figure(spelled(count), of)}`;
      return phrase`${all} events are ${enGrasp[grasp]}`;
    },
    several: (counts: readonly Counted[]): Phrase =>
      joinPhrases(
        counts.map(({ grasp, count }, index) => {
          const number = figure(index === 0 ? capital(spelled(count)) : spelled(count), `timeline.${grasp}`);
          const isAfterKnown = index > 0 && grasp !== 'undated';
          if (isAfterKnown) return phrase`${number} ${enShort[grasp]}`;
          const noun = index === 0 ? (count === 1 ? 'event ' : 'events ') : '';
          return phrase`${number} ${noun}${count === 1 ? 'is' : 'are'} ${enGrasp[grasp]}`;
        }),
        ', ',
      ),
    allInferred: (dated: number, events: number): Phrase => {
      if (dated === 1)
        return [events === 1 ? 'its year is ' : 'the one year is ', figure('inferred', 'timeline.years')];
      return ['every year is ', figure('inferred', 'timeline.years')];
    },
    inferredBut: (years: readonly Figure[]): Phrase =>
      phrase`every year but ${joinPhrases(
        years.map((year) => [year]),
        ' and ',
      )} is inferred`,
    someInferred: (count: number): Phrase => {
      const number = figure(spelled(count), 'timeline.years');
      return phrase`the ${count === 1 ? 'year' : 'years'} of ${number} ${count === 1 ? 'is' : 'are'} inferred`;
    },
  },
} as const;
