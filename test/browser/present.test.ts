import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { card, open, settled } from './dashboard';
import { slideFaults } from './drawn-sizes.mjs';

const page1 = (page: Page) => page.locator('[data-page]');
const addToDeck = async (page: Page, id: string) => {
  await card(page, id).getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '加入演示稿' }).click();
};
const slide = (page: Page) => page.locator('section.slide');
const openShow = async (page: Page, query = '') => {
  await page.goto(`./?mode=present${query === '' ? '' : `&${query}`}`);
  await expect(slide(page)).toBeVisible();
};

test('the default deck from cover to end by keys, and back to where one was', { tag: '@main' }, async ({ page }) => {
  await open(page, 'place=xinzhou&lang=zh');
  const before = page.url();
  const headline = await card(page, 'area').locator('h2').textContent();
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await expect(page1(page)).toHaveText('1 / 9');
  await expect(slide(page).locator('h2')).toHaveText('党群服务中心与投资考察看板');
  const cards: (string | null)[] = [];
  for (let number = 2; number <= 9; number += 1) {
    await page.keyboard.press(['ArrowRight', 'Space', 'PageDown'][number % 3] ?? '');
    await expect(page1(page)).toHaveText(`${number} / 9`);
    cards.push(await slide(page).getAttribute('data-card'));
    if (number === 3) expect(await slide(page).locator('h2').textContent()).toBe(headline);
    await expect(slide(page).locator('[data-filters]')).toContainText('信州区');
  }
  expect(cards).toEqual(['kpis', 'area', 'coverage', 'matrix', 'timeline', 'visit', 'case', null]);
  await expect(slide(page).locator('[data-source]')).toHaveCount(3);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('main')).toContainText('演示结束');
  await page.keyboard.press('PageUp');
  await expect(page1(page)).toHaveText('9 / 9');
  await page.keyboard.press('Home');
  await expect(page1(page)).toHaveText('1 / 9');
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect(page1(page)).toHaveText('5 / 9');
  await page.keyboard.press('Escape');
  await settled(page);
  expect(page.url()).toBe(before);
  await expect(page.getByRole('button', { name: '演示', exact: true })).toBeFocused();
});

test('turning slides is one step of undo', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await expect(page1(page)).toHaveText('1 / 9');
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
  await expect(page1(page)).toHaveText('4 / 9');
  await page.keyboard.press('Control+z');
  await expect(page1(page)).toHaveText('1 / 9');
  await page.keyboard.press('Control+z');
  await settled(page);
  await expect(page).not.toHaveURL(/mode=/);
});

test('filters change the slide live, and Backspace brings back its own', async ({ page }) => {
  await openShow(page, 'slide=3&place=xinzhou');
  const own = await slide(page).locator('h2').textContent();
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  await page.getByRole('button', { name: '去掉筛选：地区 信州区' }).click();
  await expect(slide(page)).toContainText('领创');
  await expect(slide(page).locator('[data-filters]')).toContainText('已改动');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-show-facets]')).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await expect(slide(page).locator('[data-filters]')).toContainText('信州区');
  await expect(slide(page).locator('h2')).toHaveText(own ?? '');
});

test('a focused chart has the arrow keys; Esc gives them back, and only then leaves', async ({ page }) => {
  await openShow(page, 'slide=3');
  await slide(page).locator('.chart').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const tooltip = slide(page).locator('.tooltip');
  await expect(tooltip).toBeVisible();
  await expect(page1(page)).toHaveText('3 / 9');
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(page1(page)).toHaveText('4 / 9');
  await page.keyboard.press('Escape');
  await settled(page);
  await expect(card(page, 'kpis')).toBeVisible();
});

