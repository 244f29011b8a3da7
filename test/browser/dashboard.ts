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

/** A missing glyph is drawn as the same box for every character: then different characters look the same. */
export async function charactersDrawnAlike(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const text = document.body.textContent;
    const characters = [...new Set(text.match(/\p{Script=Han}/gu))].slice(0, 60);
    const family = getComputedStyle(document.body).fontFamily;
    await document.fonts.load(`24px ${family}`, characters.join(''));
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 32;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return ['no canvas'];
    const seen = new Map<string, string>();
    const equal: string[] = [];
    for (const character of characters) {
      context.clearRect(0, 0, 32, 32);
      context.font = `24px ${family}`;
      context.fillText(character, 2, 26);
      const picture = context.getImageData(0, 0, 32, 32).data.join();
      const other = seen.get(picture);
      if (other) equal.push(other + character);
      seen.set(picture, character);
    }
    return equal;
  });
}
