import type { AreaBasis, EventKind, Status } from '../domain/dataset';
import type { FactField } from '../domain/fact';
import type { Truth } from '../domain/interval';
import type { Presence } from '../domain/presence';
import type { Lang, Messages } from './lang';

/** The words that all cards share for the terms of the domain. */
interface Terms {
  readonly unreported: string;
  /** What a click on a figure does. */
  readonly seeSource: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly kind: Readonly<Record<EventKind, string>>;
  readonly presence: Readonly<Record<Presence, string>>;
  readonly basis: Readonly<Record<AreaBasis, string>>;
  readonly reach: Readonly<Record<Truth, string>>;
  readonly field: Readonly<Record<FactField, string>>;
}

const terms: Messages<Terms> = {
  zh: {
    unreported: '未报道',
    seeSource: '看出处',
    status: { open: '已投用', expected: '预计投用', closed: '已停用', unreported: '未报道' },
    kind: { center: '中心', service: '服务', report: '走访', investment: '投资' },
    presence: { yes: '已报道', planned: '计划中', no: '报道为没有', unreported: '未报道' },
    basis: { serviceCenter: '服务中心', premises: '整个场所' },
    reach: { yes: '达到', no: '未达到', unknown: '未知' },
    field: {
      place: '所在地',
      status: '状态',
      areaBefore: '改造前面积（服务中心）',
      areaAfter: '改造后面积（服务中心）',
      premisesBefore: '改造前面积（整个场所）',
      premisesAfter: '改造后面积（整个场所）',
      functions: '功能清单',
      function: '功能',
      residents: '居民',
      handled: '已办理事项',
      brand: '特色品牌',
      activity: '活动',
      partner: '共建',
      method: '做法',
      move: '搬迁',
      programCenters: '解决问题的中心数',
      programSpace: '新增社区办公服务用房',
      service: '服务',
      event: '日期',
      visit: '考察日期',
      enterprises: '考察企业',
      host: '接待安排',
      visited: '到访',
      evening: '夜晚到访',
      talk: '座谈与推介',
      industries: '考察团产业',
      matched: '当地配套企业',
      post: '职务',
      firm: '企业与机构',
      policy: '政策与工程',
      origin: '来自',
      invested: '投资年份',
      years: '年数',
      landBefore: '当初占地',
      landAfter: '报道时占地',
      revenue: '营收',
      listing: '上市',
    },
  },
  en: {
    unreported: 'not reported',
    seeSource: 'See its source',
    status: { open: 'in use', expected: 'expected to open', closed: 'closed', unreported: 'not reported' },
    kind: { center: 'Centers', service: 'Services', report: 'Reporting', investment: 'Investment' },
    presence: { yes: 'reported', planned: 'planned', no: 'reported as absent', unreported: 'not reported' },
    basis: { serviceCenter: 'service center', premises: 'premises' },
    reach: { yes: 'reaches', no: 'does not reach', unknown: 'unknown' },
    field: {
      place: 'Place',
      status: 'Status',
      areaBefore: 'Area before (service center)',
      areaAfter: 'Area after (service center)',
      premisesBefore: 'Area before (premises)',
      premisesAfter: 'Area after (premises)',
      functions: 'List of functions',
      function: 'Function',
      residents: 'Residents',
      handled: 'Items handled',
      brand: 'Brand',
      activity: 'Activity',
      partner: 'Partner',
      method: 'Method',
      move: 'Move',
      programCenters: 'Centers whose problems were solved',
      programSpace: 'Office and service space added',
      service: 'Service',
      event: 'Date',
      visit: 'Dates of the visit',
      enterprises: 'Visiting enterprises',
      host: 'Reception',
      visited: 'Place visited',
      evening: 'Visited in the evening',
      talk: 'Talks',
      industries: 'Industries of the delegation',
      matched: 'Local firms arranged',
      post: 'Post',
      firm: 'Firm or organization',
      policy: 'Policy or program',
      origin: 'From',
      invested: 'Year of investment',
      years: 'Years',
      landBefore: 'Land at first',
      landAfter: 'Land when reported',
      revenue: 'Revenue',
      listing: 'Listing',
    },
  },
};

export function termsIn(lang: Lang): Terms {
  return terms[lang];
}