test('a figure on a slide opens its evidence, which Esc closes before the show', async ({ page }) => {
  await openShow(page, 'slide=2');
  await slide(page).locator('.kpi-value .figure').first().click();
  await expect(page.locator('aside[data-panel="evidence"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('aside[data-panel="evidence"]')).toHaveCount(0);
  await expect(page1(page)).toHaveText('2 / 9');
});

test('B makes the screen black until the next key that turns the slides', async ({ page }) => {
  await openShow(page, 'slide=2');
  await page.keyboard.press('b');
  await expect(page.getByRole('img', { name: /黑屏/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('img', { name: /黑屏/ })).toHaveCount(0);
  await expect(page1(page)).toHaveText('3 / 9');
});

for (const [width, height] of [
  [1280, 720],
  [1600, 900],
  [1920, 1080],
  [3840, 2160],
] as const)
  for (const lang of ['zh', 'en'] as const)
    test(`no letter is too small and nothing is cut off at ${width} × ${height} in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openShow(page, `lang=${lang}`);
      for (let number = 1; number <= 9; number += 1) {
        await expect(page1(page)).toHaveText(`${number} / 9`);
        await expect.poll(() => page.evaluate(slideFaults), { message: `slide ${number}` }).toEqual([]);
        await page.keyboard.press('PageDown');
      }
    });

test('a click on the controls leaves the keys to the slides', async ({ page }) => {
  await openShow(page, 'slide=3');
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '上一页' }).click();
  await expect(page1(page)).toHaveText('2 / 9');
  await page.keyboard.press('Space');
  await expect(page1(page)).toHaveText('3 / 9');
});

test('citations and caveats stand below a slide', async ({ page }) => {
  await openShow(page, 'slide=3&lang=zh');
  await expect(slide(page).locator('footer')).toContainText('出处：[A1] 第 ');
  await expect(slide(page).locator('footer')).toContainText('未报道不等于没有');
});

test('the presenter window leads and follows, also after a reload of either', async ({ page }) => {
  await openShow(page, 'slide=2&place=xinzhou');
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await expect(page1(popup).first()).toHaveText('2 / 9');
  await expect(popup.locator('[data-filters]').first()).toContainText('信州区');
  await page.keyboard.press('ArrowRight');
  await expect(page1(popup).first()).toHaveText('3 / 9');
  await expect(popup.locator('.presenter-next')).toContainText('功能覆盖');
  await popup.keyboard.press('ArrowRight');
  await expect(page1(page)).toHaveText('4 / 9');
  await popup.keyboard.press('b');
  await expect(page.getByRole('img', { name: /黑屏/ })).toBeVisible();
  await popup.keyboard.press('b');
  await popup.reload();
  await expect(page1(popup).first()).toHaveText('4 / 9');
  await popup.keyboard.press('End');
  await expect(page1(page)).toHaveText('9 / 9');
  await page.reload();
  await expect(page1(page)).toHaveText('9 / 9');
  await page.keyboard.press('Home');
  await expect(page1(popup).first()).toHaveText('1 / 9');
  await page.keyboard.press('Escape');
  await settled(page);
  await expect(page).toHaveURL(/place=xinzhou/);
});

test('a blocked presenter window is said', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openShow(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('status').filter({ hasText: '拦下' })).toBeVisible();
});

test('a deck is edited, kept, and shown; deleting can be undone', async ({ page }) => {
  await open(page, 'center=wanda&lang=zh');
  await addToDeck(page, 'coverage');
  const deck = page.getByRole('dialog', { name: '演示稿' });
  const items = deck.locator('[data-slide-id]');
  await expect(items).toHaveCount(10);
  await expect(items.nth(8)).toContainText('万达');
  await deck.getByRole('textbox', { name: '标题：第 9 页' }).fill('万达有什么');
  await deck.getByRole('textbox', { name: '备注：第 9 页' }).fill('先说影厅');
  for (let at = 9; at > 2; at -= 1) await deck.getByRole('button', { name: `上移：第 ${at} 页` }).press('Enter');
  await expect(deck.getByRole('button', { name: '上移：第 2 页' })).toBeFocused();
  await deck.getByRole('button', { name: '删除这一页：第 1 页' }).press('Enter');
  await expect(items).toHaveCount(9);
  await deck.getByRole('button', { name: '撤销删除' }).press('Enter');
  await expect(items).toHaveCount(10);

  await page.goto('./?mode=present&slide=2&lang=zh');
  await expect(slide(page).locator('h2')).toHaveText('万达有什么');
  await expect(page1(page)).toHaveText('2 / 10');
  await expect(slide(page).locator('[data-filters]')).toContainText('万达');
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await expect(popup.locator('[data-notes]')).toHaveText('先说影厅');
  await page.keyboard.press('ArrowRight');
  await expect(slide(page).locator('[data-filters]')).toHaveCount(0);
});

test('slides are reordered by dragging', async ({ page }) => {
  await open(page);
  await addToDeck(page, 'kpis');
  const items = page.locator('[data-slide-id]');
  // The panel opens with the slide that was added in sight.
  await expect(items.nth(8)).toBeInViewport();
  await items.nth(1).evaluate((item) => item.scrollIntoView({ block: 'center' }));
  const from = await items.nth(0).locator('.deck-handle').boundingBox();
  const to = await items.nth(1).boundingBox();
  if (!from || !to) throw new Error('no list');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + to.height - 4, { steps: 4 });
  await page.mouse.up();
  await expect(items.nth(1)).toHaveAttribute('data-slide-id', 'cover');
});

test('a deck is saved to a file and opened again; what this page can’t show is marked', async ({ page }) => {
  await open(page, 'lang=zh');
  await addToDeck(page, 'kpis');
  const deck = page.getByRole('dialog', { name: '演示稿' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    deck.getByRole('button', { name: '存为文件' }).click(),
  ]);
  const file = deck.locator('input[accept*="json"]');
  await file.setInputFiles(await download.path());
  await expect(deck.getByRole('status')).toContainText('已打开');
  await expect(deck.getByRole('combobox').locator('option')).toHaveCount(2);

  await file.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('no JSON') });
  await expect(deck.getByRole('alert')).toContainText('不是合法的 JSON');
  const foreign = {
    name: '旧稿',
    slides: [
      { id: 'a', kind: 'card', card: 'weather' },
      { id: 'b', kind: 'card', card: 'area', query: 'center=atlantis&place=xinzhou' },
    ],
  };
  await file.setInputFiles({
    name: 'b.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(foreign)),
  });
  await expect(deck.locator('[data-fault]')).toHaveCount(2);
  await deck.getByRole('button', { name: '开始演示' }).click();
  await expect(slide(page).getByRole('alert')).toContainText('weather');
  await page.keyboard.press('ArrowRight');
  await expect(slide(page).getByRole('alert')).toContainText('center=atlantis');
  await expect(slide(page).locator('.chart')).toBeVisible();
});

test('the hint stays away from a show', async ({ page }) => {
  await openShow(page);
  await expect(page.locator('[data-room="hint"]')).toHaveCount(0);
});

test('a show, the presenter window and the deck panel have no accessibility faults', async ({ page }) => {
  await openShow(page, 'slide=5');
  await page.mouse.move(200, 200);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.mouse.move(300, 200);
  await page.getByRole('button', { name: '编辑演示稿' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.goto('./?mode=presenter&slide=3');
  await expect(slide(page).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
