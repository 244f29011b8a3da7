import type { DateSpan } from '../../domain/edtf';
import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { countFigure, type Figure, figure, joinPhrases, type Phrase, phrase } from '../../i18n/phrase';
import { type Candidate, candidate, headingOf, type Unknown } from '../takeaway';
import { GRASPS, type Grasp } from './entry';
import { yearRange } from './ground';
import { byGrasp, type DatedRow, datedRows, isPage, type TimelineModel } from './model';

/** Longer lists of years are counted instead of named. */
const MOST_YEARS = 3;

export type TimelineCandidate =
  /** How many events are selected, where only a page of them is listed. */
  | Candidate<'total', Pick<TimelineModel, 'total' | 'possible'>>
  /** Events by how much is known of their dates. */
  | Candidate<'all' | 'level', readonly Counted[]>
  /** Dates whose year is inferred. */
  | Unknown;

/** How surely the dates of the selected events are known, and how far their years are inferred. */
export function timelineCandidates(model: TimelineModel): readonly TimelineCandidate[] {
  if (model.total === 0) return [];
  // What is known of a page's dates says nothing of the others.
  if (isPage(model)) return [candidate('total', model, (lang) => sentences[lang].page(model))];
  const groups = byGrasp(model);
  const counts = GRASPS.flatMap((grasp) => (groups[grasp].length > 0 ? [{ grasp, count: groups[grasp].length }] : []));
  const [first, ...others] = counts;
  const dated = datedRows(model);
  const count = dated.filter(({ date }) => date.uncertain).length;
  return [
    ...(first && others.length === 0
      ? [candidate('all', counts, (lang) => sentences[lang].all(first))]
      : [candidate('level', counts, (lang) => sentences[lang].several(counts))]),
    ...(count > 0
      ? [candidate('unknown', { count, of: dated.length }, (lang) => yearsWords(dated, model.total, lang))]
      : []),
  ];
}

export function timelineTakeaway(model: TimelineModel, lang: Lang): Phrase {
  return headingOf(timelineCandidates(model), lang);
}

/** Says which years are inferred. */
function yearsWords(dated: readonly DatedRow[], total: number, lang: Lang): Phrase {
  const words = sentences[lang];
  const inferred = dated.filter(({ date }) => date.uncertain);
  if (inferred.length === dated.length) return words.allInferred(dated.length, total);
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
const NUMBERS = ' one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spelled = (count: number) => NUMBERS[count] ?? numberWords(count, 'en');

const zhGrasp: Readonly<Record<Grasp, string>> = {
  exact: '精确到日',
  wide: '只到月或更粗',
  loose: '只是预计、约数或按约定折算',
  undated: '无日期',
};
const enGrasp: Readonly<Record<Grasp, string>> = {
  exact: 'to the day',
  wide: 'to a month or wider',
  loose: 'only as expected, about or by convention',
  undated: 'undated',
};
/** With "known" before it, where that does not stand before already. */
const known = (grasp: Grasp) =>
  `${grasp === 'undated' ? '' : grasp === 'wide' ? 'known only ' : 'known '}${enGrasp[grasp]}`;

const sentences = {
  zh: {
    page: ({ total, possible, rows }: TimelineModel): Phrase =>
      phrase`${countFigure(total, 'timeline.total', 'zh')} 件事${possible > 0 ? phrase`，其中 ${countFigure(possible, 'timeline.total', 'zh')} 件只是可能符合` : ''}；这里显示 ${countFigure(rows.length, 'timeline.total', 'zh')} 件`,
    all: ({ grasp, count }: Counted): Phrase =>
      count === 1
        ? phrase`只有 ${countFigure(1, `timeline.${grasp}`, 'zh')} 件事，日期${grasp === 'undated' ? '未报道' : zhGrasp[grasp]}`
        : phrase`${countFigure(count, `timeline.${grasp}`, 'zh')} 件事都${grasp === 'undated' ? '没有报道日期' : zhGrasp[grasp]}`,
    several: (counts: readonly Counted[]): Phrase =>
      joinPhrases(
        counts.map(
          ({ grasp, count }, index) =>
            phrase`${countFigure(count, `timeline.${grasp}`, 'zh')} ${index === 0 ? '件事' : '件'}${zhGrasp[grasp]}`,
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
    someInferred: (count: number): Phrase => phrase`${countFigure(count, 'timeline.years', 'zh')} 件的年份是推定`,
  },
  en: {
    page: ({ total, possible, rows }: TimelineModel): Phrase =>
      phrase`${countFigure(total, 'timeline.total', 'en')} events${possible > 0 ? phrase`, ${countFigure(possible, 'timeline.total', 'en')} of them possible ${possible === 1 ? 'match' : 'matches'}` : ''}; ${countFigure(rows.length, 'timeline.total', 'en')} are shown`,
    all: ({ grasp, count }: Counted): Phrase => {
      const of = `timeline.${grasp}`;
      if (count === 1) return phrase`The ${figure('only', of)} event is ${known(grasp)}`;
      const all = count === 2 ? [figure('Both', of)] : phrase`All ${figure(spelled(count), of)}`;
      return phrase`${all} events are ${known(grasp)}`;
    },
    several: (counts: readonly Counted[]): Phrase =>
      joinPhrases(
        counts.map(({ grasp, count }, index) => {
          const number = figure(spelled(count), `timeline.${grasp}`);
          const isAfterKnown = index > 0 && grasp !== 'undated';
          if (isAfterKnown) return phrase`${number} ${enGrasp[grasp]}`;
          const noun = index === 0 ? (count === 1 ? 'event ' : 'events ') : '';
          return phrase`${number} ${noun}${count === 1 ? 'is' : 'are'} ${known(grasp)}`;
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
