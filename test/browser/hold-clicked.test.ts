import { expect, type Locator, type Page, test } from '@playwright/test';
import { card, open, settled } from './dashboard';

/** What filters, by its card. Each moves away from under a mouse that rests unless the page is scrolled along. */
const LABELS = {
  area: ['[data-mark="wanda"]', '[data-mark="wusan-2"]', '[data-mark="lingchuang"]'],
  coverage: ['[data-mark="cat.government"]', '[data-mark="cat.elderly"]', '[data-mark="cat.culture"]'],
  matrix: ['[data-center="changtang"]', '[data-cat="government"]', '[data-fn="convenience-room"]', '[data-fn="chess"]'],
  timeline: ['[data-mark="kind.service"]', '[data-mark="kind.report"]', '[data-mark="time.2023-09"]'],
};

for (const [id, labels] of Object.entries(LABELS))
  test(`a second click of a mouse that rests releases what the first filtered by: ${id}`, {
    tag: '@main',
  }, async ({ page }) => {
    await openWhole(page);
    for (const selector of labels) {
      await page.evaluate(() => scrollTo(0, 0));
      const label = card(page, id).locator(selector).first();
      const [x, y] = await broughtIntoSight(page, label);
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
      await settled(page);
      await frames(page);
      expect(filtersOf(page), selector).toHaveLength(1);
      await page.mouse.click(x, y);
      await settled(page);
      await frames(page);
      expect(filtersOf(page), selector).toEqual([]);
    }
  });

/** The page can't scroll above its beginning, and what stood beside a name closes up: these move away all the same. */
const MOVING = {
  area: ['[data-mark="fenghuang"]', '[data-mark="bincheng"]', '[data-mark="wanda"]'],
  coverage: ['[data-mark="cat.children"]', '[data-mark="cat.counseling"]', '[data-mark="cat.veterans.lingchuang"]'],
};

for (const [id, labels] of Object.entries(MOVING))
  test(`what moves away from a mouse that rests is still meant by its second click: ${id}`, {
    tag: '@main',
  }, async ({ page }) => {
    await openWhole(page);
    for (const selector of labels) {
      await page.evaluate(() => scrollTo(0, 0));
      const [x, y] = await placeOf(card(page, id).locator(selector).first());
      const click = async () => {
        await page.mouse.click(x, y);
        await settled(page);
        await frames(page);
      };
      await page.mouse.move(x, y);
      await click();
      const filters = filtersOf(page);
      expect(filters, selector).toHaveLength(1);
      await click();
      expect(filtersOf(page), selector).toEqual([]);
    }
  });

test('so it is on slides, whose rows move as well', async ({ page }) => {
  for (const [slide, id, selector] of [
    [3, 'area', '[data-mark="bincheng"]'],
    [4, 'coverage', '[data-mark="cat.culture"]'],
    [5, 'matrix', '[data-center="changtang"]'],
  ] as const) {
    await page.goto(`./?mode=present&slide=${slide}&lang=zh`);
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/hold-clicked-')),
    );
    await page.waitForLoadState('networkidle');
    const before = page.url();
    const [x, y] = await placeOf(page.locator(`.slide[data-card="${id}"] ${selector}`).first());
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await expect(page, id).not.toHaveURL(before);
    await frames(page);
    await page.mouse.click(x, y);
    await expect(page, id).toHaveURL(before);
  }
});

test('so is what a filter hides with the chart that it empties', async ({ page }) => {
  await openWhole(page, 'status=open&lang=zh');
  await page.evaluate(() => scrollTo(0, 0));
  const [x, y] = await broughtIntoSight(page, card(page, 'timeline').locator('[data-mark="kind.investment"]').first());
  await page.mouse.click(x, y);
  await settled(page);
  await frames(page);
  expect(filtersOf(page)).toEqual(['status', 'kind']);
  await page.mouse.click(x, y);
  await settled(page);
  expect(filtersOf(page)).toEqual(['status']);
});

test('a mouse that has moved, and a click that is none of its own, mean what is there', async ({ page }) => {
  await openWhole(page);
  const [x, y] = await placeOf(card(page, 'coverage').locator('[data-mark="cat.children"]').first());
  await page.mouse.click(x, y);
  await settled(page);
  await frames(page);
  await page.mouse.move(x + 2, y);
  await page.mouse.click(x + 2, y);
  await settled(page);
  expect(new URL(page.url()).searchParams.getAll('cat')).not.toContain('children');
  expect(filtersOf(page)).toHaveLength(1);

  await openWhole(page);
  await page.mouse.click(x, y);
  await settled(page);
  await frames(page);
  // Clicks of a script or of keys have no place: what is clicked is meant, one after the other.
  for (const category of ['government', 'party']) {
    await card(page, 'coverage').locator(`[data-mark="cat.${category}"]`).first().dispatchEvent('click');
    await settled(page);
    expect(new URL(page.url()).searchParams.getAll('cat')).toEqual([category]);
  }
});

test('what Enter acts on stays where it is, in a chart and in the matrix', async ({ page }) => {
  await openWhole(page);
  const chart = card(page, 'coverage').getByRole('application');
  await chart.focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  const mark = await chart.locator('[data-active]').elementHandle();
  const head = await card(page, 'matrix').locator('[data-fn="police"]').elementHandle();
  for (const [element, key] of [
    [mark, 'Enter'],
    [head, 'Enter'],
    [head, 'Control+Enter'],
  ] as const) {
    if (element === head) await head?.focus();
    const before = await element?.boundingBox();
    await page.keyboard.press(key);
    await settled(page);
    await frames(page);
    const after = await element?.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? Number.NaN))).toBeLessThanOrEqual(1);
  }
});

/** Until what is fetched when idle has come; what holds the place of a click does. */
async function openWhole(page: Page, query = '') {
  await open(page, query);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/hold-clicked-')),
  );
  await page.waitForLoadState('networkidle');
}

/** Where to click a label, after one in the lower half of the window or below it was scrolled to the middle. */
async function broughtIntoSight(page: Page, label: Locator): Promise<readonly [number, number]> {
  const [, y] = await placeOf(label);
  await page.evaluate((by) => scrollBy(0, by), Math.max(0, y - 450));
  return placeOf(label);
}

const placeOf = (label: Locator) =>
  label.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + Math.min(20, width / 2), top + height / 2] as const;
  });

/** The page is scrolled in a frame after what was drawn. */
const frames = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

const filtersOf = (page: Page) => [...new URL(page.url()).searchParams.keys()].filter((key) => key !== 'lang');
