import type { Dataset } from '../../domain/dataset';
import { type AreaRange, type Facet, type Filters, NO_FILTERS } from '../../engine/filters';
import { dateWords } from '../../i18n/dates';
import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import { type ListFacet, toggled, toggledFunction } from '../../state/toggle';

const names: Messages<Readonly<Record<Facet, string>>> = {
  zh: {
    place: '地区',
    center: '中心',
    fn: '功能',
    cat: '类别',
    status: '状态',
    area: '面积',
    reach: '达到参考线',
    time: '日期',
    kind: '事件',
    q: '搜索',
  },
  en: {
    place: 'Place',
    center: 'Center',
    fn: 'Function',
    cat: 'Category',
    status: 'Status',
    area: 'Area',
    reach: 'Reference',
    time: 'Date',
    kind: 'Event',
    q: 'Search',
  },
};

export function facetName(facet: Facet, lang: Lang): string {
  return names[lang][facet];
}

/** One active value of a facet: its words, and the filters without it. */
export interface ActiveValue {
  readonly facet: Facet;
  readonly key: string;
  readonly words: string;
  readonly rest: Partial<Filters>;
}

/** Every active value of the filters, in words, each with what remains when it is lifted. */
export function activeValues(filters: Filters, dataset: Dataset, lang: Lang): ActiveValue[] {
  const terms = termsIn(lang);
  const nameIn =
    (entries: readonly { readonly id: string; readonly name: { zh: string; en: string } }[]) => (id: string) =>
      entries.find((entry) => entry.id === id)?.name[lang] ?? id;
  const each = <F extends ListFacet>(facet: F, words: (value: Filters[F][number]) => string) =>
    filters[facet].map(
      (value: Filters[F][number]): ActiveValue => ({
        facet,
        key: value,
        words: words(value),
        rest: toggled(filters, facet, value),
      }),
    );
  const single = (facet: Facet, words: string): ActiveValue => ({
    facet,
    key: facet,
    words,
    rest: { [facet]: NO_FILTERS[facet] },
  });
  return [
    ...each('place', nameIn(dataset.places)),
    ...each('center', nameIn(dataset.centers)),
    ...filters.fn.map((choice): ActiveValue => {
      const name = nameIn(dataset.functions)(choice.id);
      const words =
        choice.presence === 'yes' ? name : `${name}${lang === 'zh' ? '：' : ': '}${terms.presence[choice.presence]}`;
      return {
        facet: 'fn',
        key: `${choice.id}:${choice.presence}`,
        words,
        rest: toggledFunction(filters, choice),
      };
    }),
    ...each('cat', nameIn(dataset.categories)),
    ...each('status', (value) => terms.status[value]),
    ...(filters.area ? [single('area', rangeWords(filters.area, lang))] : []),
    ...each('reach', (value) => terms.reach[value]),
    ...(filters.time ? [single('time', dateWords(filters.time.text, lang))] : []),
    ...each('kind', (value) => terms.kind[value]),
    ...(filters.q ? [single('q', filters.q)] : []),
  ];
}

function rangeWords({ min, max }: AreaRange, lang: Lang): string {
  const low = min === undefined ? '' : numberWords(min, lang);
  const high = max === undefined ? '' : numberWords(max, lang);
  if (max === undefined) return lang === 'zh' ? `≥ ${low} m²` : `${low} m² or more`;
  if (min === undefined) return lang === 'zh' ? `≤ ${high} m²` : `up to ${high} m²`;
  return `${low}–${high} m²`;
}
