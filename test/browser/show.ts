import { expect, type Page } from '@playwright/test';

/** The slide that is shown, and its number among all: 3 / 9. */
export const slide = (page: Page) => page.locator('section.slide');
export const pageNumber = (page: Page) => page.locator('[data-page]');

export async function openShow(page: Page, query = ''): Promise<void> {
  await page.goto(`./?mode=present${query === '' ? '' : `&${query}`}`);
  await expect(slide(page)).toBeVisible();
}
