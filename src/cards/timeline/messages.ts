import type { Lang, Messages } from '../../i18n/lang';

export interface TimelineMessages {
  readonly name: string;
  readonly subtitle: string;
  readonly describe: (counts: { dated: number; undated: number; kinds: number }) => string;
  readonly basis: {
    readonly stated: Readonly<Record<'day' | 'month' | 'year', string>>;
    readonly approximate: string;
    readonly expected: string;
    readonly undated: string;
  };
  readonly inferred: string;
  readonly stated: string;
  readonly none: string;
  readonly certain: string;
  readonly possibly: string;
  /** Separates what is said of one event. */
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  /** A date and what happened then; what happened and the source's word for when. */
  readonly dated: (date: string, name: string) => string;
  readonly quoted: (name: string, words: string) => string;
  readonly lane: (kind: string, count: number) => string;
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
    readonly possible: string;
    readonly drag: string;
  };
}

const messages: Messages<TimelineMessages> = {
  zh: {
    name: '时间线',
    subtitle: '条有多宽，日期就有多不确定',
    describe: ({ dated, undated, kinds }) =>
      `时间线：${dated} 件有日期的事，按类型分 ${kinds} 行；条的宽度是日期的不确定程度。${undated > 0 ? `另有 ${undated} 件无日期，列在图下。` : ''}`,
    basis: {
      stated: { day: '报道写明，精确到日', month: '报道写明，只到月', year: '报道写明，只到年' },
      approximate: '报道只说大约',
      expected: '报道时的预计，结果未报道',
      undated: '无日期',
    },
    inferred: '年份为推定',
    stated: '报道写明',
    none: '未提及',
    certain: '确定',
    possibly: '可能',
    comma: '，',
    colon: '：',
    semicolon: '；',
    dated: (date, name) => `${date} ${name}`,
    quoted: (name, words) => `${name}（“${words}”）`,
    lane: (kind, count) => `${kind}：${count} 件有日期的事`,
    byMonth: '按月筛选',
    byYear: '按年筛选',
    atMost: (time, count) => `${time}：至多 ${count} 件事`,
    allYears: '全部年份',
    shown: '当前',
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
      possible: '浅色、“可能”：按报道只是可能符合筛选',
      drag: '拖动月份轴，按日期筛选',
    },
  },
  en: {
    name: 'Timeline',
    subtitle: 'a bar is as wide as its date is uncertain',
    describe: ({ dated, undated, kinds }) =>
      `Timeline: ${dated} dated ${dated === 1 ? 'event' : 'events'} in ${kinds} lanes by kind; a bar is as wide as its date is uncertain.${undated > 0 ? ` ${undated} undated, listed below the chart.` : ''}`,
    basis: {
      stated: { day: 'as reported, to the day', month: 'as reported, to the month', year: 'as reported, to the year' },
      approximate: 'reported as approximate',
      expected: 'expected when reported, outcome not reported',
      undated: 'undated',
    },
    inferred: 'year inferred',
    stated: 'as reported',
    none: 'none named',
    certain: 'for certain',
    possibly: 'possibly',
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
    dated: (date, name) => `${date}: ${name}`,
    quoted: (name, words) => `${name} (“${words}”)`,
    lane: (kind, count) => `${kind}: ${count} dated ${count === 1 ? 'event' : 'events'}`,
    byMonth: 'Filter by month',
    byYear: 'Filter by year',
    atMost: (time, count) => `${time}: at most ${count} ${count === 1 ? 'event' : 'events'}`,
    allYears: 'All years',
    shown: 'shown',
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
      possible: 'lighter, “possibly”: by what is reported it may or may not match the filters',
      drag: 'drag along the months to filter by date',
    },
  },
};

export function timelineMessages(lang: Lang): TimelineMessages {
  return messages[lang];
}
