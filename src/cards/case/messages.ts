import type { Lang, Messages } from '../../i18n/lang';
import type { Change } from './model';

interface CaseMessages {
  readonly name: string;
  readonly subtitle: (firm: string, place: string) => string;
  readonly several: string;
  readonly rows: Readonly<Record<'origin' | 'land' | 'revenue' | 'listing', string>>;
  readonly periodUnreported: string;
  readonly dateUnreported: string;
  readonly possible: string;
  readonly others: (count: number) => string;
  /** One end of the slope, spoken. */
  readonly landIn: (date: string, land: string) => string;
  readonly inferred: string;
  readonly ratioOf: (ratio: string) => string;
  readonly invested: (date: string) => string;
  readonly reported: (date: string) => string;
  readonly legend: {
    readonly dotted: string;
    readonly before: string;
    readonly after: string;
    readonly fromYears: (year: string, years: string) => string;
    readonly inferred: (year: string) => string;
    readonly open: string;
    readonly nearly: string;
    readonly about: string;
  };
  readonly describe: (cases: number, names: string) => string;
  readonly table: {
    readonly caption: (cases: number) => string;
    readonly columns: Readonly<Record<'case' | 'item' | 'value' | 'note', string>>;
    readonly firm: string;
    readonly place: string;
    readonly reported: string;
    readonly ratio: string;
    readonly derived: string;
    readonly between: string;
  };
  readonly derivation: {
    readonly ratio: (firm: string) => string;
    readonly land: string;
    readonly nearly: string;
    readonly about: string;
    readonly count: string;
    readonly grown: string;
    readonly unit: string;
    readonly grownRule: string;
    readonly change: Readonly<Record<Change, string>>;
    readonly excluded: string;
  };
}

const messages: Messages<CaseMessages> = {
  zh: {
    name: '案例',
    subtitle: (firm, place) => `${firm}在${place}的占地`,
    several: '各企业占地的变化，同一刻度',
    rows: { origin: '来自', land: '占地', revenue: '营收', listing: '上市' },
    periodUnreported: '期间未报道',
    dateUnreported: '时间未报道',
    possible: '可能符合筛选',
    others: (count) => `另有 ${count} 个案例，未逐一列出`,
    landIn: (date, land) => `${date}占地 ${land}`,
    inferred: '年份为推定',
    ratioOf: (ratio) => `占地是当初的 ${ratio}`,
    invested: (date) => `投资：${date}`,
    reported: (date) => `报道：${date}`,
    legend: {
      dotted: '点线：其间未报道',
      before: '当初',
      after: '报道时',
      fromYears: (year, years) => `${year}：由“${years}”推得`,
      inferred: (year) => `${year}：年份为推定`,
      open: '多、以上：只知下限，箭头长短无意义',
      nearly: '近 N：按约定画 0.9 N 至 N',
      about: '约 N：按约定画 0.9 N 至 1.1 N',
    },
    describe: (cases, names) => `坡度图：${cases} 个案例的占地，从投资时到报道时两个时点，纵轴从 0 起：${names}。`,
    table: {
      caption: (cases) => `${cases} 个案例的全部事实；两个时点之间的占地未报道`,
      columns: { case: '案例', item: '事项', value: '内容', note: '说明' },
      firm: '企业',
      place: '投资地',
      reported: '报道年份',
      ratio: '占地倍数',
      derived: '推算值',
      between: '其间未报道',
    },
    derivation: {
      ratio: (firm) => `${firm}占地扩大到当初的倍数`,
      land: '报道时 ÷ 当初',
      nearly: '“近 N”取 0.9 N 至 N，不含 N。',
      about: '“约 N”取 0.9 N 至 1.1 N。',
      count: '所选案例',
      grown: '占地确定扩大的案例',
      unit: '个',
      grownRule: '按上下限判断：报道时的下限高于当初的上限，才算确定扩大。',
      change: { grew: '扩大', shrank: '缩小', same: '不变', unknown: '不能确定' },
      excluded: '未逐一列出',
    },
  },
  en: {
    name: 'Case',
    subtitle: (firm, place) => `land of ${firm} in ${place}`,
    several: 'land of each firm, on one scale',
    rows: { origin: 'From', land: 'Land', revenue: 'Revenue', listing: 'Listing' },
    periodUnreported: 'period not reported',
    dateUnreported: 'date not reported',
    possible: 'possibly matches the filters',
    others: (count) => `${count} more ${count === 1 ? 'case' : 'cases'}, not listed one by one`,
    landIn: (date, land) => `Land in ${date}: ${land}`,
    inferred: 'year inferred',
    ratioOf: (ratio) => `land is ${ratio} what it was`,
    invested: (date) => `Invested: ${date}`,
    reported: (date) => `Reported: ${date}`,
    legend: {
      dotted: 'dotted: nothing reported between',
      before: 'at first',
      after: 'when reported',
      fromYears: (year, years) => `${year}: from “${years}”`,
      inferred: (year) => `${year}: year inferred`,
      open: 'over, at least: no upper bound, length means nothing',
      nearly: 'nearly N: 0.9 N to N by convention',
      about: 'about N: 0.9 N to 1.1 N by convention',
    },
    describe: (cases, names) =>
      `Slope chart: land of ${cases} ${cases === 1 ? 'case' : 'cases'} at two points in time, when invested and when reported, axis from 0: ${names}.`,
    table: {
      caption: (cases) =>
        `All facts of ${cases} ${cases === 1 ? 'case' : 'cases'}; the land between the two points in time is not reported`,
      columns: { case: 'Case', item: 'Item', value: 'What is reported', note: 'Note' },
      firm: 'Firm',
      place: 'Invested in',
      reported: 'Year of the report',
      ratio: 'Growth of the land',
      derived: 'derived',
      between: 'nothing reported between',
    },
    derivation: {
      ratio: (firm) => `Growth of the land of ${firm}`,
      land: 'when reported ÷ at first',
      nearly: '“Nearly N” means 0.9 N to N, N excluded.',
      about: '“About N” means 0.9 N to 1.1 N.',
      count: 'Selected cases',
      grown: 'Cases whose land grew for certain',
      unit: 'cases',
      grownRule:
        'Judged by bounds: it grew for certain if the lower bound of the report is above the upper bound at first.',
      change: { grew: 'grew', shrank: 'shrank', same: 'unchanged', unknown: 'can’t be told' },
      excluded: 'Not listed one by one',
    },
  },
};

export function caseMessages(lang: Lang): CaseMessages {
  return messages[lang];
}
