import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { open, settled } from './dashboard';

const button = (page: Page) => page.getByRole('button', { name: '导出', exact: true });
const menu = (page: Page) => page.getByRole('menu', { name: '导出' });

async function exported(page: Page, format: RegExp): Promise<Download> {
  await button(page).click();
  const download = page.waitForEvent('download');
  await menu(page).getByRole('menuitem', { name: format }).click();
  return download;
}

const bytesOf = async (download: Download) => readFileSync(await download.path());

test('the centers that the filters leave are downloaded as CSV', { tag: '@main' }, async ({ page }) => {
  await open(page, 'place=xinzhou');
  const download = await exported(page, /CSV/);
  expect(download.suggestedFilename()).toMatch(/^中心列表-信州区-\d{4}-\d\d-\d\d\.csv$/);
  const text = (await bytesOf(download)).toString('utf8');
  expect(text).toMatch(/^\uFEFF中心,.*\r\n/);
  expect(text.trimEnd().split('\r\n')).toHaveLength(5);
  await expect(page.getByRole('status').filter({ hasText: '已下载' })).toContainText(download.suggestedFilename());
  await expect(button(page)).toBeFocused();
  await expect(menu(page)).toHaveCount(0);
});

test('all tables are downloaded as XLSX', { tag: '@main' }, async ({ page }) => {
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /XLSX/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^Community-Service-Centers-.*\.xlsx$/);
  const bytes = await bytesOf(await download);
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  const { sheets } = await readXlsx(bytes);
  expect(sheets[0]?.name).toBe('About');
  expect(sheets).toHaveLength(10);
});

test('the menu is walked by keys, and gives the focus back', { tag: '@main' }, async ({ page }) => {
  await open(page);
  await button(page).focus();
  await page.keyboard.press('Enter');
  const items = menu(page).getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
  expect((await new AxeBuilder({ page }).include('[role="menu"]').analyze()).violations).toEqual([]);
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false');

  await page.keyboard.press('Enter');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menu(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '中文' })).toBeFocused();

  await button(page).click();
  await expect(items.first()).toBeFocused();
  await page.mouse.click(5, 400);
  await expect(menu(page)).toHaveCount(0);
  await button(page).click();
  await button(page).click();
  await expect(menu(page)).toHaveCount(0);
});

test('a format whose code can’t be fetched says so, and can be tried again', { tag: '@main' }, async ({ page }) => {
  await page.route(/centers-csv/, (route) => route.abort());
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  await expect(page.getByRole('alert')).toContainText('can’t be fetched');
  await page.unroute(/centers-csv/);
  const download = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  expect((await download).suggestedFilename()).toMatch(/^List-of-centers-.*csv$/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a menu that can’t be fetched says so, and the button stays usable', async ({ page }) => {
  await page.route(/ExportMenu.*js/, (route) => route.abort());
  await open(page);
  await button(page).click();
  await expect(page.getByRole('alert')).toContainText('读取不到');
  await page.unroute(/ExportMenu.*js/);
  await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();
  await button(page).click();
  await expect(menu(page)).toBeVisible();
});

test('commands export too', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('导出 CSV');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await settled(page);
});
