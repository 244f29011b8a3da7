import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { card, open, settled } from './dashboard';

const DATASET = '**/data/dataset.json';
const bundled = readFileSync('public/data/dataset.json', 'utf8');

/** The bundled dataset with one change. */
function changed(change: (dataset: ReturnType<typeof JSON.parse>) => void): string {
  const dataset = JSON.parse(bundled);
  change(dataset);
  return JSON.stringify(dataset);
}

const cases = [
  { name: 'an empty file', body: '', place: undefined, fault: '文件是空的' },
  { name: 'not JSON', body: '{"meta": [}', place: '第 1 行', fault: '不是合法的 JSON' },
  {
    name: 'a wrong type',
    body: changed(({ centers }) => {
      centers[0].areas[0].after.value = '300';
    }),
    place: 'centers[0].areas[0].after.value',
    fault: '应为数（不加引号）',
  },
  {
    name: 'a wrong unit',
    body: changed(({ centers }) => {
      centers[0].areas[0].after.unit = 'acre';
    }),
    place: 'centers[0].areas[0].after.unit',
    fault: 'acre',
  },
  {
    name: 'a center that does not exist',
    body: changed(({ events }) => {
      events[1].centers = ['atlantis'];
    }),
    place: 'events[1].centers[0]',
    fault: 'atlantis',
  },
  {
    name: 'an impossible date',
    body: changed(({ events }) => {
      events[1].date = { edtf: '2023-02-30' };
    }),
    place: 'events[1].date.edtf',
    fault: '2023-02-30',
  },
] as const;

async function failed(page: Page) {
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  await expect(alert).toContainText('data/dataset.json');
  return alert;
}

for (const { name, body, place, fault } of cases)
  test(`${name} gives a page that names file, field and remedy`, { tag: '@main' }, async ({ page }) => {
    await page.route(DATASET, (route) => route.fulfill({ contentType: 'application/json', body }));
    await page.goto('.');
    const alert = await failed(page);
    if (place) await expect(alert).toContainText(place);
    await expect(alert).toContainText(fault);
    await expect(alert).toContainText('请');
  });

test('a missing file says what the server answered, in English too, and can be tried again', async ({ page }) => {
  await page.route(DATASET, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('./?lang=en');
  await expect(await failed(page)).toContainText('The server answered 404');
  await page.unroute(DATASET);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(card(page, 'kpis')).toBeVisible();
});

test('a page without data offers nothing that needs them', { tag: '@main' }, async ({ page }) => {
  await page.route(DATASET, (route) => route.fulfill({ contentType: 'application/json', body: '' }));
  await page.goto('./?lang=en');
  await failed(page);
  const header = page.getByRole('banner');
  await expect(header.getByRole('link', { name: 'Centers' })).toHaveCount(0);
  for (const name of ['Present', 'Export']) await expect(header.getByRole('button', { name })).toHaveCount(0);
  await expect(page.locator('[data-room="hint"]')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  const commands = page.getByRole('option');
  await expect(commands.filter({ hasText: 'Dark theme' })).toHaveCount(1);
  await expect(commands.filter({ hasText: /List the|Present|as a table|Export|filters/ })).toHaveCount(0);
});

test('an emptied card shows its table where that is asked for, and no scales where nothing is drawn', async ({
  page,
}) => {
  await open(page, 'lang=en&place=xinzhou&table=case');
  await expect(card(page, 'case').getByRole('heading', { level: 2 })).toContainText('No cases match');
  await expect(card(page, 'case').getByRole('columnheader').first()).toBeVisible();
  await expect(card(page, 'case').getByRole('cell')).toHaveText('Nothing is selected');
  await card(page, 'visit').getByRole('button', { name: 'Table', exact: true }).click();
  // Firms and policies have no place but this table.
  await expect(card(page, 'visit').getByRole('row', { name: /Global Rao Merchants/ })).toBeVisible();
  await page.goto('./?lang=en&reach=unknown');
  await settled(page);
  await expect(card(page, 'area').getByRole('heading', { level: 2 })).toBeVisible();
  await expect(card(page, 'area').getByRole('group')).toHaveCount(0);
});

test('a dataset of another site is refused', async ({ page }) => {
  await page.goto('./?data=https://example.org/data.json');
  await expect(page.getByRole('alert')).toContainText('不在本站');
});

test('while the data is on the way the page says so', async ({ page }) => {
  await page.route(DATASET, async (route) => {
    await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true');
    await route.continue();
  });
  await open(page);
  await expect(page.locator('main')).not.toHaveAttribute('aria-busy', 'true');
});

test('a card whose table is still on its way says no revision, also where the address asks for it', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/CardTable/, async (route) => {
    await held;
    await route.continue();
  });
  // Every value that the card ever carried, also those that were gone before anyone could look.
  await page.addInitScript(() => {
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLElement && target.dataset.card === 'area' && !target.querySelector('table'))
          document.documentElement.dataset.early = 'yes';
    }).observe(document, { attributes: true, attributeFilter: ['data-revision'], subtree: true });
  });
  await page.goto('./?lang=en&table=area');
  await expect(card(page, 'kpis')).toHaveAttribute('data-revision', /./);
  await expect(card(page, 'area').getByRole('status').first()).toContainText('Reading');
  await expect(card(page, 'area')).not.toHaveAttribute('data-revision');
  await page.getByRole('searchbox').fill('dajingtou');
  await expect(card(page, 'kpis')).toHaveAttribute('data-revision', '2');
  await expect(card(page, 'area')).not.toHaveAttribute('data-revision');
  release();
  await settled(page);
  await expect(card(page, 'area').getByRole('table')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-early');
});

test('a part that can’t be fetched says so, can be asked for again, and leaves the page as it is', {
  tag: '@main',
}, async ({ page }) => {
  await page.route(/EvidencePanel|CardTable/, (route) => route.abort());
  await open(page, 'lang=en');
  await card(page, 'kpis').locator('[data-evidence="kpis.gain"]').first().click();
  await expect(page.getByRole('alert')).toContainText('can’t be fetched');
  await card(page, 'area').getByRole('button', { name: 'Table', exact: true }).click();
  await expect(card(page, 'area').getByRole('alert')).toContainText('can’t be fetched');
  await expect(card(page, 'matrix').getByRole('heading')).toContainText('Of 19 functions');
});

test('a part that comes at the second attempt leaves the focus in its card', async ({ page }) => {
  await page.route(/CardTable/, (route) => route.abort());
  await open(page, 'lang=en');
  await card(page, 'area').getByRole('button', { name: 'Table', exact: true }).click();
  const again = card(page, 'area').getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await page.unroute(/CardTable/);
  await again.press('Enter');
  await expect(card(page, 'area').getByRole('table')).toBeVisible();
  await expect(card(page, 'area').getByRole('heading', { level: 2 })).toBeFocused();
});
