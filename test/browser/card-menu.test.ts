import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { card, open, settled } from './dashboard';
import { inspected, pixelsOf } from './drawings';

const CARDS = ['kpis', 'area', 'coverage', 'matrix', 'timeline', 'visit', 'case'];

async function choose(page: Page, id: string, item: string | RegExp): Promise<void> {
  await card(page, id).getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function exported(page: Page, id: string, item: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await choose(page, id, item);
  return download;
}

const bytesOf = async (download: Download) => readFileSync(await download.path());
const status = (page: Page) => page.getByRole('status');

for (const id of CARDS)
  test(`${id} as SVG stands alone and says what it shows`, { tag: id === 'matrix' ? '@main' : [] }, async ({
    page,
  }) => {
    await open(page, 'place=xinzhou');
    const takeaway = await card(page, id).getByRole('heading', { level: 2 }).textContent();
    const download = await exported(page, id, '图片 SVG');
    expect(download.suggestedFilename()).toMatch(/-信州区-\d{4}-\d\d-\d\d\.svg$/);
    const drawn = await inspected(page, (await bytesOf(download)).toString('utf8'));
    expect(drawn.fault).toBeUndefined();
    expect(drawn.names).not.toContain('foreignObject');
    expect(drawn.names).not.toContain('image');
    expect(drawn.addresses).toEqual([]);
    expect(drawn.styles).not.toMatch(/url\((?!data:)/);
    expect(drawn.nothings).toBe(0);
    expect(drawn.text).toContain('地区 信州区');
    if (drawn.text.includes('没有符合筛选的内容')) return;
    expect(drawn.title).toBe(takeaway);
    expect(drawn.text).toMatch(/A\d《.*》第/);
  });

test('a picture is as wide as it was asked for', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const svg = await inspected(page, (await bytesOf(await exported(page, 'area', '图片 SVG'))).toString('utf8'));
  for (const scale of [1, 2, 4]) {
    const bytes = await bytesOf(await exported(page, 'area', `图片 PNG ${scale}×`));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(svg.width * scale);
    expect(bytes.length).toBeGreaterThan(10_000);
  }
});

test('where only the page’s own face has Chinese, a picture holds it', { tag: '@main' }, async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.documentElement.style.setProperty('--face', '"Noto Sans SC Variable"'));
  const svg = (await bytesOf(await exported(page, 'case', '图片 SVG'))).toString('utf8');
  expect(svg.match(/@font-face/g)?.length ?? 0).toBeGreaterThan(2);
  // One that holds none looks different.
  const bare = svg.replace(/@font-face\{[^}]*\}/g, '');
  expect(bare.length).toBeLessThan(svg.length / 2);
  expect(await pixelsOf(page, svg)).not.toBe(await pixelsOf(page, bare));
});

test('a card’s table is downloaded as CSV and as XLSX', async ({ page }) => {
  await open(page);
  const csv = (await bytesOf(await exported(page, 'area', '表格 CSV'))).toString('utf8');
  expect(csv).toContain('近 3000,2700,3000,不含上限,m²');
  const { sheets } = await readXlsx(await bytesOf(await exported(page, 'area', '表格 XLSX')));
  expect(sheets.map(({ name }) => name)).toEqual(['说明', '面积对比', '出处']);
});

test('picture, table and link are copied', { tag: '@main' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'place=xinzhou');
  const clip = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item?.types.includes(type) ? item.getType(type) : undefined);
      return {
        picture: (await read('image/png'))?.size,
        text: await (await read('text/plain'))?.text(),
        html: await (await read('text/html'))?.text(),
      };
    });
  await choose(page, 'area', '复制图片');
  await expect(status(page).filter({ hasText: '已完成：复制图片' })).toBeVisible({ timeout: 30_000 });
  expect((await clip()).picture).toBeGreaterThan(10_000);

  await choose(page, 'area', '复制表格');
  await expect(status(page).filter({ hasText: '已完成：复制表格' })).toBeVisible();
  const table = await clip();
  expect(table.text).toMatch(/^中心\t/);
  expect(table.text).toContain('近 3000');
  expect(table.html).toContain('<td>近 3000</td>');
  expect(table.text).toMatch(/\n筛选：地区 信州区.*\n来源：A2/);

  await choose(page, 'area', '复制链接');
  // Here its server is this very machine.
  await page.getByRole('dialog').getByRole('button', { name: '仍然复制链接' }).click();
  await expect(status(page).filter({ hasText: '已完成：复制链接' })).toBeVisible();
  const { text = '' } = await clip();
  await page.goto(text);
  await settled(page);
  await expect(page.locator('section[data-card]')).toHaveCount(1);
  await expect(card(page, 'area')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('place')).toBe('xinzhou');
});

test('a refused copy says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page);
  await choose(page, 'case', '复制图片');
  await expect(page.getByRole('alert')).toContainText('浏览器不允许');
  // A table can go another way.
  await choose(page, 'case', '复制表格');
  await expect(status(page).filter({ hasText: '已完成：复制表格' })).toBeVisible();
});

test('the menu of a card has one item per format, keys, and gives the focus back', async ({ page }) => {
  await open(page);
  const more = card(page, 'area').getByRole('button', { name: '更多' });
  await more.press('Enter');
  const menu = page.getByRole('menu', { name: '更多：面积对比' });
  await expect(menu.getByRole('menuitem')).toHaveCount(10);
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  expect((await new AxeBuilder({ page }).include('[role="menu"]').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
});

test('a picture whose code can’t be fetched says so', async ({ page }) => {
  await page.route(/card-picture.*js/, (route) => route.abort());
  await open(page);
  await choose(page, 'kpis', '图片 PNG 2×');
  await expect(page.getByRole('alert')).toContainText('读取不到');
  await expect(card(page, 'kpis').getByRole('button', { name: '更多' })).toBeEnabled();
});

test('on a phone the tools of a card stay on one line', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ['zh', 'en']) {
    await open(page, `lang=${lang}`);
    for (const id of CARDS) {
      const tops = await card(page, id)
        .locator('.card-tools > *')
        .evaluateAll((tools) => tools.map((tool) => Math.round(tool.getBoundingClientRect().top)));
      expect(new Set(tops).size, `${id} ${lang}`).toBe(1);
    }
  }
});
