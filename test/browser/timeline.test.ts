import { expect, type Page, test } from '@playwright/test';
import { card, open, settled } from './dashboard';

const timeline = (page: Page) => card(page, 'timeline');
const part = (page: Page, years: string) => timeline(page).locator(`.timeline-strip [data-mark="time.${years}"]`);
const handle = (page: Page, end: 'from' | 'to') => timeline(page).locator(`[role=slider][data-brush=${end}]`);
const mark = (page: Page, id: string) => timeline(page).locator(`[data-mark="event.${id}"]`);

test('a part of all years shows in the lanes at a click, and a second click lifts it', {
  tag: '@main',
}, async ({ page }) => {
  await open(page);
  await part(page, '2008').click();
  await expect(page).toHaveURL(/time=2008(&|$)/);
  await expect(handle(page, 'from')).toHaveAttribute('aria-valuetext', '2008 年 1 月 1 日');
  await expect(handle(page, 'to')).toHaveAttribute('aria-valuetext', '2008 年 12 月 31 日');
  const bar = await mark(page, 'feinan-invested').locator('.timeline-bar').boundingBox();
  expect(bar?.width).toBeGreaterThan(1000);

  await part(page, '2008').click();
  await expect(page).not.toHaveURL(/time=/);
  await expect(mark(page, 'wanda-film')).toBeVisible();
});

test('Enter on a part does what a click does', async ({ page }) => {
  await open(page, 'lang=en');
  await timeline(page).locator('.chart').focus();
  for (const key of ['ArrowDown', 'End', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/time=2008(&|$)/);
  await expect(timeline(page).getByRole('heading', { level: 2 })).toContainText('The only event');
});

test('the axis stays under a handle while it is dragged, and shows the part that is left when it is dropped', async ({
  page,
}) => {
  await open(page, 'lang=en&time=2008..2023-05');
  await handle(page, 'to').scrollIntoViewIfNeeded();
  const box = await handle(page, 'to').boundingBox();
  if (!box) throw new Error('no handle');
  // At the edge of what a finger may take, beside the drawn handle.
  const [x, y] = [box.x + 35, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 500, y, { steps: 8 });
  await expect(handle(page, 'to')).toHaveAttribute('aria-valuemax', String(Date.UTC(2023, 11, 31) / 86_400_000));
  const dragged = await handle(page, 'to').boundingBox();
  expect(Math.abs((dragged?.x ?? 0) - box.x + 500)).toBeLessThan(2);
  const asked = await handle(page, 'to').getAttribute('aria-valuetext');
  await page.mouse.up();
  await expect(handle(page, 'to')).not.toHaveAttribute('aria-valuemax', String(Date.UTC(2023, 11, 31) / 86_400_000));
  await expect(handle(page, 'to')).toHaveAttribute('aria-valuetext', asked ?? '');
});

test('the lanes stay in the page, unseen, while only undated events are left, and are the same when more come back', async ({
  page,
}) => {
  await open(page);
  const lanes = timeline(page).getByRole('application');
  const bar = await mark(page, 'wanda-film').elementHandle();
  const lingchuang = card(page, 'area').locator('[data-mark="lingchuang"]').first();
  await lingchuang.click();
  await settled(page);
  await expect(lanes).toHaveCount(0);
  await expect(handle(page, 'from')).toBeHidden();
  await expect(timeline(page).locator('.timeline-undated')).toBeVisible();
  await lingchuang.click();
  await settled(page);
  await expect(lanes).toBeVisible();
  await expect(handle(page, 'from')).toBeVisible();
  expect(await bar?.evaluate((element) => element.isConnected)).toBe(true);
});

test('a press whose end the timeline does not hear of drags nothing later on', async ({ page }) => {
  await open(page, 'lang=en');
  const lane = timeline(page).locator('.timeline-blank');
  await lane.scrollIntoViewIfNeeded();
  const box = await lane.boundingBox();
  const foot = await timeline(page).locator('footer').boundingBox();
  if (!box || !foot) throw new Error('no lanes');
  const [x, y] = [box.x + 300, box.y + box.height - 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, foot.y + foot.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(x + 120, y, { steps: 6 });
  await page.mouse.move(x + 240, y, { steps: 6 });
  await expect(page).not.toHaveURL(/time=/);
});

test('each handle takes a finger, also where both select a single day', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1100 });
  await open(page, 'time=2023-08-30');
  await handle(page, 'from').scrollIntoViewIfNeeded();
  const hit = async (end: 'from' | 'to', dx: number, dy: number) => {
    const box = await handle(page, end).boundingBox();
    if (!box) throw new Error('no handle');
    const x = (end === 'from' ? box.x + box.width : box.x) + dx;
    return page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.getAttribute('data-brush'), [
      x,
      box.y + box.height / 2 + dy,
    ] as const);
  };
  for (const dy of [-21, 21])
    for (const dx of [1, 43]) {
      expect(await hit('from', -dx, dy)).toBe('from');
      expect(await hit('to', dx, dy)).toBe('to');
    }
});

test('a drag that begins between the events of a lane filters by date, and selects no text', {
  tag: '@main',
}, async ({ page }) => {
  await open(page, 'lang=en');
  const blank = timeline(page).locator('.timeline-blank');
  await blank.scrollIntoViewIfNeeded();
  const [left, top, day] = await blank.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const rows = Array.from({ length: Math.floor(box.height) }, (_, index) => box.top + index);
    const free = (x: number, y: number) => document.elementFromPoint(x, y) === element;
    const x = box.left + box.width / 3;
    return [x, rows.find((y) => free(x, y)) ?? Number.NaN, box.width / 365] as const;
  });
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + 2, top);
  await page.mouse.up();
  await expect(page).not.toHaveURL(/time=/);

  await page.mouse.down();
  await page.mouse.move(left + day * 40, top + 30, { steps: 6 });
  await page.mouse.up();
  await settled(page);
  await expect(page).toHaveURL(/time=2023-0\d-\d\d(\/|%2F|\.\.)2023-0\d-\d\d/);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');

  // One step: it is undone at once.
  await page.goBack();
  await expect(page).not.toHaveURL(/time=/);
});

test('a press on an event that hardly moves is a click on it, one that moves across brushes', async ({ page }) => {
  await open(page, 'lang=en');
  const event = mark(page, 'wanda-film').locator('.timeline-bar');
  await event.scrollIntoViewIfNeeded();
  const box = await event.boundingBox();
  if (!box) throw new Error('no event');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/time=/);
  await expect(page).not.toHaveURL(/evidence=/);
  await page.goBack();
  await settled(page);

  await event.scrollIntoViewIfNeeded();
  const now = await event.boundingBox();
  if (!now) throw new Error('no event');
  await page.mouse.move(now.x + now.width / 2, now.y + now.height / 2);
  await page.mouse.down();
  await page.mouse.move(now.x + now.width / 2 + 1, now.y + now.height / 2);
  await page.mouse.up();
  await expect(page).toHaveURL(/evidence=/);
  await expect(page).not.toHaveURL(/time=/);
});
