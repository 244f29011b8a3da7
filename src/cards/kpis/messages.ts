import type { Truth } from '../../domain/interval';
import type { PlaceTotals } from '../../engine/answer';
import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';

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
  readonly places: (places: PlaceTotals) => string;
  readonly allReported: string;
  readonly unreportedNames: (names: string) => string;
  readonly unreportedCount: (count: number) => string;
  readonly reachNote: (counts: Readonly<Record<Truth, number>>, expected: number) => string;
  readonly gainNote: (centers: number) => string;
  readonly noGain: string;
  readonly noGainNote: string;
  readonly noList: string;
  readonly noListNote: string;
  readonly listsNote: (reported: number, open: number) => string;
  readonly visits: string;
  readonly visitUnit: string;
  readonly noVisit: string;
  readonly unjudgedVisits: string;
  readonly noVisitNote: string;
  readonly unjudgedVisit: string;
  readonly apart: string;
  readonly dates: (dates: string, isInferred: boolean) => string;
  readonly programs: string;
  readonly noPrograms: string;
  readonly morePrograms: (count: number) => string;
  readonly programLine: (name: string) => string;
  readonly programCenters: string;
  readonly programSpace: string;
  readonly describe: string;
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
    ofCenters: (count) => `/ ${numberWords(count, 'zh')} 个`,
    centerUnit: '个',
    kindUnit: (open) => (open ? '种以上' : '种'),
    places: ({ count, areStreets, cityless }) =>
      `${numberWords(count, 'zh')} 个${areStreets ? '街道' : '地区'}${cityless > 0 ? `，${numberWords(cityless, 'zh')} 个未报道城市` : ''}`,
    allReported: '全部有报道',
    unreportedNames: (names) => `${names}未报道`,
    unreportedCount: (count) => `${numberWords(count, 'zh')} 个未报道`,
    reachNote: ({ yes, no, unknown }, expected) =>
      clauses([
        [yes, `${numberWords(yes, 'zh')} 个确定${expected > 0 ? `（${numberWords(expected, 'zh')} 个尚未投用）` : ''}`],
        [no, `${numberWords(no, 'zh')} 个未达到`],
        [unknown, `${numberWords(unknown, 'zh')} 个未知`],
      ]).join('，'),
    gainNote: (centers) => `${numberWords(centers, 'zh')} 个中心，${centers === 1 ? '' : '各'}按自身口径`,
    noGain: '无法计算',
    noGainNote: '没有一个中心前后面积都有报道',
    noList: '未报道',
    noListNote: '没有中心报道功能',
    listsNote: (reported, open) =>
      `${numberWords(reported, 'zh')} 个中心报道${open > 0 ? `，${numberWords(open, 'zh')} 份未列尽` : ''}`,
    visits: '考察',
    visitUnit: '次',
    noVisit: '无',
    unjudgedVisits: '未报道',
    noVisitNote: '当前筛选下没有考察',
    unjudgedVisit: '是否到访所选地区未报道',
    apart: '不随中心筛选',
    dates: (dates, isInferred) => `${dates}${isInferred ? '，年份推定' : ''}`,
    programs: '报道的汇总数',
    noPrograms: '所选地区未报道汇总数',
    morePrograms: (count) => `另有 ${numberWords(count, 'zh')} 项见表格`,
    programLine: (name) => `${name}：`,
    programCenters: '个中心解决问题',
    programSpace: '新增用房',
    describe: '关键数字一览。',
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
    ofCenters: (count) => `of ${numberWords(count, 'en')}`,
    centerUnit: '',
    kindUnit: (open) => (open ? 'or more' : ''),
    places: ({ count, areStreets, cityless }) =>
      `${numberWords(count, 'en')} ${areStreets ? 'sub-district' : 'place'}${count === 1 ? '' : 's'}${cityless > 0 ? `, ${numberWords(cityless, 'en')} city unstated` : ''}`,
    allReported: 'all reported',
    unreportedNames: (names) => `${names} not reported`,
    unreportedCount: (count) => `${numberWords(count, 'en')} not reported`,
    reachNote: ({ yes, no, unknown }, expected) =>
      clauses([
        [
          yes,
          `${numberWords(yes, 'en')} for certain${expected > 0 ? ` (${numberWords(expected, 'en')} not yet open)` : ''}`,
        ],
        [no, `${numberWords(no, 'en')} below`],
        [unknown, `${numberWords(unknown, 'en')} unknown`],
      ]).join(', '),
    gainNote: (centers) =>
      centers === 1 ? '1 center, on its own basis' : `${numberWords(centers, 'en')} centers, each on its own basis`,
    noGain: 'unknown',
    noGainNote: 'no center reports both before and after',
    noList: 'unknown',
    noListNote: 'no center reports its functions',
    listsNote: (reported, open) =>
      `${numberWords(reported, 'en')} ${reported === 1 ? 'reports' : 'report'}${open > 0 ? `, ${numberWords(open, 'en')} ${open === 1 ? 'list' : 'lists'} left open` : ''}`,
    visits: 'Visits',
    visitUnit: '',
    noVisit: 'none',
    unjudgedVisits: 'unknown',
    noVisitNote: 'no visit under these filters',
    unjudgedVisit: 'not reported whether a visit went there',
    apart: 'not filtered by center',
    dates: (dates, isInferred) => `${dates}${isInferred ? ', year inferred' : ''}`,
    programs: 'Reported totals',
    noPrograms: 'none is reported for the chosen place',
    morePrograms: (count) => `${numberWords(count, 'en')} more in the table`,
    programLine: (name) => `${name}: `,
    programCenters: 'centers had their problems solved',
    programSpace: 'of space added',
    describe: 'The key figures at a glance.',
  },
};

/** The clauses whose count is not zero. */
function clauses(all: readonly (readonly [count: number, words: string])[]): string[] {
  return all.flatMap(([count, words]) => (count > 0 ? [words] : []));
}

export function kpisMessages(lang: Lang): KpisMessages {
  return messages[lang];
}
