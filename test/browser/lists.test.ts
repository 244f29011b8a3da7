import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { withCenters } from '../bench/large-dataset.mjs';
import { open, panel } from './dashboard';

const list = (page: Page, scope = 'centers') => page.locator(`section[data-list="${scope}"]`);
const names = (page: Page) => list(page).locator('tbody th').allInnerTexts();
const head = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });

/** Opens a list and waits until it has drawn what is to be drawn. */
async function openList(page: Page, query = 'view=centers') {
  await page.goto(`./?${query}`);
  await drawn(page);
}

async function drawn(page: Page) {
  await page.waitForFunction(() => {
    const shown = document.querySelector<HTMLElement>('section[data-list]')?.dataset.revision;
    return shown !== undefined && shown === document.documentElement.dataset.revision;
  });
}

test('the header leads to each list and back, and the address says which', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const pages = page.getByRole('navigation', { name: '页面' });
  await expect(pages.locator('[aria-current="page"]')).toHaveText('卡片');
  for (const [name, scope, rows] of [
    ['中心', 'centers', 7],
    ['事件', 'events', 12],
    ['考察', 'visits', 1],
  ] as const) {
    await pages.getByRole('link', { name }).click();
    await expect(page).toHaveURL(new RegExp(`[?&]view=${scope}`));
    await expect(pages.locator('[aria-current="page"]')).toHaveText(name);
    await expect(list(page, scope).locator('tbody tr')).toHaveCount(rows);
    await expect(page.locator('section[data-card]')).toHaveCount(0);
  }
  await expect(list(page, 'visits').locator('caption')).toHaveText('1 次考察');
  await page.goBack();
  await expect(list(page, 'events')).toBeVisible();
  await pages.getByRole('link', { name: '卡片' }).press('Enter');
  await expect(page.locator('section[data-card]')).toHaveCount(7);
  await expect(page).not.toHaveURL(/view=/);
});

test('a link to a list keeps the filters, so that another tab can open it', async ({ page }) => {
  await open(page, 'place=xinzhou&card=area&lang=en');
  const link = page.getByRole('link', { name: 'Centers', exact: true });
  await expect(link).toHaveAttribute('href', '?place=xinzhou&view=centers&lang=en');
  await link.click();
  await expect(page).toHaveURL(/\?place=xinzhou&view=centers&lang=en$/);
  await expect(list(page).locator('tbody tr')).toHaveCount(4);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(list(page).locator('tbody tr')).toHaveCount(7);
});

test('a head sorts by its column, then the other way, then no longer', { tag: '@main' }, async ({ page }) => {
  await openList(page);
  const original = await names(page);
  const area = head(page, '改造后（m²）');
  await area.getByRole('button').press('Enter');
  await expect(page).toHaveURL(/[?&]sort=after(&|$)/);
  await expect(area).toHaveAttribute('aria-sort', 'ascending');
  const unreported = ['万达', '长塘'];
  await expect.poll(() => names(page)).toEqual(['领创', '凤凰', '滨城', '五三(2)', '大井头', ...unreported]);
  await area.getByRole('button').press('Enter');
  await expect(page).toHaveURL(/[?&]sort=-after(&|$)/);
  await expect(area).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => names(page)).toEqual(['大井头', '五三(2)', '领创', '凤凰', '滨城', ...unreported]);
  await area.getByRole('button').press('Enter');
  await expect(page).not.toHaveURL(/sort=/);
  await expect.poll(() => names(page)).toEqual(original);
  await page.goBack();
  await expect.poll(() => names(page)).toEqual(['大井头', '五三(2)', '领创', '凤凰', '滨城', ...unreported]);
});

test('an address opens a sorted list, and a column that the list lacks is ignored and named', async ({ page }) => {
  await openList(page, 'view=centers&sort=-name&lang=en');
  await expect(head(page, 'Center')).toHaveAttribute('aria-sort', 'descending');
  expect((await names(page))[0]).toBe('Wusan No. 2');
  await openList(page, 'view=events&sort=-after&lang=en');
  await expect(page.getByRole('status').filter({ hasText: 'Ignored in the address' })).toContainText('sort=-after');
  await expect(page).not.toHaveURL(/sort=/);
});

