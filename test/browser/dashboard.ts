import { expect, type Page } from '@playwright/test';
import { everythingDrawn } from './settled.mjs';

/** Opens the page at a query and waits until every card has drawn what is to be drawn. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query === '' ? '' : `?${query}`}`);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(everythingDrawn);
}

export const card = (page: Page, id: string) => page.locator(`section[data-card="${id}"]`);
export const panel = (page: Page) => page.locator('aside[data-panel="evidence"]');

/** Shows a card's table face and gives the table. */
export async function tableOf(page: Page, id: string, button: '表格' | 'Table' = '表格') {
  await card(page, id).getByRole('button', { name: button, exact: true }).click();
  const table = card(page, id)
    .getByRole('table')
    .filter({ has: page.locator('caption') });
  await expect(table).toBeVisible();
  return table;
}
