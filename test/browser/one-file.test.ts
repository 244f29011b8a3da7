import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page, type TestInfo, test } from '@playwright/test';
import { spansOf } from '../../src/export/faces';
import { card, charactersDrawnAlike, open, panel, settled } from './dashboard';
import { inspected, pixelsOf } from './drawings';

/** Exports the page that is open as one file, and tells where it lies. */
async function saved(page: Page, info: TestInfo, menu: '导出' | 'Export' = '导出'): Promise<string> {
  await page.getByRole('banner').getByRole('button', { name: menu, exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'HTML' }).click();
  const file = info.outputPath((await download).suggestedFilename());
  await (await download).saveAs(file);
  return file;
}

/** Opens a file from disk where there is no network; collects what goes wrong, and what is asked for. */
async function opened(browser: Browser, file: string) {
  const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(pathToFileURL(file).href) && !/^(data|blob):/.test(url)) faults.push(url);
  });
  await page.goto(pathToFileURL(file).href);
  await settled(page);
  return { page, faults, close: () => context.close() };
}

test(
  'the page in one file opens from disk without a network: cards, evidence, filters, presenting',
  {
    tag: '@main',
  },
  async ({ page, browser }, info) => {
    await open(page, 'place=xinzhou');
    const heading = await card(page, 'area').locator('h2').textContent();
    const file = await saved(page, info);
    expect(file).toMatch(/信州区-\d{4}-\d\d-\d\d\.html$/);

    const { page: own, faults, close } = await opened(browser, file);
    await expect(own.locator('section[data-card]')).toHaveCount(7);
    await expect(card(own, 'area').locator('h2')).toHaveText(heading ?? '');
    expect(await charactersDrawnAlike(own)).toEqual([]);

    await card(own, 'kpis').locator('[data-evidence]').first().click();
    await expect(panel(own).locator('[data-source]').first()).toBeVisible();
    await own.keyboard.press('Escape');

    await own.getByRole('button', { name: '重置', exact: true }).click();
    await settled(own);
    await expect(own.locator('.chips button')).toHaveCount(0);
    await own.goBack();
    await settled(own);
    await expect(card(own, 'area').locator('h2')).toHaveText(heading ?? '');

    await own.getByRole('button', { name: '演示', exact: true }).click();
    for (const number of [2, 3]) {
      await own.keyboard.press('ArrowRight');
      await expect(own.locator('[data-page]')).toHaveText(`${number} / 9`);
    }
    await expect(own.locator('section.slide h2')).toHaveText(heading ?? '');
    expect(faults).toEqual([]);
    await close();
  },
);

test('a saved file begins in the language it was saved in, and can’t save itself again', async ({
  page,
  browser,
}, info) => {
  await open(page, 'lang=en');
  const file = await saved(page, info, 'Export');
  const { page: own, faults, close } = await opened(browser, file);
  await expect(own.locator('html')).toHaveAttribute('lang', 'en');
  // Without it, quotes are as wide as Chinese ones on machines without a Latin face of ours.
  expect(await own.evaluate(() => [...document.fonts].map(({ family }) => family.replaceAll('"', '')))).toContain(
    'Latin punctuation',
  );
  await own.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(own.getByRole('menuitem').first()).toBeVisible();
  await expect(own.getByRole('menuitem', { name: 'HTML' })).toHaveCount(0);
  expect(faults).toEqual([]);
  await close();
});

test('a saved file carries the current deck, and keeps what is made of it apart from other files', async ({
  page,
  browser,
}, info) => {
  await open(page);
  await card(page, 'case').getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '加入演示稿' }).click();
  await expect(page.locator('dialog [data-slide-id]')).toHaveCount(10);
  await page.keyboard.press('Escape');
  const file = await saved(page, info);
  expect(statSync(file).size).toBeGreaterThan(1_000_000);
  expect(readFileSync(file, 'utf8')).toContain('id="carried-decks">{"current"');

  const { page: own, close } = await opened(browser, file);
  await own.getByRole('button', { name: '演示', exact: true }).click();
  await expect(own.locator('[data-page]')).toHaveText('1 / 10');
  expect(await own.evaluate(() => Object.keys(localStorage).filter((key) => key === 'dashboard.decks'))).toEqual([]);
  await close();
});

test('where the page to be saved is missing, it is said, and nothing is downloaded', async ({ page }) => {
  await page.route('**/one-file.html', (route) => route.fulfill({ status: 404, body: 'not here' }));
  await open(page);
  await page.getByRole('banner').getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('menuitem', { name: 'HTML' }).click();
  await expect(page.getByRole('alert')).toContainText('没有完成');
});

test(
  'a saved file says that its address leads nobody else here, before a link is copied and in place of a code',
  {
    tag: '@main',
  },
  async ({ page, browser }, info) => {
    await open(page);
    const { page: own, faults, close } = await opened(browser, await saved(page, info));
    await card(own, 'area').getByRole('button', { name: '更多' }).click();
    await own.getByRole('menuitem', { name: '复制链接' }).click();
    await expect(own.getByRole('dialog')).toContainText('请把文件本身发给对方');
    await own.keyboard.press('Escape');
    await expect(own.getByRole('dialog')).toHaveCount(0);

    await own.getByRole('button', { name: '演示', exact: true }).click();
    await own.keyboard.press('End');
    await expect(own.locator('section.slide [data-source]')).toHaveCount(3);
    await expect(own.getByRole('figure')).toHaveCount(0);
    await own.keyboard.press('q');
    await expect(own.getByRole('dialog')).toContainText('请把文件本身发给对方');
    expect(faults).toEqual([]);
    await close();
  },
);

test(
  'pictures taken in a saved file hold the faces that the file carries',
  {
    tag: '@main',
  },
  async ({ page, browser }, info) => {
    await open(page);
    const { page: own, faults, close } = await opened(browser, await saved(page, info));
    // As on a machine without a Chinese face.
    await own.evaluate(() => document.documentElement.style.setProperty('--face', '"Noto Sans SC Variable"'));
    const picture = async (button: string, item: string) => {
      // By keys: without a pointer the bar below a slide gives way to the slide.
      await own.getByRole('button', { name: button }).first().press('Enter');
      const download = own.waitForEvent('download');
      await own.getByRole('menuitem', { name: item }).press('Enter');
      return readFileSync(await (await download).path());
    };
    const isWhole = async (svg: string) => {
      const { text, styles } = await inspected(own, svg);
      const ranges = [...styles.matchAll(/unicode-range:([^;]+);src:url\(data:/g)].map(([, range = '']) => range);
      const missing = (text.match(/\p{Script=Han}/gu) ?? []).filter(
        (character) => !spansOf(ranges.join()).some(([first, last]) => isWithin(character, first, last)),
      );
      expect(missing).toEqual([]);
      const bare = svg.replace(/@font-face\{[^}]*\}/g, '');
      expect(await pixelsOf(own, svg)).not.toBe(await pixelsOf(own, bare));
    };
    await isWhole((await picture('更多', '图片 SVG')).toString('utf8'));
    expect((await picture('更多', '图片 PNG 1×')).length).toBeGreaterThan(10_000);

    await own.getByRole('button', { name: '演示', exact: true }).click();
    await own.keyboard.press('ArrowRight');
    await expect(own.locator('section.slide[data-revision]')).toHaveAttribute('data-slide', '2');
    await isWhole((await picture('图片与链接', '图片 SVG')).toString('utf8'));
    expect(faults).toEqual([]);
    await close();
  },
);

function isWithin(character: string, first: number, last: number): boolean {
  const code = character.codePointAt(0) ?? 0;
  return first <= code && code <= last;
}
