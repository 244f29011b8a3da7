import type { ListScope } from '../../engine/answer';
import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { nouns } from '../outcome-words';

interface ListMessages {
  readonly heading: Readonly<Record<ListScope, string>>;
  readonly caption: (scope: ListScope, count: number, possible: number) => string;
  readonly byLowerEnd: string;
  readonly columns: string;
  readonly boundsOf: (column: string) => string;
  readonly end: Readonly<Record<'min' | 'max', (column: string) => string>>;
  readonly endless: Readonly<Record<'min' | 'max', string>>;
  readonly excluded: (number: string) => string;
  readonly copy: string;
  readonly copied: (rows: string) => string;
  readonly notCopied: string;
  readonly failed: string;
  readonly match: string;
  readonly certain: string;
  readonly possible: string;
  readonly profile: string;
  readonly join: string;
  readonly separator: string;
  readonly notComputable: string;
  readonly none: string;
  readonly center: Readonly<
    Record<
      | 'name'
      | 'place'
      | 'status'
      | 'basis'
      | 'before'
      | 'after'
      | 'gain'
      | 'ratio'
      | 'functions'
      | 'residents'
      | 'handled'
      | 'events',
      string
    >
  >;
  readonly premises: (column: string) => string;
  /** A value of the premises in a column of the area that stands for a center. */
  readonly ofPremises: (value: string) => string;
  readonly reach: (area: string) => string;
  readonly event: Readonly<Record<'name' | 'date' | 'kind' | 'centers' | 'places' | 'expected', string>>;
  readonly reportedAs: Readonly<Record<'fact' | 'expected', string>>;
  readonly visit: Readonly<Record<'name' | 'date' | 'host' | 'enterprises' | 'places' | 'people', string>>;
}

const messages: Messages<ListMessages> = {
  zh: {
    heading: { centers: '中心列表', events: '事件列表', visits: '考察列表' },
    caption: (scope, count, possible) =>
      `${numberWords(count, 'zh')} ${nouns.zh[scope]}${possible > 0 ? `，其中 ${numberWords(possible, 'zh')} ${nouns.zh[scope].slice(0, 1)}可能符合` : ''}`,
    byLowerEnd: '，按下限排序',
    columns: '选择列',
    boundsOf: (column) => `${column}的上下限`,
    end: { min: (column) => `${column}：下限`, max: (column) => `${column}：上限` },
    endless: { min: '无下限', max: '无上限' },
    excluded: (number) => `${number}（不含）`,
    copy: '复制表格',
    copied: (rows) => `已复制 ${rows} 行，可粘贴到电子表格`,
    notCopied: '浏览器不允许复制。请选中表格，用 Ctrl+C 复制。',
    failed: '列表读取不到。请检查网络后重试。',
    match: '符合筛选',
    certain: '确定符合',
    possible: '可能符合',
    profile: '查看档案',
    join: '，',
    separator: '；',
    notComputable: '无法计算',
    none: '未提及',
    center: {
      name: '中心',
      place: '所在地',
      status: '状态',
      basis: '面积口径',
      before: '改造前（m²）',
      after: '改造后（m²）',
      gain: '增加（m²）',
      ratio: '倍数',
      functions: '功能',
      residents: '居民',
      handled: '已办理事项',
      events: '事件',
    },
    premises: (column) => `整个场所${column}`,
    ofPremises: (value) => `整个场所：${value}`,
    reach: (area) => `达到 ${area} m²`,
    event: { name: '事件', date: '日期', kind: '类型', centers: '中心', places: '地点', expected: '报道为' },
    reportedAs: { fact: '事实', expected: '预计，结果未报道' },
    visit: {
      name: '考察',
      date: '日期',
      host: '接待安排',
      enterprises: '考察企业',
      places: '到访地点（按列出的次序）',
      people: '参加者',
    },
  },
  en: {
    heading: { centers: 'List of centers', events: 'List of events', visits: 'List of visits' },
    caption: (scope, count, possible) =>
      `${numberWords(count, 'en')} ${nouns.en[scope][count === 1 ? 0 : 1]}${possible > 0 ? `, ${numberWords(possible, 'en')} of them possible ${possible === 1 ? 'match' : 'matches'}` : ''}`,
    byLowerEnd: ', sorted by lower bound',
    columns: 'Columns',
    boundsOf: (column) => `Bounds: ${column}`,
    end: { min: (column) => `${column}: lower bound`, max: (column) => `${column}: upper bound` },
    endless: { min: 'no lower bound', max: 'no upper bound' },
    excluded: (number) => `${number} (excluded)`,
    copy: 'Copy table',
    copied: (rows) => `${rows} ${rows === '1' ? 'row' : 'rows'} copied, to be pasted into a spreadsheet`,
    notCopied: 'The browser does not allow copying. Select the table and press Ctrl+C.',
    failed: 'The list can’t be fetched. Check the network and try again.',
    match: 'Matches the filters',
    certain: 'certain match',
    possible: 'possible match',
    profile: 'Open the profile',
    join: ', ',
    separator: '; ',
    notComputable: 'can’t be computed',
    none: 'none named',
    center: {
      name: 'Center',
      place: 'Place',
      status: 'Status',
      basis: 'Area is of',
      before: 'Before (m²)',
      after: 'After (m²)',
      gain: 'Gain (m²)',
      ratio: 'Ratio',
      functions: 'Functions',
      residents: 'Residents',
      handled: 'Items handled',
      events: 'Events',
    },
    premises: (column) => `Premises: ${column.charAt(0).toLowerCase()}${column.slice(1)}`,
    ofPremises: (value) => `premises: ${value}`,
    reach: (area) => `Reaches ${area} m²`,
    event: { name: 'Event', date: 'Date', kind: 'Kind', centers: 'Centers', places: 'Places', expected: 'Reported as' },
    reportedAs: { fact: 'fact', expected: 'expected; outcome not reported' },
    visit: {
      name: 'Visit',
      date: 'Dates',
      host: 'Reception',
      enterprises: 'Enterprises',
      places: 'Places (in listed order)',
      people: 'Participants',
    },
  },
};

export function listMessages(lang: Lang): ListMessages {
  return messages[lang];
}
