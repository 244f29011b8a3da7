import { expect, test } from '@playwright/test';
import { card, open, settled, tableOf } from './dashboard';

test('filtering to 信州区 leaves its four centers, and the other cards say why they are empty', {
  tag: '@main',
}, async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '地区' }).click();
  await page.getByRole('checkbox', { name: /信州区/ }).check();
  await settled(page);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/[?&]place=xinzhou/);

  await expect(page.getByRole('search').getByRole('status')).toContainText('4 / 7 个中心');

  const rows = await tableOf(page, 'matrix');
  await expect(rows.locator('tbody tr')).toHaveCount(4);
  for (const name of ['五三(2)', '大井头', '万达', '长塘']) await expect(rows).toContainText(name);
  await expect(rows).not.toContainText('领创');
  await expect(card(page, 'area')).toContainText('3 个中心未报道是否在所选地区');
  await expect(card(page, 'visit').getByRole('heading')).toContainText('信州区');
  await expect(card(page, 'case').getByRole('heading')).toContainText('信州区');
  await expect(card(page, 'kpis').getByRole('heading')).toContainText('4 个中心中 2 个有面积报道');

  await card(page, 'visit')
    .getByRole('button', { name: /去掉“地区”筛选/ })
    .click();
  await settled(page);
  await expect(page).not.toHaveURL(/place=/);
  await expect(rows.locator('tbody tr')).toHaveCount(7);
});

test('a click on a label filters the page, a chip and the browser’s back button take it back', {
  tag: '@main',
}, async ({ page }) => {
  await open(page, 'lang=en');
  await card(page, 'area').locator('[data-mark="dajingtou"]').first().click();
  await settled(page);
  await expect(page).toHaveURL(/center=dajingtou/);
  await expect(card(page, 'kpis').getByRole('heading')).toContainText('The area of 1 center is reported');
  await expect(card(page, 'visit')).toContainText('Not affected by the center filter');

  await page.getByRole('button', { name: 'Remove filter: Center Dajingtou' }).click();
  await settled(page);
  await expect(page).not.toHaveURL(/center=/);
  await page.goBack();
  await settled(page);
  await expect(page).toHaveURL(/center=dajingtou/);
  await expect(card(page, 'kpis').getByRole('heading')).toContainText('The area of 1 center is reported');
});

test('facets show counts under the other facets', async ({ page }) => {
  await open(page, 'place=xinzhou');
  await page.getByRole('button', { name: '状态' }).click();
  const choices = page.getByRole('group', { name: '状态' });
  await expect(choices.locator('label').filter({ hasText: '已投用' })).toContainText('4');
  await expect(choices.locator('label').filter({ hasText: '预计投用' })).toContainText('0');
});

test('a range of areas keeps what may match, and says so', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '面积', exact: true }).click();
  await page.getByRole('spinbutton', { name: '从' }).fill('320');
  await page.getByRole('spinbutton', { name: '到' }).fill('400');
  await page.getByRole('button', { name: '应用' }).click();
  await settled(page);
  await expect(page).toHaveURL(/area=320\.\.400/);
  await expect(card(page, 'area')).toContainText('1 个中心确定符合');
  await expect(card(page, 'area')).toContainText('可能符合');
  await expect(card(page, 'area')).toContainText('2 个中心的面积未报道');
});

test('what a filter can’t use in the address is ignored and named', { tag: '@main' }, async ({ page }) => {
  await open(page, 'lang=en&place=atlantis&ref=-3&time=2023-02-30&center=wanda&evidence=no.such.fact');
  const notice = page.getByRole('status').filter({ hasText: 'Ignored in the address' });
  for (const part of ['place=atlantis', 'ref=-3', 'time=2023-02-30', 'evidence=no.such.fact'])
    await expect(notice).toContainText(part);
  await expect(card(page, 'kpis').getByRole('heading')).toContainText('this center');
});

test('text search filters while one types, and waits while an input method composes', async ({ page }) => {
  await open(page);
  const field = page.getByRole('searchbox');
  await field.fill('心理');
  await settled(page);
  await expect(card(page, 'kpis').getByRole('heading')).toContainText('1 个中心');
  await field.dispatchEvent('compositionstart');
  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'wan';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await expect(page).toHaveURL(/q=%E5%BF%83%E7%90%86/);
});

test('language and theme change without a reload and are remembered', { tag: '@main' }, async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    document.documentElement.dataset.sameDocument = 'yes';
  });
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-same-document', 'yes');
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Community Service Centers and Investment Visits');
});

test('the reference line moves by keys and by drag, and every reach follows it', async ({ page }) => {
  await open(page);
  const line = card(page, 'area').getByRole('slider');
  await line.focus();
  await page.keyboard.press('PageUp');
  await settled(page);
  await expect(page).toHaveURL(/ref=400/);
  await expect(card(page, 'kpis')).toContainText('达到 400 m²');
  const box = await line.locator('text').boundingBox();
  if (!box) throw new Error('the reference has no label');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + 5, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  await expect(page).not.toHaveURL(/ref=400/);
  await page.goBack();
  await settled(page);
  await expect(page).toHaveURL(/ref=400/);
});

