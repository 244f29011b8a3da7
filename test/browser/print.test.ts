import { expect, type Page, test } from '@playwright/test';
import { card, open } from './dashboard';

/** The dialog is held: the document stays as it is when it opens, until `page.pdf` ends it as a dialog does. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.setAttribute('data-dialog', document.title);
    };
  });
});

async function chosen(page: Page, item: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^(导出|Export)$/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await dialogOpen(page);
}

/** Drawn twice on a slow machine it takes its time. */
const dialogOpen = (page: Page) => page.waitForFunction(() => document.documentElement.hasAttribute('data-dialog'));

/** The pages of a PDF as points of width and height; in none of ours do they stand in compressed parts. */
async function pagesOf(page: Page): Promise<string[]> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`,
  );
}

/** What of drawings and rows reaches beyond its page of paper. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.printout-page')].flatMap((paper) => {
      const edge = paper.getBoundingClientRect();
      return [
        ...paper.querySelectorAll('svg.recharts-surface, table, tr, .legend, .slide-foot, .sheet-foot, h2, dl'),
      ].flatMap((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const isWithin =
          left > edge.left - 1 && right < edge.right + 1 && top > edge.top - 1 && bottom < edge.bottom + 1;
        return isWithin ? [] : [`${part.tagName}: ${part.textContent?.slice(0, 40)}`];
      });
    }),
  );

/** Blocks on one sheet that lie on each other, or on the line at its foot. */
const overlapping = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.sheet')].flatMap((sheet) => {
      const parts = [...sheet.querySelectorAll('[data-block], .sheet-foot')];
      return parts.slice(1).flatMap((part, index) => {
        const above = parts[index]?.getBoundingClientRect().bottom ?? 0;
        return part.getBoundingClientRect().top < above - 1 ? [part.textContent?.slice(0, 40)] : [];
      });
    }),
  );

/** Where what is seen of each page of paper lies on it, in pixels, and what it says. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.printout-page')].flatMap((paper) => {
      const edge = paper.getBoundingClientRect();
      return [...paper.querySelectorAll('*')].flatMap((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        const place = [left - edge.left, top - edge.top, width, height];
        return width + height > 0 ? [{ words: part.textContent, place }] : [];
      });
    }),
  );

const state = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    scroll: scrollY,
    focus: document.activeElement?.textContent,
    attributes: document.documentElement.getAttributeNames().filter((name) => name !== 'data-dialog'),
    children: document.body.children.length,
  }));

test('the deck is printed, each slide a page of 16:9, and the page is then as before', { tag: '@main' }, async ({
  page,
}) => {
  await open(page, 'lang=en&theme=dark&place=xinzhou');
  const takeaway = await card(page, 'area').getByRole('heading', { level: 2 }).textContent();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Downloaded' })).toBeVisible();
  const before = await state(page);
  await chosen(page, /^PDF/);
  await expect(page).toHaveTitle(/^Community-Service-Centers.*-Xinzhou-\d{4}-\d\d-\d\d$/);

  await page.emulateMedia({ media: 'print' });
  const slides = page.locator('.printout [data-slide]');
  await expect(slides).toHaveCount(9);
  await expect(slides.nth(2).getByRole('heading', { level: 2, includeHidden: true })).toHaveText(takeaway ?? '?');
  for (const index of [1, 2, 3, 4]) await expect(slides.nth(index).locator('[data-filters]')).toContainText('Xinzhou');
  expect(await slides.locator('[data-page]').allTextContents()).toEqual(
    [...Array(9).keys()].map((index) => `${index + 1} / 9`),
  );
  expect(await slides.locator('svg.recharts-surface').count()).toBeGreaterThanOrEqual(3);
  expect(await cutOff(page)).toEqual([]);
  // Paper is light, whatever the page is.
  expect(await slides.first().evaluate((slide) => getComputedStyle(slide).backgroundColor)).toBe('rgb(250, 249, 246)');
  await page.emulateMedia({ media: null });

  expect(await pagesOf(page)).toEqual(Array(9).fill('960x540'));
  await expect(page.locator('.printout')).toHaveCount(0);
  expect(await state(page)).toEqual(before);
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
  await expect(page.getByText(/^Making/)).toHaveCount(0);
});

test('the page is printed as a report on A4: every card with its table, heads repeated, nothing cut', {
  tag: '@main',
}, async ({ page }) => {
  await open(page, 'place=xinzhou');
  const takeaways = await page.locator('section[data-card] h2').allTextContents();
  await page.evaluate(() => scrollTo(0, 300));
  await page.keyboard.press('Control+p');
  await dialogOpen(page);
  await page.emulateMedia({ media: 'print' });
  const report = page.locator('.printout');
  await expect(report.locator('h1')).toHaveText('党群服务中心与投资考察看板');
  await expect(report.locator('[data-filters]')).toContainText('地区 信州区');
  expect(await report.locator('[data-report] h2').allTextContents()).toEqual(takeaways);
  const sheets = await report.locator('.sheet').count();
  expect(await report.locator('[data-page]').allTextContents()).toEqual(
    [...Array(sheets).keys()].map((index) => `${index + 1} / ${sheets}`),
  );
  const tables = report.getByRole('table', { includeHidden: true }).filter({ has: page.locator('caption') });
  const heads = await tables.evaluateAll((all) => all.map((table) => table.querySelectorAll('thead th').length));
  expect(heads.length).toBeGreaterThanOrEqual(7);
  expect(Math.min(...heads)).toBeGreaterThan(1);
  expect(await report.locator('.report-source').allTextContents()).toEqual(
    ['A1', 'A2', 'A3'].map((id) => expect.stringMatching(new RegExp(`^${id}`))),
  );
  expect(await cutOff(page)).toEqual([]);
  expect(await overlapping(page)).toEqual([]);
  await page.emulateMedia({ media: null });
  expect(await pagesOf(page)).toEqual(Array(sheets).fill('595x842'));
  await expect(report).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(300);
});

for (const [what, item] of [
  ['slides', /^PDF/],
  ['reports', /A4/],
] as const)
  test(`in a window as narrow as a phone’s, ${what} are drawn as they are printed`, async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 800 });
    await open(page);
    await chosen(page, item);
    const drawn = await places(page);
    await page.emulateMedia({ media: 'print' });
    const printed = await places(page);
    expect(printed.map(({ words }) => words)).toEqual(drawn.map(({ words }) => words));
    const moved = printed.filter(({ place }, part) =>
      place.some((pixels, side) => Math.abs(pixels - (drawn[part]?.place[side] ?? 0)) > 1),
    );
    expect(moved).toEqual([]);
    expect(drawn.length).toBeGreaterThan(500);
    expect(await cutOff(page)).toEqual([]);
  });

test('a dialog that tells nothing of its end is over once someone uses the page again', async ({ page }) => {
  await open(page);
  await chosen(page, /A4/);
  await page.keyboard.press('Shift');
  await expect(page.locator('.printout')).toHaveCount(0);
  await expect(page).toHaveTitle('党群服务中心与投资考察看板');
});

test('in a show Ctrl+P prints its deck, under the filters that it began with', async ({ page }) => {
  await open(page, 'place=xinzhou&mode=present&slide=3');
  await page.keyboard.press('Control+p');
  await dialogOpen(page);
  await expect(page.locator('.printout [data-slide]')).toHaveCount(9);
  await expect(page.locator('.printout [data-slide="3"] [data-filters]')).toContainText('信州区');
  expect(await pagesOf(page)).toEqual(Array(9).fill('960x540'));
  await expect(page.locator('.printout')).toHaveCount(0);
  await expect(page.locator('[data-slide="3"]')).toBeVisible();
});

test('what the filters emptied is said in the report, and nothing is drawn of it', async ({ page }) => {
  await open(page, 'q=no-such-thing');
  await chosen(page, /A4/);
  await expect(page.locator('[data-report="matrix"] h2')).toContainText('no-such-thing');
  await expect(page.locator('.printout svg.recharts-surface')).toHaveCount(0);
});

test('a row that is higher than a sheet stands on one, and none of it is cut off', async ({ page }) => {
  await page.route('**/data/dataset.json', async (route) => {
    const dataset = await (await route.fetch()).json();
    dataset.cases[0].reported.inference.zh = '长'.repeat(3000);
    await route.fulfill({ json: dataset });
  });
  await open(page, 'card=case');
  await chosen(page, /A4/);
  await page.emulateMedia({ media: 'print' });
  const row = page.locator('.printout tr', { hasText: '长'.repeat(3000) });
  await expect(row).toHaveCount(1);
  expect(await cutOff(page)).toEqual([]);
  expect(await overlapping(page)).toEqual([]);
});

for (const [width, height] of [
  [400, 800],
  [1440, 900],
  [3840, 2160],
] as const)
  test(`before the browser prints by itself, charts take the width of paper (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, 'lang=en');
    const widths = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('section[data-card] .chart')].map((chart) => chart.getBoundingClientRect().width),
      );
    const before = await widths();
    const [onPaper, drawn, isLeft] = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const charts = [...document.querySelectorAll('section[data-card] .chart')];
      return [
        charts.map((chart) => chart.getBoundingClientRect().width),
        charts.map((chart) => chart.querySelector('svg')?.getBoundingClientRect().width),
        document.querySelector('section[data-compact]') === null,
      ] as const;
    });
    expect(onPaper.length).toBeGreaterThanOrEqual(4);
    expect(new Set(onPaper)).toEqual(new Set([696]));
    expect(drawn).toEqual(onPaper);
    expect(isLeft).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await widths()).toEqual(before);
    await expect(card(page, 'area').getByRole('button', { name: 'Table', exact: true })).toBeVisible();
  });

test('the browser’s own print of a show has the whole slide', async ({ page }) => {
  await open(page, 'mode=present&slide=3');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const { slide, parts } = await page.evaluate(() => {
    const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
    return {
      slide: box(document.querySelector('[data-slide]')),
      parts: [...document.querySelectorAll('[data-slide] :is(h2, svg.recharts-surface, .slide-foot)')].map(box),
    };
  });
  expect(slide.width).toBeCloseTo(696, 0);
  expect(slide.height).toBeCloseTo(391.5, 0);
  expect(parts.length).toBe(3);
  for (const { right, bottom } of parts) {
    expect(right).toBeLessThanOrEqual(slide.right);
    expect(bottom).toBeLessThanOrEqual(slide.bottom);
  }
});

test('the browser’s own print of the page has no tools, and is light', async ({ page }) => {
  await open(page, 'theme=dark&place=xinzhou');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '导出', exact: true })).toBeHidden();
  await expect(card(page, 'area').getByRole('button', { name: '表格', exact: true })).toBeHidden();
  await expect(page.getByText('信州区').first()).toBeVisible();
  expect(await card(page, 'area').evaluate((section) => getComputedStyle(section).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});
