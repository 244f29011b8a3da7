import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { card, open, settled } from './dashboard';

const openFacet = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click();
  return page.getByRole('group', { name, exact: true });
};
const filtersIn = (page: Page, key: string) => new URL(page.url()).searchParams.getAll(key);

test('a function is asked for as reported, planned, absent or not reported, with counts', {
  tag: '@main',
}, async ({ page }) => {
  await open(page, 'lang=en&fn=fire-safety');
  const panel = await openFacet(page, 'Function');
  await expect(panel.getByRole('checkbox', { name: 'Police room, reported: 1 center' })).not.toBeChecked();
  await panel.getByRole('checkbox', { name: 'Fire safety practice station, reported: 1 center' }).uncheck();
  await panel.getByRole('checkbox', { name: 'Police room, not reported: 6 centers' }).check();
  await settled(page);
  expect(filtersIn(page, 'fn')).toEqual(['police:unreported']);
  await expect(page.locator('.result-count')).toContainText('6 of 7 centers');
  await expect(page.getByRole('button', { name: 'Remove filter: Function Police room: not reported' })).toBeVisible();

  // A second one is added: within a facet any will do.
  await panel.getByRole('checkbox', { name: 'Police room, reported: 1 center' }).check();
  await settled(page);
  expect(filtersIn(page, 'fn')).toEqual(['police:unreported', 'police']);
  await expect(page.locator('.result-count')).toContainText('7 of 7 centers');
});

