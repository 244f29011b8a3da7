import type { Truth } from '../../domain/interval';
import type { Lang, Messages } from '../../i18n/lang';

export interface KpisMessages {
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
  readonly dates: (dates: string, isInferred: boolean) => string;
  readonly programs: string;
  readonly programLine: (name: string) => string;
  readonly programCenters: string;
  readonly programSpace: string;
  readonly describe: string;
  readonly named: (count: number, open: boolean) => string;
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
    dates: (dates, isInferred) => `${dates}${isInferred ? '，年份推定' : ''}`,
    programs: '报道的汇总数',
    programLine: (name) => `${name}：`,
    programCenters: '个中心解决问题',
    programSpace: '新增用房',
    describe: '关键数字一览。',
    named: (count, open) => `列名 ${count} 种${open ? '，未列尽' : ''}`,
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
    dates: (dates, isInferred) => `${dates}${isInferred ? ', year inferred' : ''}`,
    programs: 'Reported totals',
    programLine: (name) => `${name}: `,
    programCenters: 'centers had their problems solved',
    programSpace: 'of space added',
    describe: 'The key figures at a glance.',
    named: (count, open) => `${count} named${open ? ', list left open' : ''}`,
  },
};

export function kpisMessages(lang: Lang): KpisMessages {
  return messages[lang];
}
