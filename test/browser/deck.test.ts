import { expect, type Page, test } from '@playwright/test';
import { card, open } from './dashboard';
import { pageNumber, slide } from './show';

const addToDeck = async (page: Page, id: string) => {
  await card(page, id).getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '加入演示稿' }).click();
};

test('a deck is edited, kept, and shown', async ({ page }) => {
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
  await deck.getByRole('button', { name: '撤销', exact: true }).press('Enter');
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

test('steps of editing are undone and redone by buttons and keys, and a text field keeps the keys for itself', {
  tag: '@main',
}, async ({ page }) => {
  await open(page, 'lang=zh');
  await addToDeck(page, 'kpis');
  const deck = page.getByRole('dialog', { name: '演示稿' });
  const items = deck.locator('[data-slide-id]');
  const title = deck.getByRole('textbox', { name: '标题：第 2 页' });
  const undo = deck.getByRole('button', { name: '撤销', exact: true });
  const redo = deck.getByRole('button', { name: '重做', exact: true });
  await expect(redo).toHaveAttribute('aria-disabled', 'true');
  await expect(deck.getByRole('button', { name: '关闭' })).toBeFocused();

  await title.pressSequentially('关键', { delay: 20 });
  await deck.getByRole('button', { name: '下移：第 2 页' }).press('Enter');
  await deck.getByRole('button', { name: '复制这一页：第 1 页' }).press('Enter');
  await expect(items).toHaveCount(11);
  await page.keyboard.press('Control+z');
  await expect(items).toHaveCount(10);
  await page.keyboard.press('Control+z');
  await expect(title).toHaveValue('关键');
  await expect(deck.getByRole('status')).toContainText('已撤销');
  await undo.press('Enter');
  await expect(title).toHaveValue('');
  // The slide that the panel was opened to add, whose button has the focus.
  await items.nth(8).getByRole('button', { name: '删除这一页' }).focus();
  await page.keyboard.press('Control+z');
  await expect(items).toHaveCount(9);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+z');
  await expect(items).toHaveCount(10);
  await expect(title).toHaveValue('关键');

  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('数字');
  await page.keyboard.press('Control+z');
  await expect(title).not.toHaveValue('关键数字');
  await expect(items).toHaveCount(10);
});

test('what another window does to the decks can’t be taken back here', async ({ page, context }) => {
  await open(page, 'lang=zh');
  await addToDeck(page, 'kpis');
  const deck = page.getByRole('dialog', { name: '演示稿' });
  const undo = deck.getByRole('button', { name: '撤销', exact: true });
  await expect(undo).toHaveAttribute('aria-disabled', 'false');
  const other = await context.newPage();
  await open(other, 'lang=zh');
  await addToDeck(other, 'area');
  await expect(deck.locator('[data-slide-id]')).toHaveCount(11);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
});

/** Holds back what the page reads of files until `release` is called in it. */
const holdFiles = (page: Page) =>
  page.addInitScript(() => {
    const held = new Promise<void>((resolve) => Object.assign(window, { release: resolve }));
    const { text } = Blob.prototype;
    Blob.prototype.text = function read() {
      return held.then(() => text.call(this));
    };
    const { readAsDataURL } = FileReader.prototype;
    FileReader.prototype.readAsDataURL = function read(file) {
      held.then(() => readAsDataURL.call(this, file));
    };
  });
const release = (page: Page) => page.evaluate(() => 'release' in window && (window.release as () => void)());

test('what is written while a file is being read stays', async ({ page }) => {
  await holdFiles(page);
  await open(page, 'lang=zh');
  await addToDeck(page, 'kpis');
  const deck = page.getByRole('dialog', { name: '演示稿' });
  const name = deck.getByRole('textbox', { name: '名称' });
  const slides = [{ id: 'a', kind: 'card', card: 'area' }];
  await deck.locator('input[accept*="json"]').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ name: '另一份', slides })),
  });
  await deck.locator('summary').click();
  await deck.getByLabel('标志图片').setInputFiles({
    name: 'a.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  });
  await name.fill('我的');
  await release(page);
  await expect(name).toHaveValue('另一份');
  await deck.getByRole('combobox').selectOption({ label: '我的' });
  await expect(name).toHaveValue('我的');
  await deck.locator('summary').click();
  await expect(deck.getByRole('img', { name: '标志图片' })).toBeVisible();
});

test('a file that is gone once it is read is said to be', async ({ page }) => {
  await page.addInitScript(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  });
  await open(page, 'lang=zh');
  await addToDeck(page, 'kpis');
  const deck = page.getByRole('dialog', { name: '演示稿' });
  await deck
    .locator('input[accept*="json"]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(deck.getByRole('alert')).toContainText('读取不到');
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
