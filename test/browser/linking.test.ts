import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { card, open, settled } from './dashboard';

test('pointing at a center lights it in every card, and renders nothing', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const lit = (id: string) => card(page, id).locator('[data-lit]');
  const label = card(page, 'matrix').locator('[data-center="wanda"]');
  // What links the cards comes when the page is idle.
  await expect(async () => {
    await card(page, 'kpis').hover();
    await label.hover();
    await expect(lit('area').first()).toBeVisible({ timeout: 500 });
  }).toPass();
  for (const id of ['area', 'coverage', 'matrix', 'timeline']) expect(await lit(id).count(), id).toBeGreaterThan(0);
  await expect(card(page, 'area').locator('[data-mark="lingchuang"][data-lit]')).toHaveCount(0);
  await expect(card(page, 'timeline').locator('[data-mark="event.wanda-film"]')).toHaveAttribute('data-lit', '');
  expect(await page.locator('html').getAttribute('data-revision')).toBe('1');
  await card(page, 'kpis').hover();
  await expect(page.locator('[data-lit]')).toHaveCount(0);
});

test('what has the focus stays lit when Enter filters by it', async ({ page }) => {
  await open(page);
  const label = card(page, 'matrix').locator('[data-fn="police"]');
  const lit = card(page, 'coverage').locator('[data-lit]').first();
  await expect(async () => {
    await label.blur();
    await label.focus();
    await expect(lit).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page.getByRole('search').getByRole('button', { name: '功能', exact: true })).toHaveAttribute(
    'data-active',
  );
  await expect(lit).toBeVisible();
});

test('so does the focus, by keys inside a chart too', async ({ page }) => {
  await open(page);
  const chart = card(page, 'area')
    .locator('[tabindex="0"]')
    .filter({ has: page.locator('svg') })
    .first();
  await expect(async () => {
    // From the chart as a whole each time: the code that lights comes when the page is idle.
    await chart.blur();
    await chart.focus();
    await page.keyboard.press('ArrowDown');
    await expect(card(page, 'matrix').locator('[data-lit]').first()).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('a function lights its category where it is folded into that, and itself where it stands', async ({ page }) => {
  await open(page);
  const head = card(page, 'matrix').locator('[data-fn="police"]');
  const category = card(page, 'coverage').locator('[data-mark="cat.safety"][data-lit]');
  await expect(async () => {
    await card(page, 'kpis').hover();
    await head.hover();
    await expect(category).toBeAttached({ timeout: 500 });
  }).toPass();
  await expect(card(page, 'coverage').locator('[data-mark="cat.culture"][data-lit]')).toHaveCount(0);
  // The matrix has the function itself.
  await expect(card(page, 'matrix').locator('[data-cat][data-lit]')).toHaveCount(0);

  await card(page, 'coverage')
    .locator('.coverage-disclosure')
    .nth(await rowOf(page, 'cat.safety'))
    .click();
  await card(page, 'kpis').hover();
  await head.hover();
  await expect(card(page, 'coverage').locator('[data-mark="fn.police"][data-lit]')).toBeAttached();
  await expect(category).toHaveCount(0);
});

/** Which of the categories in the chart it is, from 0. */
function rowOf(page: Page, mark: string): Promise<number> {
  return card(page, 'coverage')
    .locator('.coverage-row[data-mark^="cat."]')
    .evaluateAll((rows, wanted) => rows.findIndex((row) => row.getAttribute('data-mark') === wanted), mark);
}

test('pointing at a function or a place lights it in every card that speaks of it', async ({ page }) => {
  await open(page, 'lang=zh');
  const lit = (id: string) => card(page, id).locator('[data-lit]');
  const matrix = card(page, 'matrix');
  await expect(async () => {
    await card(page, 'kpis').hover();
    await matrix.locator('[data-fn="reading"]').hover();
    await expect(lit('matrix').first()).toBeVisible({ timeout: 500 });
  }).toPass();
  // The cells of its column, and none of another function’s.
  await expect(matrix.locator('[data-evidence="wusan-2.fn.reading"]')).toHaveAttribute('data-lit', '');
  await expect(matrix.locator('[data-evidence="wusan-2.fn.police"]')).not.toHaveAttribute('data-lit', '');

  const event = (id: string) => card(page, 'timeline').locator(`[data-mark="event.${id}"]`);
  const stop = (id: string) => card(page, 'visit').locator(`[data-evidence$=".visited.${id}"]`);
  await stop('hengfeng').hover();
  await expect(event('feinan-invested')).toHaveAttribute('data-lit', '');
  await expect(event('shenzhen-visit')).toHaveAttribute('data-lit', '');
  expect(await lit('case').count()).toBeGreaterThan(0);
  await stop('guangfeng').hover();
  await expect(event('shenzhen-visit')).toHaveAttribute('data-lit', '');
  await expect(event('feinan-invested')).not.toHaveAttribute('data-lit', '');
});

for (const theme of ['light', 'dark'])
  test(`what is lit can be read (${theme})`, async ({ page }) => {
    await open(page, `lang=en&theme=${theme}&table=coverage&table=area`);
    await page.waitForLoadState('networkidle');
    await card(page, 'matrix').locator('[data-center="wusan-2"]').first().hover();
    await expect(page.locator('tr[data-lit], button[data-lit]').nth(3)).toBeAttached();
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)))).toEqual([]);
  });
