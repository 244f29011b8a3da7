import type { AreaBasis, EventKind, Status } from '../domain/dataset';
import type { Truth } from '../domain/interval';
import type { Presence } from '../domain/presence';
import type { Lang, Messages } from './lang';
import { numberWords } from './numbers';

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
  /** The name of what matches the filters only possibly. */
  readonly possibly: (name: string) => string;
  /** How many kinds of function are reported, at least so many where the list is left open. */
  readonly functionCount: (count: number, isOpenEnded: boolean) => string;
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
    possibly: (name) => `${name}（可能符合）`,
    functionCount: (count, isOpenEnded) => `${numberWords(count, 'zh')} 种${isOpenEnded ? '以上' : ''}`,
  },
  en: {
    unreported: 'not reported',
    seeSource: 'See its source',
    status: { open: 'in use', expected: 'expected to open', closed: 'closed', unreported: 'not reported' },
    kind: { center: 'Centers', service: 'Services', report: 'Reporting', investment: 'Investment' },
    presence: { yes: 'reported', planned: 'planned', no: 'reported as absent', unreported: 'not reported' },
    basis: { serviceCenter: 'service center', premises: 'premises' },
    reach: { yes: 'reaches', no: 'does not reach', unknown: 'unknown' },
    possibly: (name) => `${name} (possible match)`,
    functionCount: (count, isOpenEnded) => `${isOpenEnded ? 'at least ' : ''}${numberWords(count, 'en')}`,
  },
};

export function termsIn(lang: Lang): Terms {
  return terms[lang];
}