test('columns are chosen, bounds among them; the address has them, and the list opens with them again', async ({
  page,
  context,
}) => {
  await openList(page);
  const choose = async () => {
    await page.getByRole('button', { name: '选择列' }).press('Enter');
    return page.getByRole('group', { name: '选择列' });
  };
  const choices = await choose();
  await expect(choices.getByRole('checkbox', { name: '中心', exact: true })).toHaveCount(0);
  await choices.getByRole('checkbox', { name: '所在地' }).uncheck();
  await choices.getByRole('checkbox', { name: '改造后（m²）的上下限', exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '选择列' })).toBeFocused();
  const check = async () => {
    await expect(head(page, '所在地')).toHaveCount(0);
    await expect(head(page, '改造后（m²）：下限')).toBeVisible();
    const row = list(page).locator('tbody tr').filter({ hasText: '领创' }).first();
    await expect(row).toContainText('300（不含）');
    await expect(row).toContainText('无上限');
  };
  await check();
  await expect(page).toHaveURL(/cols=-place&cols=after\.bounds/);
  const address = page.url();
  await page.reload();
  await drawn(page);
  await check();
  await page.getByRole('link', { name: '卡片' }).click();
  await expect(page).not.toHaveURL(/cols=/);
  await page.getByRole('link', { name: '中心', exact: true }).click();
  await drawn(page);
  await check();
  expect(page.url()).toBe(address);

  // The usual columns again: a step like any other, and none is named.
  const again = await choose();
  await again.getByRole('checkbox', { name: '改造后（m²）的上下限', exact: true }).uncheck();
  await again.getByRole('checkbox', { name: '所在地' }).check();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/cols=/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await check();
  // So it is opened again: as it was left.
  await page.getByRole('link', { name: '卡片' }).click();
  await page.getByRole('link', { name: '中心', exact: true }).click();
  await drawn(page);
  await check();
  await page.evaluate(() => localStorage.setItem('dashboard.columns.centers', '-status,colour'));
  await page.getByRole('link', { name: '卡片' }).click();
  await page.getByRole('link', { name: '中心', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'cols=colour' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('dashboard.columns.centers'))).toBe('-status');

  const other = await context.newPage();
  await other.addInitScript(() => localStorage.clear());
  await other.goto(address);
  await expect(head(other, '所在地')).toHaveCount(0);
  await expect(head(other, '改造后（m²）：下限')).toBeVisible();
  await other.close();
  await page.goto(address);
  await head(page, '改造后（m²）：上限').getByRole('button').click();
  await expect(page).toHaveURL(/sort=after\.max/);
});

test.describe('copying', () => {
  test('puts the list on the clipboard as it is sorted and shown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openList(page, 'view=centers&lang=en&sort=-after');
    await page.getByRole('button', { name: 'Copy table' }).click();
    await expect(page.getByRole('status').filter({ hasText: '7 rows copied' })).toBeVisible();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines).toHaveLength(8);
    expect(lines[0]).toContain('Center\tPlace\tStatus\tArea is of\tBefore (m²)\tAfter (m²)');
    expect(lines[1]).toContain('Dajingtou\tDongshi\tin use\tground-floor service center\tnot reported\tnearly 500');
  });

  test('works on a plain http page too, which has no such clipboard', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openList(page, 'view=visits&lang=en');
    const button = page.getByRole('button', { name: 'Copy table' });
    await button.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '1 row copied' })).toBeVisible();
    await expect(button).toBeFocused();
    // The page's own fields hold less than a list.
    await page.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
    const field = page.locator('body > textarea');
    await page.keyboard.press('Control+v');
    await expect(field).toHaveValue(/^Visit[\s\S]*Shenzhen Jiangxi Chamber in Shangrao[\s\S]*18 enterprises/);
  });

  test('says so where the browser refuses', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await openList(page);
    await page.getByRole('button', { name: '复制表格' }).click();
    await expect(page.getByRole('alert')).toContainText('Ctrl+C');
  });
});

