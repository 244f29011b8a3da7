import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { card, open, settled } from './dashboard';

/** Until what is fetched when idle has come; what gathers does. */
async function openWhole(page: Page, query = 'lang=en') {
  await open(page, query);
  await page.waitForLoadState('networkidle');
  await expect(status(page)).toBeAttached();
}

const status = (page: Page) => page.locator('.gathering[role="status"]');
const name = (page: Page, id: string) => card(page, 'area').locator(`[data-mark="${id}"]`).first();
const head = (page: Page, id: string) => card(page, 'matrix').locator(`[data-center="${id}"]`);
const gatheredIn = (page: Page, id: string) => card(page, id).locator('[data-gathered]');
const centersIn = (page: Page) => new URL(page.url()).searchParams.getAll('center');
const revision = (page: Page) => page.locator('html').getAttribute('data-revision');

async function expectMarked(page: Page, ...ids: readonly string[]) {
  await expect(gatheredIn(page, 'matrix')).toHaveCount(ids.length);
  for (const id of ids) {
    await expect(name(page, id)).toHaveAttribute('data-gathered', '');
    await expect(head(page, id)).toHaveAttribute('data-gathered', '');
  }
}

async function expectFiltered(page: Page, ...ids: readonly string[]) {
  await settled(page);
  expect(centersIn(page)).toEqual(ids);
  await expect(page.locator('[data-gathered]')).toHaveCount(0);
  await expect(status(page)).toBeEmpty();
}

test('centers that are clicked while Ctrl is held are gathered, marked in all cards, and filtered by in one step', {
  tag: '@main',
}, async ({ page }) => {
  await openWhole(page);
  const before = await revision(page);
  await page.keyboard.down('Control');
  await name(page, 'wanda').click();
  await expect(status(page)).toHaveText('Wanda chosen; release Ctrl to filter, Backspace to cancel');
  await name(page, 'wusan-2').click();
  await head(page, 'changtang').click();
  await expect(status(page)).toHaveText(
    'Wanda, Wusan No. 2, and Changtang chosen; release Ctrl to filter, Backspace to cancel',
  );
  await expectMarked(page, 'wanda', 'wusan-2', 'changtang');
  await expect(card(page, 'coverage').locator('[data-mark="cat.elderly.wanda"]')).toHaveAttribute('data-gathered', '');
  await expect(card(page, 'coverage').locator('[data-mark="cat.party.lingchuang"]')).not.toHaveAttribute(
    'data-gathered',
  );
  // A second click takes out.
  await name(page, 'wusan-2').click();
  await expectMarked(page, 'wanda', 'changtang');
  expect(centersIn(page)).toEqual([]);
  expect(await revision(page)).toBe(before);

  await page.keyboard.up('Control');
  await expectFiltered(page, 'wanda', 'changtang');
  expect(await revision(page)).toBe(String(Number(before) + 1));
  await page.keyboard.press('Control+z');
  await expect.poll(() => centersIn(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
});

test('a center that the page is filtered by is released at once, and the others stay', async ({ page }) => {
  await openWhole(page, 'lang=en&center=wanda&center=changtang&center=lingchuang');
  await page.keyboard.down('Control');
  await name(page, 'wanda').click();
  await settled(page);
  expect(centersIn(page)).toEqual(['changtang', 'lingchuang']);
  await expect(status(page)).toBeEmpty();
  await page.keyboard.up('Control');
  await expectFiltered(page, 'changtang', 'lingchuang');
});

test('keys gather in a chart: Ctrl is held while one walks from center to center', { tag: '@main' }, async ({
  page,
}) => {
  await openWhole(page);
  const chart = card(page, 'area').getByRole('application');
  await chart.focus();
  await page.keyboard.down('Control');
  for (const key of ['ArrowDown', 'Enter', 'ArrowRight', 'ArrowRight', 'Enter', 'End', 'Enter'])
    await page.keyboard.press(key);
  await expectMarked(page, 'dajingtou', 'lingchuang', 'changtang');
  expect(centersIn(page)).toEqual([]);
  await page.keyboard.up('Control');
  await expectFiltered(page, 'dajingtou', 'lingchuang', 'changtang');
});

test('so they do with Shift in a chart and at the heads of rows', async ({ page }) => {
  await openWhole(page);
  await card(page, 'area').getByRole('application').focus();
  await page.keyboard.down('Shift');
  for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expectMarked(page, 'wusan-2');
  await page.keyboard.up('Shift');
  await expectFiltered(page, 'wusan-2');

  await openWhole(page);
  const heads = card(page, 'matrix').locator('tbody th button');
  const ids = await heads.evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.center));
  await heads.first().focus();
  await page.keyboard.down('Shift');
  for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(heads.nth(2)).toBeFocused();
  await expect(status(page)).toContainText('release Shift');
  await expectMarked(page, ids[0] ?? '', ids[2] ?? '');
  await page.keyboard.up('Shift');
  await expectFiltered(page, ids[0] ?? '', ids[2] ?? '');
});

