import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { type TimelineMessages, timelineMessages } from './messages';

/** The words of the table face and the derivations; they come with those, after the first load. */
interface TimelineDetailMessages {
  readonly caption: (events: number, shown: number) => string;
  readonly columns: Readonly<
    Record<'name' | 'date' | 'basis' | 'year' | 'kind' | 'centers' | 'places' | 'match', string>
  >;
  readonly stated: string;
  readonly none: string;
  readonly certain: string;
  readonly derivation: Readonly<
    Record<
      | 'exact'
      | 'wide'
      | 'loose'
      | 'undated'
      | 'years'
      | 'expected'
      | 'total'
      | 'more'
      | 'unit'
      | 'rule'
      | 'yearRule'
      | 'others',
      string
    >
  > & {
    readonly possibly: (count: string) => string;
    readonly lane: (kind: string) => string;
    readonly within: (time: string) => string;
    readonly touchRule: string;
  };
}

const messages: Messages<TimelineDetailMessages> = {
  zh: {
    caption: (events, shown) =>
      `${numberWords(events, 'zh')} 件事的日期，以及日期宽度的依据${shown < events ? `；这里列出前 ${numberWords(shown, 'zh')} 件` : ''}`,
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
    stated: '报道写明',
    none: '未提及',
    certain: '确定符合',
    derivation: {
      exact: '精确到日的事件',
      wide: '只到月或更粗的事件',
      loose: '窄于一个月，但只是预计、约数或按约定折算的事件',
      undated: '没有日期的事件',
      years: '事件的年份',
      expected: '报道时预计、结果未报道的事件',
      total: '符合筛选的事件',
      more: '其余事件，这里不逐件列出',
      possibly: (count) => `其中 ${count} 件只是可能符合筛选：日期或面积的范围只有一部分落在所选范围内。`,
      lane: (kind) => `有日期的事件：${kind}`,
      within: (time) => `${time}：至多这些事件`,
      touchRule: '日期有一天落在其中的都计入；跨出其外的可能不在其中，所以是“至多”。',
      unit: '件',
      rule: '精确到日：报道写出了日子，不是预计，也不是按约定折算。',
      yearRule: '报道没有写年份的，年份按各事件所注的理由推定，写作“2023?”。',
      others: '不计入',
    },
  },
  en: {
    caption: (events, shown) =>
      `Dates of ${numberWords(events, 'en')} ${events === 1 ? 'event' : 'events'}, and what the width of each date rests on${shown < events ? `; the first ${numberWords(shown, 'en')} are listed` : ''}`,
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
    stated: 'as reported',
    none: 'none named',
    certain: 'certain match',
    derivation: {
      exact: 'Events known to the day',
      wide: 'Events known to a month or wider',
      loose: 'Events within less than a month, but only as expected, about, or by our convention',
      undated: 'Events without a date',
      years: 'Years of the events',
      expected: 'Events expected when reported, their outcome not reported',
      total: 'Events that match the filters',
      more: 'Other events, not listed one by one',
      possibly: (count) =>
        `${count} of them are possible matches: only a part of what their date or area may be lies within the filters.`,
      lane: (kind) => `Dated events: ${kind.toLowerCase()}`,
      within: (time) => `${time}: these events at most`,
      touchRule:
        'An event counts if any day of its date is in this time. One whose date reaches beyond it may have been outside, hence “at most”.',
      unit: 'events',
      rule: 'Known to the day: the report names the days, neither as expected nor by our convention.',
      yearRule:
        'Where a report gives no year, it is inferred for the reason stated with each event and written “2023?”.',
      others: 'Not counted',
    },
  },
};

/** The card's words together with those of its details. */
export function timelineDetailMessages(lang: Lang): TimelineMessages & TimelineDetailMessages {
  return { ...timelineMessages(lang), ...messages[lang] };
}
