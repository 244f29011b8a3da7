import type { Lang, Messages } from '../../i18n/lang';

interface TimelineMessages {
  readonly name: string;
  readonly subtitle: string;
  readonly describe: (counts: { dated: number; undated: number; kinds: number }) => string;
  readonly caption: (events: number, shown: number) => string;
  readonly columns: Readonly<
    Record<'name' | 'date' | 'basis' | 'year' | 'kind' | 'centers' | 'places' | 'match', string>
  >;
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
  readonly derivation: Readonly<
    Record<'exact' | 'wide' | 'loose' | 'undated' | 'years' | 'unit' | 'rule' | 'yearRule' | 'others', string>
  >;
}

const messages: Messages<TimelineMessages> = {
  zh: {
    name: '时间线',
    subtitle: '条有多宽，日期就有多不确定',
    describe: ({ dated, undated, kinds }) =>
      `时间线：${dated} 件有日期的事，按类型分 ${kinds} 行；条的宽度是日期的不确定程度。${undated > 0 ? `另有 ${undated} 件无日期，列在图下。` : ''}`,
    caption: (events, shown) =>
      `${events} 件事的日期，以及日期宽度的依据${shown < events ? `；这里列出前 ${shown} 件` : ''}`,
    columns: {
      name: '事件',
      date: '日期',
      basis: '日期宽度的依据',
      year: '年份',
      kind: '类型',
      centers: '中心',
      places: '地点',
      match: '符合筛选',
    },
    basis: {
      stated: { day: '报道写明，精确到日', month: '报道写明，只到月', year: '报道写明，只到年' },
      approximate: '报道只说大约',
      expected: '报道时的预计，结果未报道',
      undated: '无日期',
    },
    inferred: '年份为推定',
    stated: '报道写明',
    none: '无',
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
      possible: '浅色、“可能”：日期只是可能落在所选范围内',
      drag: '拖动月份轴，按日期筛选',
    },
    derivation: {
      exact: '精确到日的事件',
      wide: '只到月或更粗的事件',
      loose: '窄于一个月，但只是预计、约数或按约定折算的事件',
      undated: '没有日期的事件',
      years: '事件的年份',
      unit: '件',
      rule: '精确到日：报道写出了日子，不是预计，也不是按约定折算。',
      yearRule: '报道没有写年份的，年份按各事件所注的理由推定，写作“2023?”。',
      others: '不计入',
    },
  },
  en: {
    name: 'Timeline',
    subtitle: 'a bar is as wide as its date is uncertain',
    describe: ({ dated, undated, kinds }) =>
      `Timeline: ${dated} dated ${dated === 1 ? 'event' : 'events'} in ${kinds} lanes by kind; a bar is as wide as its date is uncertain.${undated > 0 ? ` ${undated} undated, listed below the chart.` : ''}`,
    caption: (events, shown) =>
      `Dates of ${events} ${events === 1 ? 'event' : 'events'}, and what the width of each date rests on${shown < events ? `; the first ${shown} are listed` : ''}`,
    columns: {
      name: 'Event',
      date: 'Date',
      basis: 'What its width rests on',
      year: 'Year',
      kind: 'Kind',
      centers: 'Centers',
      places: 'Places',
      match: 'Matches the filters',
    },
    basis: {
      stated: { day: 'as reported, to the day', month: 'as reported, to the month', year: 'as reported, to the year' },
      approximate: 'reported as approximate',
      expected: 'expected when reported, outcome not reported',
      undated: 'undated',
    },
    inferred: 'year inferred',
    stated: 'as reported',
    none: 'none',
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
      possible: 'lighter, “possibly”: the date may or may not be in the selected span',
      drag: 'drag along the months to filter by date',
    },
    derivation: {
      exact: 'Events known to the day',
      wide: 'Events known to a month or wider',
      loose: 'Events within less than a month, but only as expected, about, or by our convention',
      undated: 'Events without a date',
      years: 'Years of the events',
      unit: 'events',
      rule: 'Known to the day: the report names the days, neither as expected nor by our convention.',
      yearRule:
        'Where a report gives no year, it is inferred for the reason stated with each event and written “2023?”.',
      others: 'Not counted',
    },
  },
};

export function timelineMessages(lang: Lang): TimelineMessages {
  return messages[lang];
}
