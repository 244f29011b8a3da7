import { expect, test } from '@playwright/test';
import { pressAll } from './citing';
import { card, open, panel, settled, tableOf } from './dashboard';

test('a mark, a table figure, a headline number and a key figure lead to article and paragraph', {
  tag: '@main',
}, async ({ page }) => {
  await open(page);
  await card(page, 'area').locator('[data-mark="wusan-2.area.after"] text').click();
  await expect(panel(page)).toContainText('350 m²');
  await expect(panel(page).locator('[data-source="A2"][data-paragraph="2"]').first()).toBeVisible();
  await expect(page).toHaveURL(/evidence=wusan-2\.area\.after/);

  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);

  await card(page, 'kpis').locator('[data-evidence="kpis.gain"]').click();
  await expect(panel(page)).toContainText('2692–2992');
  await expect(panel(page)).toContainText('不含 2992');
  await expect(panel(page)).toContainText('350 − 118');
  await expect(panel(page)).toContainText('近 3000 − 240');
  await expect(panel(page)).toContainText('2460–2760');

  await panel(page).getByRole('button', { name: '大井头' }).click();
  await expect(panel(page)).toContainText('240 m²');
  await page.keyboard.press('Escape');

  await card(page, 'area').getByRole('heading').getByRole('button').first().click();
  await expect(panel(page)).toContainText('11.25–12.5 倍');
  await page.keyboard.press('Escape');

  const table = await tableOf(page, 'area');
  await table.getByRole('button', { name: '近 500' }).click();
  await expect(panel(page).locator('[data-source="A2"][data-paragraph="4"]').first()).toBeVisible();
});

for (const isPhone of [false, true])
  test(`the dates beside the visiting enterprises lead to why their year is inferred${isPhone ? ', by finger too' : ''}`, async ({
    page,
  }) => {
    if (isPhone) await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await card(page, 'kpis').getByRole('button', { name: '11 月 21 日至 22 日，年份推定' }).click();
    await expect(page).toHaveURL(/evidence=shenzhen-jiangxi-chamber\.visit/);
    await expect(panel(page)).toContainText('由 2008 年投资、至今 15 年推得 2023 年');
    await expect(panel(page).locator('[data-source="A3"][data-paragraph="2"]')).toBeVisible();
    await page.keyboard.press('Escape');
    // What stands above them still leads to the number itself.
    await card(page, 'kpis').getByRole('button', { name: /^18/ }).click();
    await expect(page).toHaveURL(/evidence=shenzhen-jiangxi-chamber\.enterprises/);
  });

test('where a center lies cites what is said of it, not of another center of its place', async ({ page }) => {
  await open(page, 'evidence=kpis.centers');
  const cited = panel(page).locator('li[data-source][data-paragraph]');
  await expect(cited).toHaveCount(6);
  await expect(cited.filter({ hasText: '凤凰' })).toHaveAttribute('data-paragraph', '4');
  await open(page, 'evidence=dajingtou.place');
  await expect(cited).toHaveCount(1);
  await expect(cited).toHaveAttribute('data-paragraph', '4');
});

test('the panel takes the focus and gives it back', async ({ page }) => {
  await open(page, 'lang=en');
  const figure = card(page, 'kpis').locator('[data-evidence="kpis.centers"]').first();
  await figure.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();
});

test('the panel leaves the focus where it has gone meanwhile', async ({ page }) => {
  await open(page, 'lang=en');
  await card(page, 'kpis').locator('[data-evidence="kpis.centers"]').first().press('Enter');
  await expect(panel(page)).toBeFocused();
  const search = page.getByRole('searchbox');
  await search.focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(search).toBeFocused();
});

test('an unreported cell says that silence is not "no", and which paragraphs were silent', async ({ page }) => {
  await open(page, 'evidence=wanda.fn.police');
  await expect(panel(page)).toContainText('未报道不等于没有');
  await expect(panel(page).locator('[data-source="A2"][data-paragraph="6"]').first()).toBeVisible();
});

test('a chart is one tab stop, its keys walk center and claims, Enter opens the source', { tag: '@main' }, async ({
  page,
}) => {
  await open(page, 'lang=en');
  const chart = card(page, 'area').getByRole('application');
  await chart.focus();
  await page.keyboard.press('ArrowDown');
  const spoken = chart.locator('[aria-live]');
  await expect(spoken).toContainText('Dajingtou');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toContainText('nearly 3000 m²');
  await page.keyboard.press('PageDown');
  await expect(spoken).toContainText('350 m²');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('350 m²');
  await settled(page);
});

test('every figure of every table, pressed, opens a panel with its source', async ({ page }) => {
  test.slow();
  await open(page);
  // Once open, the panel's code is there and a frame is enough.
  await card(page, 'kpis').locator('[data-evidence="kpis.gain"]').click();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  for (const id of ['kpis', 'area', 'coverage', 'matrix', 'timeline', 'visit', 'case']) await tableOf(page, id);
  const { count, silent } = await pressAll(page);
  expect(count).toBeGreaterThan(100);
  expect(silent).toEqual([]);
});

test('a panel that can’t be fetched is closed, or asked for again with the next figure', async ({ page }) => {
  await page.route(/EvidencePanel/, (route) => route.abort());
  await open(page, 'lang=en');
  await card(page, 'kpis').locator('[data-evidence="kpis.gain"]').first().click();
  const failure = page.getByRole('alert');
  await expect(failure).toContainText('can’t be fetched');
  await failure.getByRole('button', { name: 'Close' }).click();
  await expect(failure).toHaveCount(0);
  await expect(page).not.toHaveURL(/evidence=/);

  await card(page, 'kpis').locator('[data-evidence="kpis.gain"]').first().click();
  await expect(failure).toContainText('can’t be fetched');
  await page.unroute(/EvidencePanel/);
  await card(page, 'kpis').locator('[data-evidence="kpis.areas"]').first().click();
  await expect(panel(page)).toContainText('Area reported');
  await expect(failure).toHaveCount(0);
});

test('in English the writers are named in Latin letters, and of the publication is told once', async ({ page }) => {
  await open(page, 'lang=en&evidence=kpis.areas');
  await expect(panel(page)).toContainText('by Yang Xiaoxu');
  await expect(panel(page)).not.toContainText(/\p{Script=Han}/u);
  await expect(panel(page).getByText('All three articles stand on one page')).toHaveCount(1);
  await expect(panel(page)).toContainText('“Not reported”: The paragraphs cited speak of it');
});
