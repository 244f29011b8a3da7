import type { AreaBasis, EventKind, Status } from '../domain/dataset';
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
  },
  en: {
    unreported: 'not reported',
    seeSource: 'See its source',
    status: { open: 'in use', expected: 'expected to open', closed: 'closed', unreported: 'not reported' },
    kind: { center: 'Centers', service: 'Services', report: 'Reporting', investment: 'Investment' },
    presence: { yes: 'reported', planned: 'planned', no: 'reported as absent', unreported: 'not reported' },
    basis: { serviceCenter: 'service center', premises: 'premises' },
    reach: { yes: 'reaches', no: 'does not reach', unknown: 'unknown' },
  },
};

export function termsIn(lang: Lang): Terms {
  return terms[lang];
}
