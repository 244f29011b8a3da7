import { type Page, pageView, type View } from '../../state/view';
import { keep, kept } from '../kept';

const keyOf = (page: Page) => `dashboard.columns.${page}`;

/** As `pageView`; a list has the columns that it was left with on this machine. */
export function pageAsLeft(page: Page): Partial<View> {
  return { ...pageView(page), columns: kept(keyOf(page))?.split(',').filter(Boolean) ?? [] };
}

/** Keeps how the columns of a list differ from its usual ones, for the next time that it is opened. */
export function keepColumns(list: Page, columns: readonly string[]): void {
  keep(keyOf(list), columns.join(','));
}
