import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Page, test } from '@playwright/test';
import { inspected } from './drawings';

const bytesOf = async (download: Download) => readFileSync(await download.path());
const status = (page: Page) => page.getByRole('status');

async function openSlide(page: Page, slide: number, query = ''): Promise<void> {
  await page.goto(`./?mode=present&slide=${slide}&${query}`);
  await expect(page.locator('html[data-mode="present"] section.slide[data-revision]')).toHaveAttribute(
    'data-slide',
    String(slide),
  );
}

/** How many pixels in a part of a picture differ from its ground. */
async function ink(page: Page, bytes: Buffer, part: { x: number; y: number; width: number; height: number }) {
  return page.evaluate(
    async ({ source, x, y, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, -x, -y);
      const data = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
      return data.filter((pixel) => pixel !== data[0]).length;
    },
    { source: bytes.toString('base64'), ...part },
  );
}

/** The menu of the slide, opened by keys. */
async function openMenu(page: Page) {
  await page.getByRole('button', { name: /图片与链接|Picture and link/ }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  return menu;
}

async function exported(page: Page, item: string): Promise<Download> {
  const menu = await openMenu(page);
  const download = page.waitForEvent('download');
  await menu.getByRole('menuitem', { name: item }).press('Enter');
  return download;
}

test('every slide as SVG stands alone, and says what the slide says', { tag: '@main' }, async ({ page }) => {
  for (let number = 1; number <= 9; number += 1) {
    await openSlide(page, number, 'place=xinzhou');
    const slide = page.locator('section.slide');
    const headline = (await slide.locator('h2').textContent()) ?? '';
    const drawnOnScreen = await slide.locator('[data-page], .slide-foot p').allTextContents();
    const download = await exported(page, '图片 SVG');
    expect(download.suggestedFilename()).toMatch(new RegExp(`^第${number}页-.*-信州区-\\d{4}-\\d\\d-\\d\\d\\.svg$`));
    const drawn = await inspected(page, (await bytesOf(download)).toString('utf8'));
    expect(drawn.fault).toBeUndefined();
    expect(drawn.names).not.toContain('foreignObject');
    expect(drawn.addresses).toEqual([]);
    expect(drawn.nothings).toBe(0);
    expect([drawn.width, drawn.title]).toEqual([1600, headline]);
    const text = drawn.text.replace(/\s/g, '');
    for (const words of [headline, '信州区', ...drawnOnScreen]) expect(text).toContain(words.replace(/\s/g, ''));
    await expect(page.getByRole('button', { name: '图片与链接' })).toBeFocused();
  }
});

test('a picture of a slide has 1600 by 900 pixels, twice or four times as many', { tag: '@main' }, async ({ page }) => {
  // Not at the size of the window: a slide is drawn for 1600 by 900.
  await page.setViewportSize({ width: 1280, height: 800 });
  await openSlide(page, 3, 'lang=en&theme=dark');
  for (const scale of [1, 2, 4]) {
    const bytes = await bytesOf(await exported(page, `Picture, PNG ${scale}×`));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600 * scale, 900 * scale]);
    // The headline is there: letters of a face that the picture holds come late.
    expect(
      await ink(page, bytes, { x: 72 * scale, y: 40 * scale, width: 900 * scale, height: 44 * scale }),
    ).toBeGreaterThan(2000);
  }
});

test('letters of a picture are as large as those of the slide', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await openSlide(page, 3);
  const name = page.locator('section.slide .chart').getByText('五三(2)', { exact: true }).first();
  const onScreen = await name.boundingBox();
  const svg = (await bytesOf(await exported(page, '图片 SVG'))).toString('utf8');
  const blank = await page.context().newPage();
  await blank.setViewportSize({ width: 1600, height: 900 });
  await blank.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const drawn = await blank.locator('text').getByText('五三(2)', { exact: true }).first().boundingBox();
  expect(Math.abs((drawn?.x ?? 0) - (onScreen?.x ?? 99))).toBeLessThan(3);
  expect(Math.abs((drawn?.width ?? 0) / (onScreen?.width ?? 99) - 1)).toBeLessThan(0.05);
});

test('a logo is in the picture of the cover', async ({ page }) => {
  const logo =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  await page.addInitScript((picture) => {
    const cover = { title: '', organization: '某街道', date: '', logo: picture };
    const decks = [{ id: 'own', name: '', cover, slides: [{ id: 'cover', kind: 'cover' }] }];
    localStorage.setItem('dashboard.decks', JSON.stringify({ current: 'own', decks }));
  }, logo);
  await openSlide(page, 1);
  const drawn = await inspected(page, (await bytesOf(await exported(page, '图片 SVG'))).toString('utf8'));
  expect(drawn.addresses).toEqual([logo]);
  expect(drawn.text).toContain('某街道');
});

test('a picture of a slide is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSlide(page, 4);
  await (await openMenu(page)).getByRole('menuitem', { name: '复制图片' }).press('Enter');
  await expect(status(page).filter({ hasText: '已完成：复制图片' })).toBeVisible({ timeout: 30_000 });
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('image/png'))?.size;
  });
  expect(size).toBeGreaterThan(10_000);
});

test('the menu of a slide stays within the window, and a pointer leaves the keys to the slides', async ({ page }) => {
  await openSlide(page, 2);
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '图片与链接' }).click();
  const menu = page.getByRole('menu', { name: '第 2 页' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await expect(menu).toBeInViewport({ ratio: 1 });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.locator('[data-page]')).toHaveText('3 / 9');
});

test('a picture of a slide that can’t be made says so', async ({ page }) => {
  await page.route(/slide-picture.*js/, (route) => route.abort());
  await openSlide(page, 2);
  await (await openMenu(page)).getByRole('menuitem', { name: '图片 PNG 2×' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('读取不到');
});
