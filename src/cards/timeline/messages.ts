import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';

export interface TimelineMessages {
  readonly name: string;
  readonly subtitle: string;
  readonly describe: (counts: { dated: number; undated: number; kinds: number }) => string;
  /** Of how many events only the first are shown. */
  readonly page: (shown: number, total: number) => string;
  readonly basis: {
    readonly stated: Readonly<Record<'day' | 'month' | 'year', string>>;
    /** By the end that is open. */
    readonly open: Readonly<Record<'first' | 'last', string>>;
    readonly approximate: string;
    readonly expected: string;
    readonly undated: string;
  };
  readonly inferred: string;
  readonly possible: string;
  readonly possibleMatch: (name: string) => string;
  /** Separates what is said of one event. */
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
  /** A date and what happened then; what happened and the source's word for when. */
  readonly dated: (date: string, name: string) => string;
  readonly quoted: (name: string, words: string) => string;
  readonly lane: (kind: string, count: number, isPage: boolean) => string;
  readonly byMonth: string;
  readonly byYear: string;
  readonly atMost: (time: string, count: number) => string;
  readonly allYears: string;
  readonly shown: string;
  readonly undated: string;
  readonly yearStated: string;
  readonly yearInferred: string;
  readonly withinYear: string;
  readonly brush: {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly unset: (day: string) => string;
    readonly clear: (span: string) => string;
  };
  readonly legend: {
    readonly inferred: string;
    readonly solid: string;
    readonly dashed: (conventions: string) => string;
    readonly hollow: string;
    readonly open: string;
    readonly possible: string;
    readonly drag: string;
    readonly strip: string;
  };
}

const messages: Messages<TimelineMessages> = {
  zh: {
    name: '时间线',
    subtitle: '条宽即已知的日期范围',
    describe: ({ dated, undated, kinds }) =>
      `时间线：${dated} 件有日期的事，按类型分 ${kinds} 行；条宽即已知的日期范围。${undated > 0 ? `另有 ${undated} 件无日期，列在图下。` : ''}`,
    page: (shown, total) =>
      `共 ${numberWords(total, 'zh')} 件事，这里显示前 ${numberWords(shown, 'zh')} 件（按数据中的顺序）；筛选可看其余`,
    basis: {
      stated: { day: '报道写明，精确到日', month: '报道写明，只到月', year: '报道写明，只到年' },
      open: { first: '只报道截止', last: '只报道起始' },
      approximate: '报道只说大约',
      expected: '报道时的预计，结果未报道',
      undated: '无日期',
    },
    inferred: '年份为推定',
    possible: '可能符合',
    possibleMatch: (name) => `${name}（可能符合）`,
    comma: '，',
    colon: '：',
    semicolon: '；',
    stop: '。',
    dated: (date, name) => `${date} ${name}`,
    quoted: (name, words) => `${name}（“${words}”）`,
    lane: (kind, count, isPage) => `${kind}：${isPage ? '这里显示 ' : ''}${numberWords(count, 'zh')} 件有日期的事`,
    byMonth: '按月筛选',
    byYear: '按年筛选',
    atMost: (time, count) => `${time}：至多 ${numberWords(count, 'zh')} 件事`,
    allYears: '全部年份',
    shown: '上图所示',
    undated: '无日期',
    yearStated: '报道写明',
    yearInferred: '年份为推定',
    withinYear: '年内',
    brush: {
      label: '按日期筛选',
      from: '按日期筛选：从',
      to: '按日期筛选：到',
      unset: (day) => `${day}，未限定`,
      clear: (span) => `清除日期：${span}`,
    },
    legend: {
      inferred: '年份为推定',
      solid: '实心：报道写明，宽度即所写日期',
      dashed: (conventions) => `虚线端：宽度按约定折算（${conventions}）`,
      hollow: '空心：报道时的预计，结果未报道',
      open: '箭头：只报道一端，长短无意义',
      possible: '浅色、“可能符合”：按报道不能确定是否符合筛选',
      drag: '沿时间轴或在各行中左右拖动，按日期筛选',
      strip: '点击“全部年份”中的一段，按该段筛选',
    },
  },
  en: {
    name: 'Timeline',
    subtitle: 'a bar spans the days its date may cover',
    describe: ({ dated, undated, kinds }) =>
      `Timeline: ${dated} dated ${dated === 1 ? 'event' : 'events'} in ${kinds} lanes by kind; a bar spans the days its date may cover.${undated > 0 ? ` ${undated} undated, listed below the chart.` : ''}`,
    page: (shown, total) =>
      `The first ${numberWords(shown, 'en')} of ${numberWords(total, 'en')} events are shown, in the dataset’s order; filter to see others`,
    basis: {
      stated: { day: 'as reported, to the day', month: 'as reported, to the month', year: 'as reported, to the year' },
      open: { first: 'only its end is reported', last: 'only its beginning is reported' },
      approximate: 'reported as approximate',
      expected: 'expected when reported, outcome not reported',
      undated: 'undated',
    },
    inferred: 'year inferred',
    possible: 'possible match',
    possibleMatch: (name) => `${name} (possible match)`,
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
    stop: '.',
    dated: (date, name) => `${date}: ${name}`,
    quoted: (name, words) => `${name} (“${words}”)`,
    lane: (kind, count, isPage) =>
      `${kind}: ${numberWords(count, 'en')} dated ${count === 1 ? 'event' : 'events'}${isPage ? ' of those shown' : ''}`,
    byMonth: 'Filter by month',
    byYear: 'Filter by year',
    atMost: (time, count) => `${time}: at most ${numberWords(count, 'en')} ${count === 1 ? 'event' : 'events'}`,
    allYears: 'All years',
    shown: 'shown above',
    undated: 'Undated',
    yearStated: 'as reported',
    yearInferred: 'year inferred',
    withinYear: 'within the year',
    brush: {
      label: 'Filter by date',
      from: 'Filter by date: from',
      to: 'Filter by date: to',
      unset: (day) => `${day}, not limited`,
      clear: (span) => `Clear dates: ${span}`,
    },
    legend: {
      inferred: 'year inferred',
      solid: 'solid: as reported, as wide as the date given',
      dashed: (conventions) => `dashed ends: width by our convention (${conventions})`,
      hollow: 'hollow: expected when reported, outcome not reported',
      open: 'arrow: one end is not reported, length means nothing',
      possible: 'lighter, “possible match”: by what is reported it may or may not match the filters',
      drag: 'drag along the axis or a lane to filter by date',
      strip: 'click a part of “All years” to filter by it',
    },
  },
};

export function timelineMessages(lang: Lang): TimelineMessages {
  return messages[lang];
}