test('a chart that a filter empties is out of sight, and the same again when the filter is lifted', async ({
  page,
}) => {
  await open(page);
  const chart = card(page, 'area').getByRole('application');
  const legend = card(page, 'area').locator('.legend');
  const mark = await card(page, 'area').locator('[data-mark="wusan-2.area.after"]').first().elementHandle();
  await page.getByRole('search').getByRole('button', { name: '状态', exact: true }).click();
  await page.getByRole('group', { name: '状态' }).locator('input[value="closed"]').click();
  await settled(page);
  await expect(card(page, 'area').getByRole('heading', { level: 2 })).toContainText('没有中心符合');
  await expect(chart).toHaveCount(0);
  await expect(legend).toBeHidden();
  await card(page, 'area').getByRole('button', { name: '去掉“状态”筛选' }).click();
  await settled(page);
  await expect(chart).toBeVisible();
  await expect(legend).toBeVisible();
  expect(await mark?.evaluate((element) => element.isConnected)).toBe(true);
});

test('a chart that comes back after the language was changed speaks the new one', async ({ page }) => {
  await open(page);
  await page.getByRole('search').getByRole('button', { name: '状态', exact: true }).click();
  await page.getByRole('group', { name: '状态' }).locator('input[value="closed"]').click();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await settled(page);
  await expect(card(page, 'area').getByRole('heading', { level: 2 })).toContainText('No centers match');
  await card(page, 'area').getByRole('button', { name: 'Remove the status filter' }).click();
  await settled(page);
  for (const id of ['area', 'coverage', 'matrix']) {
    await expect(card(page, id)).toContainText('Wanda');
    await expect(card(page, id)).not.toContainText(/\p{Script=Han}/u);
  }
});

test('the focus is never lost: what goes away hands it to what is next', async ({ page }) => {
  await open(page, 'lang=en&place=xinzhou&center=dajingtou&center=wanda&fn=atlantis');
  const chip = (name: string) => page.getByRole('button', { name: `Remove filter: ${name}` });
  await chip('Center Dajingtou').press('Enter');
  await expect(chip('Center Wanda')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Place', exact: true })).toBeFocused();

  const lift = card(page, 'visit').getByRole('button', { name: 'Remove the place filter' });
  await lift.press('Enter');
  await expect(card(page, 'visit').getByRole('heading', { level: 2 })).toBeFocused();

  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();

  await page.getByRole('searchbox').fill('wanda');
  await settled(page);
  const reset = page.getByRole('button', { name: 'Reset' });
  await reset.press('Enter');
  await settled(page);
  await expect(reset).toBeFocused();
  await expect(reset).toBeDisabled();
});

test('where what has the focus goes away without an heir of its own, the heading around it has the focus', async ({
  page,
}) => {
  await open(page, 'lang=en');
  const run = async (words: string) => {
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox').fill(words);
    await page.keyboard.press('Enter');
  };
  const heading = (id: string) => card(page, id).getByRole('heading', { level: 2 });
  await card(page, 'matrix').locator('[data-center="wanda"]').focus();
  await run('lingchuang');
  await expect(heading('matrix')).toBeFocused();

  await card(page, 'area').getByRole('application').focus();
  await run('hengfeng');
  await expect(heading('area')).toBeFocused();

  await card(page, 'case').getByRole('button', { name: 'Table', exact: true }).focus();
  await run('list the events');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();

  await open(page, 'lang=en&evidence=kpis.gain');
  await expect(page.locator('aside[data-panel="evidence"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(heading('kpis')).toBeFocused();
});

test('evidence that Enter opened gives the focus back to the mark, not only to its chart', async ({ page }) => {
  await open(page, 'lang=en');
  const chart = card(page, 'area').getByRole('application');
  await chart.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(page.locator('aside[data-panel="evidence"]')).toBeFocused();
  const mark = await chart.locator('[data-active]').count();
  expect(mark).toBe(0);
  await page.keyboard.press('Escape');
  await expect(chart).toBeFocused();
  await expect(chart.locator('[data-active]')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(chart.locator('[data-active]')).toHaveAttribute('data-mark', 'wusan-2');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(chart).toBeFocused();
  await expect(chart.locator('[data-active]')).toHaveCount(0);
});

test('with Alt a click and Enter do the other: a fact filters to its center, a center opens its derivation', async ({
  page,
}) => {
  await open(page, 'lang=en');
  const chart = card(page, 'area').getByRole('application');
  const fact = card(page, 'area').locator('[data-mark="wusan-2.area.after"]').first();
  await fact.hover();
  await expect(chart.locator('.tooltip')).toContainText('With Alt: filter to its group');
  await fact.click({ modifiers: ['Alt'] });
  await settled(page);
  await expect(page).toHaveURL(/center=wusan-2/);
  await expect(page).not.toHaveURL(/evidence=/);

  await chart.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+Enter');
  await expect(page).toHaveURL(/evidence=area\.wusan-2\.serviceCenter\.ratio/);
});

test('a tooltip stays inside its card, above the mark where there is no room below', async ({ page }) => {
  await open(page, 'lang=en');
  for (const id of ['area', 'coverage']) {
    const box = await card(page, id).boundingBox();
    const marks = card(page, id).locator('.chart text[data-mark]');
    for (const mark of [marks.first(), marks.last()]) {
      await mark.hover();
      const tooltip = await card(page, id).locator('.tooltip').boundingBox();
      if (!box || !tooltip) throw new Error('no tooltip');
      expect(tooltip.x).toBeGreaterThanOrEqual(box.x - 1);
      expect(tooltip.x + tooltip.width).toBeLessThanOrEqual(box.x + box.width + 1);
      expect(tooltip.y + tooltip.height).toBeLessThanOrEqual(box.y + box.height + 1);
    }
  }
});
