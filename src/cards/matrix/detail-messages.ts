import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { type MatrixMessages, matrixMessages } from './messages';

type ColumnKey =
  | 'center'
  | 'place'
  | 'status'
  | 'functions'
  | 'count'
  | 'list'
  | 'residents'
  | 'handled'
  | 'brand'
  | 'activities'
  | 'services'
  | 'partners'
  | 'method'
  | 'move'
  | 'people';

/** The words of the table face and the derivations; they come with those, after the first load. */
interface MatrixDetailMessages {
  readonly caption: (centers: number, shown: number) => string;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly stated: (total: string) => string;
  readonly open: string;
  readonly complete: string;
  readonly unstated: string;
  readonly post: (name: string, title: string, organization: string) => string;
  readonly postUnreported: string;
  readonly derivation: {
    readonly count: (center: string) => string;
    readonly functions: string;
    readonly several: string;
    readonly single: string;
    readonly none: string;
    readonly unreported: string;
    readonly kinds: string;
    readonly centers: string;
    readonly nobody: string;
    readonly byCenters: (count: number) => string;
    readonly openRule: string;
    readonly statedRule: (total: string, named: number) => string;
    readonly taxonomy: string;
    readonly more: (centers: number) => string;
    readonly excluded: string;
  };
}

const messages: Messages<MatrixDetailMessages> = {
  zh: {
    caption: (centers, shown) =>
      `${numberWords(centers, 'zh')} 个中心的功能，以及报道的服务、人员、居民等${shown < centers ? `；这里列出前 ${numberWords(shown, 'zh')} 个` : ''}`,
    columns: {
      center: '中心',
      place: '所在地',
      status: '状态',
      functions: '功能',
      count: '已报道',
      list: '功能清单',
      residents: '居民',
      handled: '已办理事项',
      brand: '特色品牌',
      activities: '活动',
      services: '服务',
      partners: '共建',
      method: '做法',
      move: '搬迁',
      people: '负责人',
    },
    stated: (total) => `共 ${total}功能区`,
    open: '清单未列尽',
    complete: '未提到其他功能',
    unstated: '总数未报道',
    post: (name, title, organization) => `${name}：${title}（${organization}）`,
    postUnreported: '职务未报道',
    derivation: {
      count: (center) => `${center}已报道的功能`,
      functions: '功能种数',
      several: '有 2 个或更多中心报道的功能',
      single: '只有 1 个中心报道的功能',
      none: '没有中心报道的功能',
      unreported: '功能未报道的中心',
      kinds: '种',
      centers: '个中心',
      nobody: '无中心报道',
      byCenters: (count) => `${numberWords(count, 'zh')} 个中心`,
      openRule: '清单未列尽，所以只是下限。',
      statedRule: (total, named) => `原文称共 ${total}功能区，列名 ${numberWords(named, 'zh')} 个。`,
      taxonomy: '功能按本看板的分类归并，原文的叫法在各项出处里。',
      more: (centers) => `另有 ${numberWords(centers, 'zh')} 个中心`,
      excluded: '未逐一列出',
    },
  },
  en: {
    caption: (centers, shown) =>
      `Functions of ${numberWords(centers, 'en')} ${centers === 1 ? 'center' : 'centers'}, and the services, people, residents and more that are reported${shown < centers ? `; the first ${numberWords(shown, 'en')} are listed` : ''}`,
    columns: {
      center: 'Center',
      place: 'Place',
      status: 'Status',
      functions: 'Functions',
      count: 'Reported',
      list: 'List of functions',
      residents: 'Residents',
      handled: 'Items handled',
      brand: 'Brand',
      activities: 'Activities',
      services: 'Services',
      partners: 'Partners',
      method: 'Method',
      move: 'Move',
      people: 'Head',
    },
    stated: (total) => `${total} in all`,
    open: 'list left open',
    complete: 'no others mentioned',
    unstated: 'total not reported',
    post: (name, title, organization) => `${name}: ${title} (${organization})`,
    postUnreported: 'post not reported',
    derivation: {
      count: (center) => `Functions reported for ${center}`,
      functions: 'Kinds of functions',
      several: 'Functions that two or more centers report',
      single: 'Functions that one center reports',
      none: 'Functions that no center reports',
      unreported: 'Centers whose functions are not reported',
      kinds: 'functions',
      centers: 'centers',
      nobody: 'no center',
      byCenters: (count) => `${numberWords(count, 'en')} ${count === 1 ? 'center' : 'centers'}`,
      openRule: 'The list is left open, so this is a lower bound.',
      statedRule: (total, named) => `The source says ${total} in all and names ${numberWords(named, 'en')}.`,
      taxonomy: 'Functions are grouped by this dashboard’s own taxonomy; the source’s words stand with each.',
      more: (centers) => `${numberWords(centers, 'en')} more ${centers === 1 ? 'center' : 'centers'}`,
      excluded: 'Not listed one by one',
    },
  },
};

/** The card's words together with those of its details. */
export function matrixDetailMessages(lang: Lang): MatrixMessages & MatrixDetailMessages {
  return { ...matrixMessages(lang), ...messages[lang] };
}
