import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open, panel, settled, tableOf } from './dashboard';

const profile = (page: Page) => page.locator('aside[data-panel="profile"]');
const comparison = (page: Page) => page.locator('section[data-panel="compare"]');

test('a profile opens by click and by keyboard, and gives the focus back', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const table = await tableOf(page, 'area');
  const opener = table.getByRole('button', { name: '查看五三(2)社区档案' });
  await opener.click();
  await expect(profile(page)).toBeFocused();
  await expect(profile(page).getByRole('heading', { level: 2 })).toHaveText('五三(2)社区党群服务中心');
  await expect(page).toHaveURL(/profile=wusan-2/);
  await profile(page).getByRole('button', { name: '关闭' }).click();
  await expect(profile(page)).toHaveCount(0);
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(profile(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('the list of centers opens profiles, and its button has the focus back', async ({ page }) => {
  await open(page, 'lang=en');
  const facet = page.locator('search').getByRole('button', { name: 'Center', exact: true });
  await facet.click();
  await page.getByRole('button', { name: 'Open the profile of Lingchuang' }).click();
  await expect(profile(page)).toContainText('roughly over 10,000 people');
  // Nothing is filtered by looking at a center.
  await expect(page).not.toHaveURL(/center=/);
  await page.keyboard.press('Escape');
  await expect(facet).toBeFocused();
});

test('Esc closes the evidence above a profile first, and the focus returns to the figure', {
  tag: '@main',
}, async ({ page }) => {
  await open(page, 'profile=wusan-2&card=area');
  const gain = profile(page).locator('[data-evidence="area.wusan-2.serviceCenter.gain"]');
  await gain.click();
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toContainText('350 − 118');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(gain).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(profile(page)).toHaveCount(0);
  await expect(page).toHaveURL(/card=area/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/card=/);
});

test('the evidence of a center leads on to its profile', async ({ page }) => {
  await open(page, 'evidence=area.dajingtou.premises.ratio&lang=en');
  await panel(page).getByRole('button', { name: 'Open the profile of Dajingtou' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(profile(page)).toBeFocused();
});

test('every value of every profile has evidence with a source, also of centers that the filters leave out', async ({
  page,
}) => {
  test.slow();
  await open(page, 'center=wanda&profile=wusan-2&evidence=area.wusan-2.serviceCenter.gain');
  await expect(panel(page)).toContainText('350 − 118');
  for (const id of ['lingchuang', 'fenghuang', 'bincheng', 'wusan-2', 'dajingtou', 'wanda', 'changtang']) {
    await open(page, `center=wanda&profile=${id}&evidence=${id}.status`);
    await expect(panel(page).locator('[data-source]').first()).toBeVisible();
    const ids = await profile(page)
      .locator('[data-evidence]')
      .evaluateAll((figures) => [...new Set(figures.map((figure) => figure.getAttribute('data-evidence') ?? ''))]);
    expect(ids.length).toBeGreaterThan(25);
    const silent = await page.evaluate(
      async ({ ids, id }) => {
        const frame = () => new Promise(requestAnimationFrame);
        const without: string[] = [];
        for (const evidence of ids) {
          history.replaceState(null, '', `?center=wanda&profile=${id}&evidence=${encodeURIComponent(evidence)}`);
          dispatchEvent(new PopStateEvent('popstate'));
          await frame();
          await frame();
          const cites = () => document.querySelector('[data-panel="evidence"] [data-source][data-paragraph]') !== null;
          // On a busy machine React takes more than two frames.
          for (let waited = 0; waited < 60 && !cites(); waited += 1) await frame();
          if (!cites()) without.push(evidence);
        }
        return without;
      },
      { ids, id },
    );
    expect(silent).toEqual([]);
  }
});

test('two centers are gathered from their profiles and held against each other', { tag: '@main' }, async ({ page }) => {
  await open(page, 'profile=wusan-2');
  await profile(page).getByRole('button', { name: '加入对比' }).click();
  await expect(profile(page)).toContainText('再加入一个中心即可对比');
  await page.keyboard.press('Escape');
  const bar = page.getByRole('region', { name: '对比中的中心' });
  await expect(bar).toContainText('五三(2)');

  const table = await tableOf(page, 'matrix');
  await table.getByRole('button', { name: '查看领创社区档案' }).click();
  await profile(page).getByRole('button', { name: '加入对比' }).click();
  await expect(page).toHaveURL(/compare=wusan-2&compare=lingchuang/);
  await expect(comparison(page)).toHaveCount(0);
  await profile(page).getByRole('button', { name: '打开对比' }).press('Enter');

  await expect(comparison(page)).toBeFocused();
  const row = (name: string) => comparison(page).getByRole('row', { name });
  await expect(comparison(page).getByRole('columnheader')).toHaveCount(3);
  await expect(row('改造后面积（服务中心）')).toContainText('无法判断');
  await expect(row('改造前面积（服务中心）')).toContainText('不可比：未报道');
  await expect(row('所在地')).toContainText('不同');
  // What it covers can't be reached.
  await expect(page.locator('#content')).toHaveAttribute('inert', '');

  await comparison(page).locator('[data-evidence="lingchuang.area.after"]').click();
  await expect(panel(page)).toContainText('300 多');
  await page.keyboard.press('Escape');
  await expect(comparison(page).locator('[data-evidence="lingchuang.area.after"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(comparison(page)).toHaveCount(0);
  await expect(page.locator('#content')).not.toHaveAttribute('inert');
  await expect(bar).toContainText('领创');
  await bar.getByRole('button', { name: '把五三(2)移出对比' }).click();
  await expect(bar.getByRole('button', { name: '把领创移出对比' })).toBeFocused();
});

test('an open and a closed comparison are two addresses and two steps', { tag: '@main' }, async ({ page }) => {
  await open(page, 'lang=en&profile=wanda&compare=wusan-2');
  await profile(page).getByRole('button', { name: 'Compare', exact: true }).click();
  const bar = page.getByRole('region', { name: 'Centers that are compared' });
  await expect(bar).toContainText('Wanda');
  const gathered = page.url();

  // Who opens the address sees the bar and no panel.
  await page.goto(gathered);
  await settled(page);
  await expect(bar).toContainText('Wanda');
  await expect(comparison(page)).toHaveCount(0);

  await bar.getByRole('button', { name: 'Open comparison' }).click();
  await expect(comparison(page)).toBeVisible();
  const compared = page.url();
  expect(compared).not.toBe(gathered);
  await page.keyboard.press('Escape');
  await expect(comparison(page)).toHaveCount(0);
  await expect(bar).toContainText('Wanda');
  expect(page.url()).not.toBe(compared);

  await page.keyboard.press('Control+z');
  await expect(comparison(page)).toBeVisible();
  expect(page.url()).toBe(compared);
  await page.keyboard.press('Control+z');
  await expect(comparison(page)).toHaveCount(0);
  await expect(page).toHaveURL(gathered);
  await page.keyboard.press('Control+y');
  await expect(comparison(page)).toBeVisible();
  await page.goBack();
  await expect(comparison(page)).toHaveCount(0);

  await page.goto(compared);
  await expect(comparison(page)).toBeVisible();
});

test('an address opens the comparison; it shows only what surely differs when asked', async ({ page }) => {
  await open(page, 'lang=en&compare=wusan-2&compare=fenghuang&compare=wanda');
  const rows = comparison(page).locator('tr[data-comparison]');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  const different = await comparison(page).locator('tr[data-comparison="different"]').count();
  expect(different).toBeGreaterThan(0);
  const only = comparison(page).getByRole('switch', { name: 'Differences only' });
  await only.press('Space');
  await expect(only).toBeChecked();
  await expect(rows).toHaveCount(different);
  for (const text of await rows.locator('.verdict').allTextContents()) expect(text).toContain('Different');
  await only.click();
  await expect(rows).toHaveCount(all);

  await comparison(page).getByRole('button', { name: 'Add a center' }).press('Enter');
  await comparison(page).getByRole('button', { name: 'Dajingtou', exact: true }).press('Enter');
  await expect(page).toHaveURL(/compare=wanda&compare=dajingtou/);
  await expect(comparison(page).getByRole('button', { name: 'Add a center' })).toHaveCount(0);
  await expect(comparison(page)).toBeFocused();
  await page.reload();
  await expect(comparison(page).getByRole('columnheader')).toHaveCount(5);

  await comparison(page).getByRole('button', { name: 'Remove Wanda from the comparison' }).click();
  await expect(comparison(page).getByRole('columnheader')).toHaveCount(4);
  await comparison(page).getByRole('button', { name: 'Open the profile of Wusan No. 2' }).click();
  await expect(profile(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(comparison(page)).toBeVisible();
});

for (const [lang, theme] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const)
  for (const [what, query] of [
    ['a profile below evidence', 'profile=dajingtou&compare=wanda&evidence=wanda.status'],
    ['a comparison', 'compare=wanda&compare=wusan-2'],
    ['the bar of a comparison', 'compare=wanda'],
  ] as const)
    test(`axe finds nothing in ${what} (${lang}, ${theme})`, async ({ page }) => {
      await open(page, `lang=${lang}&theme=${theme}&${query}`);
      await expect(page.locator('[data-panel], .compare-bar').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    });

test('on a phone nothing scrolls the page sideways, and the names of the rows stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'lang=en&compare=wanda&compare=wusan-2&compare=lingchuang&compare=dajingtou');
  const name = comparison(page).locator('tbody th[scope="row"]').first();
  const region = comparison(page).getByRole('region');
  await region.evaluate((element) => element.scrollTo(400, 0));
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
  expect((await name.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('on a phone a finger finds 44 pixels of every control of profile, bar and comparison', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ['zh', 'en'])
    for (const query of [
      'profile=wusan-2&compare=wanda',
      'profile=fenghuang',
      'compare=wanda',
      'compare=dajingtou&compare=wusan-2',
    ]) {
      await open(page, `lang=${lang}&${query}`);
      const controls = page.locator(':is([data-panel], .compare-bar) :is(button, select)');
      await expect(controls.first()).toBeVisible();
      const small = await controls.evaluateAll((all) =>
        all.flatMap((control) => {
          const { width, height } = control.getBoundingClientRect();
          return width < 44 || height < 44 ? [`${width} x ${height} ${control.outerHTML.slice(0, 120)}`] : [];
        }),
      );
      expect(small, query).toEqual([]);
    }
});

test('over a comparison one reads what of the address was ignored, and saves the view', async ({ page }) => {
  await open(page, 'lang=en&compare=wusan-2&compare=fenghuang&compare=wanda&compare=dajingtou&compare=bincheng&kind=x');
  await expect(comparison(page)).toBeVisible();
  const notice = page.getByRole('status').filter({ hasText: 'compare=bincheng' });
  await expect(notice).toContainText('kind=x');
  await expect(notice).toBeInViewport();
  await notice.getByRole('button').click();
  await expect(notice).toHaveCount(0);

  await comparison(page).getByRole('switch', { name: 'Differences only' }).click();
  const compared = page.url();
  expect(compared).toContain('differences=only');
  await comparison(page).getByRole('button', { name: 'Saved views', exact: true }).click();
  const saved = comparison(page).getByRole('group', { name: 'Saved views', exact: true });
  await saved.getByRole('textbox').fill('Four side by side');
  await page.keyboard.press('Enter');
  await expect(saved.getByRole('status')).toContainText('Four side by side');

  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Saved views', exact: true }).click();
  await page
    .getByRole('button', { name: /Four side by side/ })
    .first()
    .click();
  await expect(comparison(page)).toBeVisible();
  expect(page.url()).toBe(compared);
});
