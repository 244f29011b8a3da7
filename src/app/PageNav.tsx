import { BUNDLED } from '../data/load';
import type { Dataset } from '../domain/dataset';
import type { Lang, Messages } from '../i18n/lang';
import { writeAddress } from '../state/address';
import { useDashboard, useDashboardStore } from '../state/context';
import { PAGES, type Page } from '../state/view';
import { pageAsLeft } from './lists/kept-columns';
import { appMessages } from './messages';

const names: Messages<Readonly<Partial<Record<Page, string>>> & { readonly nav: string }> = {
  zh: { nav: '页面', cards: '卡片', centers: '中心', events: '事件', visits: '考察', sources: '出处' },
  en: { nav: 'Pages', cards: 'Cards', centers: 'Centers', events: 'Events', visits: 'Visits', sources: 'Sources' },
};

/** What fills the page: the cards, or a list of all that the dataset holds of one kind. */
export function PageNav({ lang }: { readonly lang: Lang }) {
  const pageLink = usePageLinks();
  return (
    <nav className="page-nav" aria-label={names[lang].nav}>
      {PAGES.map((page) => {
        const name = names[lang][page];
        return name && pageLink(page, name);
      })}
    </nav>
  );
}

/** What the whole page stands on; each count leads to all that it counts. */
export function Holdings({ dataset, lang }: { readonly dataset: Dataset; readonly lang: Lang }) {
  const pageLink = usePageLinks();
  const words = appMessages(lang);
  const dot = lang === 'zh' ? '·' : ' · ';
  return (
    <p>
      {pageLink('sources', words.articles(dataset.sources.length))}
      {dot}
      {pageLink('centers', words.centers(dataset.centers.length))}
      {dot}
      {pageLink('visits', words.visits(dataset.visits.length))}
      {dot + words.asReported}
    </p>
  );
}

/**
 * Makes links that open a page under the present filters; in a tab of its own too, as links do. Elements and no
 * components, since each address changes with every click.
 */
function usePageLinks() {
  const { getState } = useDashboardStore();
  const filters = useDashboard((state) => state.filters);
  const view = useDashboard((state) => state.view);
  const appearance = useDashboard((state) => state.appearance);
  const file = useDashboard((state) => state.file);
  return (page: Page, name: string) => (
    <a
      key={page}
      href={`?${writeAddress(filters, { ...view, ...pageAsLeft(page) }, appearance, file === BUNDLED ? undefined : file)}`}
      aria-current={view.page === page ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        getState().show(pageAsLeft(page));
      }}
    >
      {name}
    </a>
  );
}