test('filters act on a list: what matches possibly is marked, what can’t be judged is counted', async ({ page }) => {
  await openList(page, 'view=centers&area=320..400');
  await expect(list(page).locator('caption')).toHaveText('4 个中心，其中 3 个可能符合');
  await expect(list(page).locator('tbody tr').filter({ hasText: '可能符合' })).toHaveCount(3);
  await expect(list(page).getByRole('status').last()).toContainText('2 个中心的面积未报道');
  await page.getByRole('button', { name: '去掉筛选：面积 320–400 m²' }).click();
  await expect(list(page).locator('tbody tr')).toHaveCount(7);
});

test('a list that a filter emptied says which, and offers to lift it', async ({ page }) => {
  await openList(page, 'view=events&center=wanda&kind=investment&lang=en');
  await expect(list(page, 'events').getByRole('heading')).toContainText('No events match all filters together');
  await list(page, 'events').getByRole('button').click();
  await expect(list(page, 'events').locator('tbody tr').first()).toBeVisible();
});

test('a figure opens its evidence and gets the focus back, a name opens the profile', async ({ page }) => {
  await openList(page, 'view=centers&lang=en');
  const figure = page.getByRole('button', { name: 'Wusan No. 2, Gain (m²): 232' });
  await figure.press('Enter');
  await expect(panel(page)).toContainText('350 − 118');
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();
  await list(page).getByRole('rowheader').getByRole('button', { name: 'Wanda' }).press('Enter');
  await expect(page).toHaveURL(/profile=wanda/);
});

test('of ten thousand rows those in sight stand in the document, and keys reach the last', async ({ page }) => {
  test.setTimeout(90_000);
  const text = withCenters(readFileSync('public/data/dataset.json', 'utf8'), 10_000);
  await page.route('**/data/dataset.json', (route) => route.fulfill({ body: text, contentType: 'application/json' }));
  await openList(page);
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '10001');
  const rows = () => page.locator('tr').count();
  expect(await rows()).toBeLessThan(100);
  await list(page).getByRole('region').focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageDown');
  await expect(page.locator('tr[aria-rowindex="2"]')).toHaveCount(0);
  // A name that had the focus keeps it however far its row is scrolled away.
  await list(page).locator('tbody th button').nth(12).focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const name = await focused();
  expect(name).toMatch(/^\S+ \d+$/);
  await list(page)
    .getByRole('region')
    .evaluate((room) => room.scrollTo(0, room.scrollHeight / 2));
  await expect(
    page.locator('tr[aria-rowindex="5000"], tr[aria-rowindex="5010"], tr[aria-rowindex="4990"]').first(),
  ).toBeAttached();
  expect(await focused()).toBe(name);

  await list(page).getByRole('region').focus();
  const last = page.locator('tr[aria-rowindex="10001"]');
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(last).toBeInViewport({ timeout: 500 });
  }).toPass();
  await expect(last.getByRole('rowheader')).toContainText('1429');
  expect(await rows()).toBeLessThan(100);
  await head(page, '中心').getByRole('button').click();
  await expect(page.locator('tr[aria-rowindex="2"]').getByRole('rowheader')).toHaveText('滨城');
  expect(await rows()).toBeLessThan(100);
});

for (const lang of ['zh', 'en'])
  for (const theme of ['light', 'dark'])
    for (const view of ['centers&area=320..400&sort=after', 'events', 'visits'])
      test(`axe finds nothing on a list: ${view} (${lang}, ${theme})`, async ({ page }) => {
        await openList(page, `view=${view}&lang=${lang}&theme=${theme}`);
        await page.getByRole('button', { name: lang === 'zh' ? '选择列' : 'Columns' }).press('Enter');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160))}`)).toEqual([]);
      });

test('no list makes the page scroll sideways, and on a wide page none scrolls', async ({ page }) => {
  for (const lang of ['zh', 'en'])
    for (const width of [360, 390, 820, 1440])
      for (const view of ['centers', 'events', 'visits']) {
        await page.setViewportSize({ width, height: 844 });
        await openList(page, `view=${view}&lang=${lang}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        const over = await list(page, view)
          .getByRole('region')
          .evaluate((room) => room.scrollWidth - room.clientWidth);
        if (width === 1440) expect(over, `${view} ${lang}`).toBe(0);
      }
});
