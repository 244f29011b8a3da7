import type { ListScope } from '../engine/answer';
import { NO_COLUMNS, type Page, pageView, type View } from '../state/view';
import { keep, kept } from './kept';

const keyOf = (page: Page | ListScope) => `dashboard.columns.${page}`;

/** As `pageView`; a list begins with the columns that the reader last chose for it on this machine. */
export function pageAsLeft(page: Page): Partial<View> {
  const columns = kept(keyOf(page)) || undefined;
  return { ...pageView(page), columns: columns === NO_COLUMNS ? [] : columns?.split(',') };
}

/** Keeps a choice of columns for the next time that the list is opened; undefined: the usual ones. */
export function keepColumns(page: ListScope, columns: readonly string[] | undefined): void {
  keep(keyOf(page), columns?.length === 0 ? NO_COLUMNS : (columns?.join(',') ?? ''));
}
