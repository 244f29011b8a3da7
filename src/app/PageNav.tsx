import type { Lang, Messages } from '../i18n/lang';
import { useDashboard, useDashboardStore } from '../state/context';
import { PAGES, type Page } from '../state/view';

const names: Messages<Readonly<Partial<Record<Page, string>>> & { readonly nav: string }> = {
  zh: { nav: '页面', cards: '卡片', centers: '中心', events: '事件', visits: '考察' },
  en: { nav: 'Pages', cards: 'Cards', centers: 'Centers', events: 'Events', visits: 'Visits' },
};

/** What fills the page: the cards, or a list of all that the dataset holds of one kind. */
export function PageNav({ lang }: { readonly lang: Lang }) {
  const store = useDashboardStore();
  const now = useDashboard((state) => state.view.page);
  return (
    <nav className="page-nav" aria-label={names[lang].nav}>
      {PAGES.filter((page) => names[lang][page]).map((page) => (
        <button
          key={page}
          type="button"
          aria-current={page === now ? 'page' : undefined}
          onClick={() => store.getState().show({ page, sort: undefined, card: undefined })}
        >
          {names[lang][page]}
        </button>
      ))}
    </nav>
  );
}
