import { expect, test } from '@playwright/test';
import { card, charactersDrawnAlike, open, settled } from './dashboard';

declare global {
  interface Window {
    /** Layout shifts so far, as the browser scores them. */
    shifts: number[];
  }
}

test('nothing shifts while the page comes up', async ({ page }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) window.shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-held');
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  }
});

test('every Chinese character has a shape of its own, with or without Chinese fonts on the machine', {
  tag: '@main',
}, async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.fonts.ready);
  expect(await charactersDrawnAlike(page)).toEqual([]);
});

test('the seven cards are drawn, and each says which revision', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const cards = page.locator('section[data-card]');
  await expect(cards).toHaveCount(7);
  await expect(cards.locator('h2')).toHaveCount(7);
  expect(await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-card')))).toEqual([
    'kpis',
    'area',
    'coverage',
    'matrix',
    'timeline',
    'visit',
    'case',
  ]);
});

test('a dataset in place of ours gives its title to page and tab', async ({ page }) => {
  await page.route('**/data/dataset.json', async (route) => {
    const dataset = await (await route.fetch()).json();
    await route.fulfill({
      json: { ...dataset, meta: { ...dataset.meta, title: { zh: '另一个看板', en: 'Another' } } },
    });
  });
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('另一个看板');
  await expect(page).toHaveTitle('另一个看板');
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page).toHaveTitle('Another');
});

test('a card that fills the page is drawn larger; Esc and the same button bring it back, and the focus stays', async ({
  page,
}) => {
  await open(page, 'lang=en');
  for (const id of ['area', 'coverage', 'timeline', 'matrix', 'case']) {
    const drawing = card(page, id).locator('svg, table').locator('visible=true').last();
    const chart = card(page, id).locator('.card-body');
    const before = await chart.boundingBox();
    const button = card(page, id).getByRole('button', { name: /^(Expand|Back to all cards)$/ });
    await button.press('Enter');
    await settled(page);
    await expect(button).toBeFocused();
    await expect(drawing).toBeVisible();
    const after = await chart.boundingBox();
    const whole = await card(page, id).boundingBox();
    expect(after?.height, id).toBeGreaterThan((before?.height ?? 0) * 1.2);
    expect(whole?.width, id).toBeGreaterThan(1300);
    expect(whole?.height, id).toBeGreaterThan(900 * 0.75);
    await page.keyboard.press('Escape');
    await settled(page);
    await expect(page.locator('section[data-card]')).toHaveCount(7);
    await expect(button).toBeFocused();
    await expect(button).toBeInViewport();
  }
});

test('in a larger drawing a drag still leads the reference to where the pointer is', async ({ page }) => {
  await open(page, 'lang=en&card=area&scale=linear');
  const pill = await card(page, 'area').getByRole('slider').boundingBox();
  const tick = await card(page, 'area')
    .locator('svg text')
    .filter({ hasText: /^2000$/ })
    .boundingBox();
  if (!pill || !tick) throw new Error('nothing to drag');
  await page.mouse.move(pill.x + pill.width / 2, pill.y + pill.height / 2);
  await page.mouse.down();
  await page.mouse.move(tick.x + tick.width / 2, pill.y + 10, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  const reference = Number(new URL(page.url()).searchParams.get('ref'));
  expect(Math.abs(reference - 2000)).toBeLessThanOrEqual(20);
  await expect(card(page, 'area').getByRole('slider')).toBeFocused();
});

test('a card can fill the page and goes back', async ({ page }) => {
  await open(page, 'lang=en&card=matrix');
  await expect(page.locator('section[data-card]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Back to all cards' }).click();
  await expect(page.locator('section[data-card]')).toHaveCount(7);
  await page.goBack();
  await expect(page.locator('section[data-card]')).toHaveCount(1);
});
