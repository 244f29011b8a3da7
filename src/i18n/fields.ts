import type { Fact, FactField } from '../domain/fact';
import type { Lang, Messages } from './lang';

type Fields = Readonly<Record<FactField, string>>;

/** What a fact is about, as evidence, profiles and derivations name it: none of them comes with the first load. */
const fields: Messages<Fields> = {
  zh: {
    place: '所在地',
    within: '所属地区',
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
    reported: '报道年份',
    years: '年数',
    landBefore: '当初占地',
    landAfter: '报道时占地',
    revenue: '营收',
    listing: '上市',
    growth: '发展',
    context: '同地其他投资',
  },
  en: {
    place: 'Place',
    within: 'Belongs to',
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
    reported: 'Year of the report',
    years: 'Years',
    landBefore: 'Land at first',
    landAfter: 'Land when reported',
    revenue: 'Revenue',
    listing: 'Listing',
    growth: 'Development',
    context: 'Others who invested there',
  },
};

export function fieldsIn(lang: Lang): Fields {
  return fields[lang];
}

/** What a fact says of its subject, without its value: 功能：警务室 / Function: police room. */
export function aspectWords({ field, detail }: Pick<Fact, 'field' | 'detail'>, lang: Lang): string {
  const name = fields[lang][field];
  return detail ? `${name}${lang === 'zh' ? '：' : ': '}${detail[lang]}` : name;
}
