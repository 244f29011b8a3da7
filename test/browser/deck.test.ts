import { expect, type Page, test } from '@playwright/test';
import { card, open } from './dashboard';
import { pageNumber, slide } from './show';

const addToDeck = async (page: Page, id: string) => {
  await card(page, id).getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '加入演示稿' }).click();
};

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
  await expect(pageNumber(page)).toHaveText('2 / 10');
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