for (const key of ['Escape', 'Backspace'])
  test(`${key} drops what is gathered, and the release then filters by nothing`, async ({ page }) => {
    await openWhole(page);
    await page.keyboard.down('Control');
    await name(page, 'wanda').click();
    await page.keyboard.press(key);
    await expect(page.locator('[data-gathered]')).toHaveCount(0);
    await expect(status(page)).toBeEmpty();
    await name(page, 'changtang').click();
    await page.keyboard.up('Control');
    await expectFiltered(page, 'changtang');
  });

test('Escape drops also beside a tooltip, by keys and by mouse, and in a show', async ({ page }) => {
  const dropped = async () => {
    await expect(status(page)).toContainText('chosen');
    await page.keyboard.press('Escape');
    await expect(status(page)).toBeEmpty();
    await page.keyboard.up('Control');
    await expectFiltered(page);
  };
  await openWhole(page);
  await card(page, 'area').getByRole('application').focus();
  await page.keyboard.down('Control');
  for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(card(page, 'area').locator('.tooltip')).toBeVisible();
  await dropped();

  await openWhole(page);
  await page.keyboard.down('Control');
  await name(page, 'wanda').click();
  await name(page, 'changtang').hover();
  await expect(card(page, 'area').locator('.tooltip')).toBeVisible();
  await dropped();

  await openWhole(page, 'lang=en&mode=present&slide=5');
  await page.keyboard.down('Control');
  await head(page, 'wanda').click();
  await dropped();
  expect(new URL(page.url()).searchParams.get('mode')).toBe('present');
});

test('Enter that is held down gathers once', async ({ page }) => {
  await openWhole(page);
  await card(page, 'area').getByRole('application').focus();
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowDown');
  for (const _ of [1, 2]) await page.keyboard.down('Enter');
  await expectMarked(page, 'dajingtou');
  await page.keyboard.up('Enter');
  await head(page, 'wanda').focus();
  for (const _ of [1, 2]) await page.keyboard.down('Enter');
  await expectMarked(page, 'dajingtou', 'wanda');
  await page.keyboard.up('Enter');
  await page.keyboard.up('Shift');
  await expectFiltered(page, 'dajingtou', 'wanda');
});

test('a key that is released right after the click leaves pointing as it was', async ({ page }) => {
  await openWhole(page);
  await card(page, 'matrix').scrollIntoViewIfNeeded();
  const place = await head(page, 'changtang').boundingBox();
  const [x, y] = [(place?.x ?? 0) + 20, (place?.y ?? 0) + 10];
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.down();
  // One after the other, and neither waits for a frame.
  await Promise.all([page.mouse.up(), page.keyboard.up('Control')]);
  await settled(page);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(centersIn(page)).toEqual(['changtang']);
  await page.mouse.move(5, 300);
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  const now = await head(page, 'changtang').boundingBox();
  await page.evaluate((by) => scrollBy(0, by), (now?.y ?? 0) + 10 - y);
  await page.mouse.move(x, y);
  await expect(page.locator('[data-lit]').first()).toBeAttached();
});

test('a click that tells of Ctrl while none is held filters at once', async ({ page }) => {
  await openWhole(page);
  const click = (id: string) =>
    name(page, id).evaluate((element) =>
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true })),
    );
  await click('wanda');
  await expectFiltered(page, 'wanda');
  // Neither does a key that was released count as held.
  await openWhole(page);
  await page.keyboard.press('Control');
  await click('changtang');
  await expectFiltered(page, 'changtang');
});

