import { expect, type Locator, type Page, test } from '@playwright/test';
import { GRACE } from '../../src/charts/hover';
import { card, open, panel } from './dashboard';

const MARKS = [
  ['area', '[data-mark="wusan-2.area.after"] text'],
  ['timeline', '.timeline-event text'],
  ['matrix', '[data-evidence="wusan-2.fn.party-room"]'],
] as const;

async function middleOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Slowly, as a hand does it. */
async function wander(page: Page, to: { x: number; y: number }) {
  await page.mouse.move(to.x, to.y, { steps: 25 });
}

for (const [id, mark] of MARKS) {
  test(`Esc takes away the tooltip alone, wherever the focus is (${id})`, async ({ page }) => {
    await open(page, 'lang=en&evidence=kpis.gain');
    await expect(panel(page)).toBeFocused();
    const tooltip = card(page, id).locator('.tooltip');
    const target = card(page, id).locator(mark).first();
    await target.hover();
    await expect(tooltip).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tooltip).toHaveCount(0);
    await expect(panel(page)).toBeFocused();
    // It stays away until the pointer comes back.
    const { x, y } = await middleOf(target);
    await page.mouse.move(x + 1, y);
    await expect(tooltip).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await page.mouse.move(2, 2);
    await target.hover();
    await expect(tooltip).toBeVisible();
  });

  test(`the pointer can be moved over the tooltip, which goes with it (${id})`, async ({ page }) => {
    await open(page, 'lang=en');
    const tooltip = card(page, id).locator('.tooltip');
    await card(page, id).locator(mark).first().hover();
    const words = await tooltip.textContent();
    await wander(page, await middleOf(tooltip));
    // Longer than it stays without the pointer.
    await page.waitForTimeout(GRACE + 150);
    await expect(tooltip).toHaveText(words ?? '');
    await page.mouse.move(2, 2);
    await expect(tooltip).toHaveCount(0);
  });
}
