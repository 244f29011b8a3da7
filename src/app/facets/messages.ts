import type { Presence } from '../../domain/presence';
import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';

interface FacetMessages {
  readonly clear: string;
  readonly from: string;
  readonly to: string;
  readonly apply: string;
  readonly reversed: string;
  readonly notPlain: string;
  readonly badDate: string;
  readonly areaHint: string;
  readonly dateHint: string;
  readonly reachHint: (reference: string) => string;
  /** The heads of narrow columns. */
  readonly presences: Readonly<Record<Presence, string>>;
  readonly functionChoice: (name: string, presence: string, count: number) => string;
  readonly counted: Readonly<Record<'centers' | 'events' | 'elsewhere', string>>;
  readonly elsewhere: string;
}

/** Words inside the panels of the facets, which come in a chunk of their own. */
const messages: Messages<FacetMessages> = {
  zh: {
    clear: '清除',
    from: '从',
    to: '到',
    apply: '应用',
    reversed: '下限大于上限，请改正。',
    notPlain: '请写普通的数字，小数不超过六位。',
    badDate: '请写成 2023、2023-08 或 2023-08-30，且起不晚于止。',
    areaHint: '改造后面积，m²。只知下限的中心可能符合，也会保留并注明。',
    dateHint: '日期有一天落在其中的事件都会保留；只是可能的另行注明。',
    reachHint: (reference) => `改造后面积是否达到参考线 ${reference} m²（自选）`,
    presences: { yes: '已报道', planned: '计划中', no: '没有', unreported: '未报道' },
    functionChoice: (name, presence, count) => `${name}，${presence}：${numberWords(count, 'zh')} 个中心`,
    counted: { centers: '中心数', events: '事件数', elsewhere: '事件、考察和案例数' },
    elsewhere: '没有中心的地点：事件、考察和案例所及',
  },
  en: {
    clear: 'Clear',
    from: 'From',
    to: 'To',
    apply: 'Apply',
    reversed: 'The lower end is above the upper end; please correct it.',
    notPlain: 'Write an ordinary number, with six decimals at most.',
    badDate: 'Write 2023, 2023-08 or 2023-08-30; the start must not be after the end.',
    areaHint: 'Area after, m². Centers known only by a lower bound may match; they are kept and marked.',
    dateHint: 'Events with any day in this span are kept; those that match only possibly are marked.',
    reachHint: (reference) => `Does the area after reach the reference of ${reference} m² (our choice)?`,
    presences: { yes: 'reported', planned: 'planned', no: 'absent', unreported: 'not reported' },
    functionChoice: (name, presence, count) =>
      `${name}, ${presence}: ${numberWords(count, 'en')} ${count === 1 ? 'center' : 'centers'}`,
    counted: {
      centers: 'Number of centers',
      events: 'Number of events',
      elsewhere: 'Number of events, visits and cases',
    },
    elsewhere: 'Places without centers: of events, visits and cases',
  },
};

export function facetMessages(lang: Lang): FacetMessages {
  return messages[lang];
}