test('when the window loses the focus, what is gathered is filtered by and nothing is held any more', async ({
  page,
}) => {
  await openWhole(page);
  await page.keyboard.down('Control');
  await name(page, 'wanda').click();
  await name(page, 'changtang').click();
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expectFiltered(page, 'wanda', 'changtang');
  await page.evaluate(() =>
    document
      .querySelector('section[data-card="area"] [data-mark="wanda"]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true })),
  );
  await expectFiltered(page, 'changtang');
  await page.keyboard.up('Control');
});

test('a release that was not seen leaves nothing behind: the next press filters', async ({ page }) => {
  // Before any script of the page.
  await page.addInitScript(() =>
    addEventListener('keyup', (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  await openWhole(page);
  await page.keyboard.down('Control');
  await name(page, 'wanda').click();
  await page.keyboard.up('Control');
  await expect(status(page)).toContainText('Wanda chosen');
  await page.mouse.click(5, 300);
  await expectFiltered(page, 'wanda');
});

test('a command acts on the page with the choice made: Ctrl+K over what is filtered, Ctrl+Z takes it back', async ({
  page,
}) => {
  await openWhole(page);
  await page.keyboard.down('Control');
  await name(page, 'wanda').click();
  await page.keyboard.press('k');
  await expectFiltered(page, 'wanda');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.up('Control');
  await page.keyboard.press('Escape');

  await openWhole(page);
  await page.keyboard.down('Control');
  await name(page, 'wanda').click();
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await expect(status(page)).toBeEmpty();
  await expect.poll(() => centersIn(page)).toEqual([]);
  await page.keyboard.press('Control+y');
  await expect.poll(() => centersIn(page)).toEqual(['wanda']);
});

test('functions act at once while centers are gathered, and what is drawn anew is marked again', async ({ page }) => {
  await openWhole(page);
  await page.keyboard.down('Control');
  await name(page, 'wusan-2').click();
  await card(page, 'matrix').locator('[data-fn="reading"]').click();
  await settled(page);
  expect(new URL(page.url()).searchParams.getAll('fn')).toEqual(['reading']);
  await expectMarked(page, 'wusan-2');
  await card(page, 'matrix').getByRole('button', { name: 'Table', exact: true }).click();
  await expect(head(page, 'wusan-2')).toHaveCount(0);
  await card(page, 'matrix').getByRole('button', { name: 'Table', exact: true }).click();
  await expectMarked(page, 'wusan-2');
  await page.keyboard.up('Control');
  await expectFiltered(page, 'wusan-2');
});

test('the check list of centers acts at once, also with Ctrl', async ({ page }) => {
  await openWhole(page);
  await page.getByRole('button', { name: 'Center', exact: true }).click();
  await page.keyboard.down('Control');
  await page.getByRole('group', { name: 'Center', exact: true }).getByRole('checkbox').first().click();
  await settled(page);
  expect(centersIn(page)).toHaveLength(1);
  await page.keyboard.up('Control');
});

test('a name that was gathered last stays under the mouse when the key is released', async ({ page }) => {
  await openWhole(page);
  await card(page, 'matrix').scrollIntoViewIfNeeded();
  await page.keyboard.down('Control');
  await head(page, 'wanda').click();
  await head(page, 'changtang').click();
  const before = await head(page, 'changtang').boundingBox();
  await page.keyboard.up('Control');
  await settled(page);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const after = await head(page, 'changtang').boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? Number.NaN))).toBeLessThanOrEqual(1);
});

test('the words are told anew in another language', async ({ page }) => {
  await openWhole(page);
  await page.keyboard.down('Control');
  await name(page, 'wanda').click();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(status(page)).toHaveText('已选万达，松开 Ctrl 筛选，按退格键取消');
  await page.keyboard.up('Control');
});

test('on a slide keys gather at the heads of the matrix: with Shift, arrows don’t turn the slides', async ({
  page,
}) => {
  await openWhole(page, 'lang=en&mode=present&slide=5');
  const heads = page.locator('section[data-card="matrix"] tbody th button');
  await heads.first().focus();
  await page.keyboard.down('Shift');
  for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(heads.nth(1)).toBeFocused();
  await page.keyboard.up('Shift');
  await expect.poll(() => centersIn(page)).toHaveLength(2);
  expect(new URL(page.url()).searchParams.get('slide')).toBe('5');
});

test('a show gathers too', async ({ page }) => {
  await openWhole(page, 'lang=en&mode=present&slide=5');
  const names = page.locator('section[data-card="matrix"] [data-center]');
  await page.keyboard.down('Control');
  await names.nth(0).click();
  await names.nth(1).click();
  await expect(status(page)).toContainText('chosen; release Ctrl');
  expect(centersIn(page)).toEqual([]);
  await page.keyboard.up('Control');
  await expect.poll(() => centersIn(page)).toHaveLength(2);
});

for (const [lang, theme] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const)
  test(`axe finds nothing while centers are gathered (${lang}, ${theme})`, async ({ page }) => {
    await openWhole(page, `lang=${lang}&theme=${theme}`);
    await page.keyboard.down('Control');
    await name(page, 'wanda').click();
    await head(page, 'wusan-2').click();
    await expect(status(page)).toBeVisible();
    // Nothing is lit by the pointer.
    await page.mouse.move(5, 300);
    await expect(page.locator('[data-lit]')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