test('the functions are one tab stop with arrow keys inside', async ({ page }) => {
  await open(page, 'lang=en');
  const panel = await openFacet(page, 'Function');
  const boxes = panel.getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(boxes.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(boxes.nth(5)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(boxes.last()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(boxes.last()).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(boxes.last()).toBeFocused();
});

test('the facet of the reference names the present one and counts under it', async ({ page }) => {
  await open(page, 'lang=en&ref=400');
  const panel = await openFacet(page, 'Reference');
  await expect(panel).toContainText('the reference of 400 m²');
  const count = (words: string) => panel.locator('label').filter({ hasText: words }).locator('.count');
  await expect(count('does not reach')).toHaveText('1');
  await expect(count('unknown')).toHaveText('5');
  await panel.getByRole('checkbox', { name: /unknown/ }).check();
  await settled(page);
  await expect(page).toHaveURL(/reach=unknown/);
  await expect(page.locator('.result-count')).toContainText('5 of 7 centers');
});

test('a click on a label replaces, with Ctrl it adds, a second click releases', { tag: '@main' }, async ({ page }) => {
  await open(page, 'lang=en');
  const area = (id: string) => card(page, 'area').locator(`text[data-mark="${id}"]`).first();
  await area('wanda').hover();
  await expect(card(page, 'area').locator('.tooltip')).toContainText('with Ctrl or Shift, several');
  await card(page, 'coverage').locator('[data-mark="cat.party"]').first().hover();
  await expect(card(page, 'coverage').locator('.tooltip')).toContainText('with Ctrl or Shift, several');
  await area('wanda').click();
  await settled(page);
  expect(filtersIn(page, 'center')).toEqual(['wanda']);

  await open(page, 'lang=en&time=2023');
  const matrix = (fn: string) => card(page, 'matrix').locator(`[data-fn="${fn}"]`);
  await matrix('police').click();
  await settled(page);
  expect(filtersIn(page, 'fn')).toEqual(['police']);
  await matrix('party-room').click();
  await settled(page);
  expect(filtersIn(page, 'fn')).toEqual(['party-room']);
  await matrix('police').click({ modifiers: ['Control'] });
  await settled(page);
  expect(filtersIn(page, 'fn')).toEqual(['party-room', 'police']);
  await matrix('party-room').click();
  await settled(page);
  expect(filtersIn(page, 'fn')).toEqual(['police']);
  await matrix('police').click();
  await settled(page);
  expect(filtersIn(page, 'fn')).toEqual([]);
  expect(filtersIn(page, 'time')).toEqual(['2023']);
});

test('Enter replaces, Ctrl+Enter and Shift+Enter add, in a chart and in the matrix', async ({ page }) => {
  await open(page, 'lang=en');
  await card(page, 'coverage').getByRole('application').focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await settled(page);
  expect(filtersIn(page, 'cat')).toEqual(['government']);
  for (const key of ['ArrowRight', 'Control+Enter']) await page.keyboard.press(key);
  await settled(page);
  expect(filtersIn(page, 'cat')).toHaveLength(2);
  for (const key of ['ArrowRight', 'Shift+Enter']) await page.keyboard.press(key);
  await settled(page);
  expect(filtersIn(page, 'cat')).toHaveLength(3);
  for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key);
  await settled(page);
  expect(filtersIn(page, 'cat')).toHaveLength(1);

  await open(page, 'lang=en');
  const head = (id: string) => card(page, 'matrix').locator(`[data-fn="${id}"]`);
  await head('police').press('Enter');
  await settled(page);
  await head('party-room').press('Control+Enter');
  await settled(page);
  await head('minors').press('Shift+Enter');
  await settled(page);
  expect(filtersIn(page, 'fn')).toEqual(['police', 'party-room', 'minors']);
});

const NAMES = { place: '地区', center: '中心', fn: '功能', cat: '类别', status: '状态' } as const;
const MORE = { area: '面积', reach: '达到参考线', time: '日期', kind: '事件', q: '搜索' } as const;
const OF_CENTERS = ['kpis', 'area', 'coverage', 'matrix'];
const UNAFFECTED: Readonly<Record<keyof typeof NAMES | keyof typeof MORE, readonly string[]>> = {
  place: [],
  q: [],
  center: ['visit', 'case'],
  fn: ['visit', 'case'],
  cat: ['visit', 'case'],
  status: ['visit', 'case'],
  area: ['visit', 'case'],
  reach: ['visit', 'case'],
  time: OF_CENTERS,
  kind: [...OF_CENTERS, 'visit', 'case'],
};
const EMPTYING = {
  place: 'jingkai',
  center: 'changtang',
  fn: 'party-room:planned',
  cat: 'veterans',
  status: 'closed',
  area: '..1',
  reach: 'no',
  time: '1900',
  kind: 'investment',
  q: 'zzz',
};

for (const [facet, name] of Object.entries({ ...NAMES, ...MORE }))
  test(`every card says what the filter ${facet} does not do to it, or that it emptied it`, async ({ page }) => {
    const [key, value] = Object.entries(EMPTYING).find(([id]) => id === facet) ?? ['', ''];
    const unaffected = Object.entries(UNAFFECTED).find(([id]) => id === facet)?.[1] ?? [];
    await open(page, `${key}=${encodeURIComponent(value)}`);
    for (const id of [...OF_CENTERS, 'timeline', 'visit', 'case']) {
      const remark = card(page, id).getByText(`不受“${name}”筛选影响`);
      await expect(remark, id).toHaveCount(unaffected.includes(id) ? 1 : 0);
      const heading = card(page, id).getByRole('heading', { level: 2 });
      const lift = card(page, id).getByRole('button', { name: `去掉“${name}”筛选` });
      if (await lift.count()) await expect(heading, id).toContainText(`“${name}：`);
      else await expect(heading, id).not.toContainText('没有符合');
      if (['fn', 'status', 'area', 'reach', 'q'].includes(facet) && !unaffected.includes(id))
        await expect(lift, id).toBeVisible();
    }
  });

test('dates that are brushed keep what may match and say how many', async ({ page }) => {
  await open(page, 'time=2023-08-01..2023-08-15&lang=zh');
  const before = page.url();
  const timeline = card(page, 'timeline');
  await timeline.locator('[role=slider][data-brush=to]').focus();
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await expect(page).not.toHaveURL(before);
  await expect(timeline.locator('.remarks')).toContainText(/\d+ 件事?可能符合/);
});

for (const [lang, theme] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const)
  test(`axe finds nothing in the panel of functions (${lang}, ${theme})`, async ({ page }) => {
    await open(page, `lang=${lang}&theme=${theme}&fn=police:unreported`);
    await openFacet(page, lang === 'zh' ? '功能' : 'Function');
    await expect(page.getByRole('grid', { name: lang === 'zh' ? '功能' : 'Function', exact: true })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.popover').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
