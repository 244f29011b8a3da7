import type { Truth } from '../../domain/interval';
import type { Lang, Messages } from '../../i18n/lang';

interface KpisMessages {
  readonly name: string;
  readonly subtitle: string;
  readonly centers: string;
  readonly areas: string;
  readonly reach: (area: string) => string;
  readonly gain: string;
  readonly functions: string;
  readonly enterprises: string;
  readonly ofCenters: (count: number) => string;
  readonly centerUnit: string;
  readonly kindUnit: (open: boolean) => string;
  readonly streets: (streets: number, unplaced: number) => string;
  readonly allReported: string;
  readonly unreportedNames: (names: string) => string;
  readonly reachNote: (counts: Readonly<Record<Truth, number>>) => string;
  readonly gainNote: (centers: number) => string;
  readonly noGain: string;
  readonly noGainNote: string;
  readonly listsNote: (reported: number, open: number) => string;
  readonly noVisit: string;
  readonly noVisitNote: string;
  readonly dates: (dates: string) => string;
  readonly programs: string;
  readonly programLine: (name: string) => string;
  readonly programCenters: string;
  readonly programSpace: string;
  readonly columns: { readonly figure: string; readonly value: string; readonly note: string };
  readonly describe: string;
  readonly reachWord: Readonly<Record<Truth, string>>;
  readonly excludedFromGain: string;
  readonly beforeUnreported: (names: string) => string;
  readonly areaUnreported: (names: string) => string;
  readonly conventions: {
    readonly nearly: string;
    readonly bases: string;
    readonly reach: string;
    readonly functions: string;
  };
  readonly named: (count: number, open: boolean) => string;
  readonly functionsUnreported: string;
}

const messages: Messages<KpisMessages> = {
  zh: {
    name: '关键数字',
    subtitle: '点任一数字看出处',
    centers: '中心',
    areas: '面积有报道',
    reach: (area) => `达到 ${area} m²`,
    gain: '可算的净增面积',
    functions: '功能',
    enterprises: '考察企业',
    ofCenters: (count) => `/ ${count} 个`,
    centerUnit: '个',
    kindUnit: (open) => (open ? '种以上' : '种'),
    streets: (streets, unplaced) => `${streets} 个街道${unplaced > 0 ? `，${unplaced} 个未报道城市` : ''}`,
    allReported: '全部有报道',
    unreportedNames: (names) => `${names}未报道`,
    reachNote: ({ yes, no, unknown }) =>
      [`${yes} 个确定`, ...(no > 0 ? [`${no} 个未达到`] : []), ...(unknown > 0 ? [`${unknown} 个未知`] : [])].join(
        '，',
      ),
    gainNote: (centers) => `${centers} 个中心，各按自身口径`,
    noGain: '不可算',
    noGainNote: '没有一个中心前后面积都有报道',
    listsNote: (reported, open) => `${reported} 个中心报道${open > 0 ? `，${open} 份未列尽` : ''}`,
    noVisit: '无',
    noVisitNote: '当前筛选下没有考察',
    dates: (dates) => `${dates}${dates.includes('?') ? '，年份推定' : ''}`,
    programs: '报道的汇总数',
    programLine: (name) => `${name}：`,
    programCenters: '个中心解决问题',
    programSpace: '新增用房',
    columns: { figure: '项目', value: '数值', note: '说明' },
    describe: '关键数字一览。',
    reachWord: { yes: '达到', no: '未达到', unknown: '未知' },
    excludedFromGain: '未计入的中心',
    beforeUnreported: (names) => `${names}：改造前未报道`,
    areaUnreported: (names) => `${names}：面积未报道`,
    conventions: {
      nearly: '“近 N”取 0.9 N 至 N，不含 N。',
      bases: '口径不同的，各在自身口径内相减。',
      reach: '参考线由本页自选，不是标准。面积未报道的中心可能达到，也可能没有。',
      functions: '至少有一个中心报道的功能种数。未列尽的清单使它成为下限。',
    },
    named: (count, open) => `列名 ${count} 种${open ? '，未列尽' : ''}`,
    functionsUnreported: '功能未报道',
  },
  en: {
    name: 'Key figures',
    subtitle: 'select a figure for its source',
    centers: 'Centers',
    areas: 'Area reported',
    reach: (area) => `Reach ${area} m²`,
    gain: 'Area gained, where known',
    functions: 'Functions',
    enterprises: 'Visiting enterprises',
    ofCenters: (count) => `of ${count}`,
    centerUnit: '',
    kindUnit: (open) => (open ? 'or more' : ''),
    streets: (streets, unplaced) =>
      `${streets} ${streets === 1 ? 'sub-district' : 'sub-districts'}${unplaced > 0 ? `, ${unplaced} city unstated` : ''}`,
    allReported: 'all reported',
    unreportedNames: (names) => `${names} not reported`,
    reachNote: ({ yes, no, unknown }) =>
      [`${yes} for certain`, ...(no > 0 ? [`${no} below`] : []), ...(unknown > 0 ? [`${unknown} unknown`] : [])].join(
        ', ',
      ),
    gainNote: (centers) => (centers === 1 ? '1 center, on its own basis' : `${centers} centers, each on its own basis`),
    noGain: 'unknown',
    noGainNote: 'no center reports both before and after',
    listsNote: (reported, open) =>
      `${reported} ${reported === 1 ? 'reports' : 'report'}${open > 0 ? `, ${open} ${open === 1 ? 'list' : 'lists'} left open` : ''}`,
    noVisit: 'none',
    noVisitNote: 'no visit under these filters',
    dates: (dates) => `${dates.replace(', 2023?', '')}${dates.includes('?') ? ', year inferred' : ''}`,
    programs: 'Reported totals',
    programLine: (name) => `${name}: `,
    programCenters: 'centers had their problems solved',
    programSpace: 'of space added',
    columns: { figure: 'Figure', value: 'Value', note: 'Note' },
    describe: 'The key figures at a glance.',
    reachWord: { yes: 'reaches', no: 'does not reach', unknown: 'unknown' },
    excludedFromGain: 'Centers not counted',
    beforeUnreported: (names) => `${names}: before not reported`,
    areaUnreported: (names) => `${names}: area not reported`,
    conventions: {
      nearly: '“Nearly N” means 0.9 N to N, N excluded.',
      bases: 'Different bases are subtracted each within its own.',
      reach: 'The reference is our choice and no standard. Centers without a reported area may or may not reach it.',
      functions: 'Kinds of function that at least one center reports; lists left open make it a lower bound.',
    },
    named: (count, open) => `${count} named${open ? ', list left open' : ''}`,
    functionsUnreported: 'functions not reported',
  },
};

export function kpisMessages(lang: Lang): KpisMessages {
  return messages[lang];
}
