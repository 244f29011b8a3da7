import { expect, type Page, test } from '@playwright/test';
import { card, open, settled } from './dashboard';

const chart = (page: Page, id: string) => card(page, id).getByRole('application');
const tooltip = (page: Page, id: string) => card(page, id).locator('.tooltip');
const spoken = (page: Page, id: string) => chart(page, id).locator('[aria-live]');

/** Labels that filter, each by what its own card gives it: a button or a mark of a chart. */
const LABELS = [
  ['matrix', '[data-fn="police"]', 'fn=police'],
  ['matrix', '[data-cat="safety"]', 'cat=safety'],
  ['matrix', '[data-center="wanda"]', 'center=wanda'],
  ['area', '[data-mark="dajingtou"]', 'center=dajingtou'],
  ['area', '[data-mark="wanda"]', 'center=wanda'],
  ['coverage', '[data-mark="cat.safety"]', 'cat=safety'],
  ['coverage', '[data-mark="cat.culture.wanda"]', 'center=wanda'],
  ['timeline', '[data-mark="kind.service"]', 'kind=service'],
  ['timeline', '[data-mark="time.2008"]', 'time=2008'],
] as const;

for (const [id, mark, query] of LABELS)
  test(`a label by which the page is filtered says that it releases: ${query} in ${id}`, async ({ page }) => {
    await open(page, 'lang=en');
    const label = card(page, id).locator(mark).first();
    await label.hover();
    await expect(tooltip(page, id)).toContainText('Click or Enter: filter');
    await open(page, `lang=en&${query}`);
    await label.hover();
    await expect(tooltip(page, id)).toContainText('Filtered by this. Click or Enter: release');
    await expect(tooltip(page, id)).not.toContainText('Click or Enter: filter');
    // Its neighbors still filter.
    expect(await tooltip(page, id).textContent()).not.toContain('several');
    await label.click();
    await settled(page);
    await expect(page).not.toHaveURL(new RegExp(query));
  });

test('a chart speaks of it too, as a press of a key chooses and releases', { tag: '@main' }, async ({ page }) => {
  await open(page, 'lang=en');
  for (const [id, keys] of [
    ['area', ['ArrowDown']],
    ['coverage', ['ArrowDown', 'ArrowRight']],
    ['timeline', ['ArrowDown']],
  ] as const) {
    await chart(page, id).focus();
    for (const key of keys) await page.keyboard.press(key);
    await expect(spoken(page, id)).toContainText('Click or Enter: filter');
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(spoken(page, id), id).toContainText('Filtered by this. Click or Enter: release');
    await expect(tooltip(page, id)).toContainText('Filtered by this');
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(spoken(page, id), id).toContainText('Click or Enter: filter');
  }
});

test('the heads of the matrix are pressed while they filter, and say so as they are pressed', async ({ page }) => {
  await open(page, 'lang=en&fn=police');
  const head = (mark: string) => card(page, 'matrix').locator(mark);
  await expect(head('[data-fn="police"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(head('[data-fn="fire-safety"]')).toHaveAttribute('aria-pressed', 'false');
  await head('[data-cat="safety"]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(head('[data-cat="safety"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(tooltip(page, 'matrix')).toContainText('Filtered by this. Click or Enter: release');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(head('[data-cat="safety"]')).toHaveAttribute('aria-pressed', 'false');
  await expect(tooltip(page, 'matrix')).toContainText('Click or Enter: filter');
});

test('asking for a function as not reported does not press its head, which stands for reported', async ({ page }) => {
  await open(page, 'fn=police:unreported');
  await expect(card(page, 'matrix').locator('[data-fn="police"]')).toHaveAttribute('aria-pressed', 'false');
});

test('what filters is marked where nobody points at it, and not by its color alone', async ({ page }) => {
  const isMarked = (id: string, text: string) =>
    card(page, id)
      .locator('.chart text, .chart tspan, button.matrix-label')
      .filter({ hasText: text })
      .evaluateAll((all) => all.some((element) => getComputedStyle(element).textDecorationLine === 'underline'));
  await open(page, 'lang=en');
  const labels = [
    ['area', 'Wanda'],
    ['coverage', 'Safety'],
    ['matrix', 'Wanda'],
    ['timeline', 'Services'],
  ] as const;
  for (const [id, text] of labels) expect(await isMarked(id, text), id).toBe(false);
  await open(page, 'lang=en&center=wanda&cat=safety&cat=culture&kind=service');
  await page.mouse.move(2, 2);
  for (const [id, text] of labels) expect(await isMarked(id, text), id).toBe(true);
});

test('on a phone and on a slide, too', async ({ page }) => {
  await open(page, 'mode=present&slide=5&center=wanda');
  const label = page.getByRole('main').locator('button[data-center="wanda"]');
  await expect(label).toHaveAttribute('aria-pressed', 'true');
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'center=wanda');
  await expect(card(page, 'matrix').locator('button[data-center="wanda"]')).toHaveAttribute('aria-pressed', 'true');
});
