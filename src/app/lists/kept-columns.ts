import { NO_COLUMNS, type Page, pageView, type View } from '../../state/view';
import { keep, kept } from '../kept';

const keyOf = (page: Page) => `dashboard.columns.${page}`;

/** As `pageView`; a list has the columns that it was left with on this machine. */
export function pageAsLeft(page: Page): Partial<View> {
  const columns = kept(keyOf(page)) || undefined;
  return { ...pageView(page), columns: columns === NO_COLUMNS ? [] : columns?.split(',') };
}

/** Keeps the columns of a list for the next time that it is opened; undefined: the usual ones. */
export function keepColumns(list: Page, columns: readonly string[] | undefined): void {
  keep(keyOf(list), columns?.length === 0 ? NO_COLUMNS : (columns?.join(',') ?? ''));
}
