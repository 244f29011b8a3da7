import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { card, open, panel } from './dashboard';

const article = (page: Page, id: string) => page.locator(`section[data-article="${id}"]`);
const paragraph = (page: Page, source: string, number: number) =>
  article(page, source).locator(`[data-paragraph="${number}"]`);

async function openSources(page: Page, query = '') {
  await page.goto(`./?view=sources${query}`);
  await expect(article(page, 'A3')).toBeVisible();
}

test('the header leads to the sources: article by article, paragraph by paragraph, claims that open their evidence', {
  tag: '@main',
}, async ({ page }) => {
  await open(page);
  await page.getByRole('navigation', { name: '页面' }).getByText('出处').click();
  await expect(page).toHaveURL(/[?&]view=sources/);
  await expect(page.locator('section[data-article]')).toHaveCount(3);
  await expect(article(page, 'A2')).toContainText(/A2：\d+ 条，\d+ 段/);
  await expect(page.getByText('三篇文章同载一个网页')).toHaveCount(1);
  await expect(page.getByText('筛选不作用于本页')).toBeVisible();
  const claim = paragraph(page, 'A2', 4).getByRole('button', { name: /大井头.*整个场所.*近 3000 m²/ });
  await claim.press('Enter');
  await expect(panel(page)).toContainText('近 3000 m²');
  await expect(claim).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(claim).toBeFocused();
});

test('what a paragraph passes over stands apart from what it says, folded', async ({ page }) => {
  await openSources(page);
  const sixth = paragraph(page, 'A2', 6);
  await expect(sixth.locator('[data-evidence="wanda.fn.police"]')).toHaveCount(0);
  await sixth.locator('summary').click();
  await sixth.locator('[data-evidence="wanda.fn.police"]').click();
  await expect(panel(page)).toContainText('未报道不等于没有');
});

test('a citation leads to its paragraph among the sources, the evidence stays, and Back returns', {
  tag: '@main',
}, async ({ page }) => {
  await open(page, 'evidence=kpis.gain&lang=en');
  const citation = panel(page).locator('[data-source="A2"][data-paragraph="4"]');
  await citation.getByRole('button', { name: 'Paragraph 4', exact: true }).click();
  await expect(page).toHaveURL(/evidence=kpis\.gain.*view=sources/);
  await expect(paragraph(page, 'A2', 4)).toBeFocused();
  await expect(paragraph(page, 'A2', 4).getByRole('heading')).toBeInViewport();
  await expect(panel(page)).toBeVisible();
  // From there to another one, which is no step of its own.
  await panel(page)
    .locator('[data-source="A2"][data-paragraph="2"]')
    .getByRole('button', { name: 'Paragraph 2', exact: true })
    .click();
  await expect(paragraph(page, 'A2', 2)).toBeFocused();
  await expect(paragraph(page, 'A2', 2).getByRole('heading')).toBeInViewport();
  await page.goBack();
  await expect(card(page, 'kpis')).toBeVisible();
  await expect(panel(page)).toBeVisible();
});

test('an address with evidence opens the sources at its paragraph', async ({ page }) => {
  await openSources(page, '&evidence=feinan-hengfeng.revenue');
  await expect(paragraph(page, 'A3', 14).locator('[aria-current]')).toBeInViewport();
});

test('a paragraph of which nothing but a silence is cited says so, and each paragraph has a name of its own', async ({
  page,
}) => {
  await openSources(page);
  const fourth = paragraph(page, 'A3', 4);
  await expect(fourth.getByRole('heading')).toHaveText('第 4 段 0 条');
  await fourth.locator('summary').click();
  await fourth.locator('[data-evidence="place.shangrao"]').click();
  await expect(panel(page)).toContainText('所属地区');
  await expect(panel(page)).toContainText('未报道不等于没有');
  const names = await page
    .locator('section[data-article] section')
    .evaluateAll((sections) => sections.map((section) => section.ariaLabel));
  expect(new Set(names).size).toBe(names.length);
});

test('the search leads to an article', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('当真心');
  await page.keyboard.press('Enter');
  await expect(article(page, 'A3').getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(article(page, 'A3')).toBeFocused();
});

test('on a phone the sheet gives way to the article', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'evidence=wusan-2.area.after');
  await panel(page).getByRole('button', { name: '第 2 段', exact: true }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(paragraph(page, 'A2', 2)).toBeFocused();
  await expect(paragraph(page, 'A2', 2).getByRole('heading')).toBeInViewport();
});

test.describe('a citation is copied', () => {
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('in the form of the page’s language, or in the other, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'evidence=wusan-2.area.after');
    await panel(page).getByRole('button', { name: '复制引文：A2 第 2 段' }).click();
    await expect(panel(page).getByRole('status').filter({ hasText: 'GB/T 7714-2025' })).toBeVisible();
    expect(await clipboard(page)).toMatch(
      /^张星燚, 郑欢\. 上饶.*\[EB\/OL\]\. \(2024-05-18\)\[\d{4}-\d\d-\d\d\]\. .*\. 第 2 段\.$/,
    );
    await panel(page).getByRole('button', { name: '英文引文：A2 第 2 段' }).click();
    await expect(panel(page).getByRole('status').filter({ hasText: '已复制英文引文' })).toBeVisible();
    expect(await clipboard(page)).toMatch(/^Zhang Xingyi and Zheng Huan\. .*cited \d{4}-\d\d-\d\d\. .*Para\. 2\.$/);
  });

  test('of a whole article without a paragraph', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openSources(page, '&lang=en');
    await article(page, 'A3').getByRole('button', { name: 'Copy citation: A3' }).click();
    await expect(article(page, 'A3').getByRole('status')).toHaveText('Citation copied');
    expect(await clipboard(page)).toMatch(/^When sincerity .*Shangsi County\.$/);
  });

  test('on a plain http page too, and can be selected where the browser refuses', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openSources(page);
    const button = article(page, 'A1').getByRole('button', { name: '复制引文：A1' });
    await button.press('Enter');
    await expect(article(page, 'A1').getByRole('status')).toContainText('已按');
    await expect(button).toBeFocused();
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await button.press('Enter');
    await expect(article(page, 'A1').getByRole('alert')).toContainText('杨笑旭. 兴园街道');
  });
});

test('from input to input the panel leads on, and back by the same steps as undo', { tag: '@main' }, async ({
  page,
}) => {
  await open(page, 'lang=en');
  await card(page, 'kpis').locator('[data-evidence="kpis.gain"]').click();
  await expect(panel(page).getByRole('button', { name: /^Back/ })).toHaveCount(0);
  await panel(page).getByRole('button', { name: '118 m²' }).click();
  await expect(page).toHaveURL(/evidence=wusan-2\.area\.before/);
  const back = panel(page).getByRole('button', { name: /^Back: / });
  const title = (await back.textContent()) ?? '';
  await back.click();
  await expect(page).toHaveURL(/evidence=kpis\.gain/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(title.replace('Back: ', ''));
  await expect(back).toHaveCount(0);
  // It was an undo: the step can be redone, and then the trail is there again.
  await page.goForward();
  await expect(page).toHaveURL(/evidence=wusan-2\.area\.before/);
  await expect(back).toBeVisible();
  await page.goBack();
  await expect(back).toHaveCount(0);
});

test('back leads to the figure before also after a filter, which stays', async ({ page }) => {
  await open(page, 'lang=en&evidence=kpis.gain');
  await panel(page).getByRole('button', { name: 'Dajingtou' }).click();
  await expect(page).toHaveURL(/evidence=dajingtou/);
  await page.getByRole('searchbox').fill('dong');
  await expect(page).toHaveURL(/q=dong/);
  await panel(page).getByRole('button', { name: /^Back/ }).click();
  await expect(page).toHaveURL(/q=dong/);
  await expect(page).toHaveURL(/evidence=kpis\.gain/);
});

for (const lang of ['zh', 'en'])
  for (const theme of ['light', 'dark'])
    test(`axe finds nothing on the sources and beside them (${lang}, ${theme})`, async ({ page }) => {
      await openSources(page, `&lang=${lang}&theme=${theme}&evidence=kpis.gain`);
      await expect(panel(page)).toBeVisible();
      await paragraph(page, 'A2', 6).locator('summary').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160))}`)).toEqual([]);
    });

test('the sources fit every width', async ({ page }) => {
  for (const lang of ['zh', 'en'])
    for (const width of [360, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await openSources(page, `&lang=${lang}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
});

test('the title of a cited article lists all its claims in the panel, each leading on, and back again', {
  tag: '@main',
}, async ({ page }) => {
  await open(page, 'evidence=kpis.gain&lang=en');
  const title = panel(page).locator('h4').getByRole('button').first();
  const name = await title.textContent();
  await title.click();
  await expect(page).toHaveURL(/[?&]evidence=source\.A\d/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(name ?? '');
  const claims = panel(page).locator('[data-source][data-paragraph] [data-evidence]');
  const count = await claims.count();
  expect(count).toBeGreaterThan(20);
  // As many as the sources have of this article.
  await panel(page).getByRole('button', { name: 'See this article among the sources' }).click();
  const source = /evidence=source\.(A\d)/.exec(page.url())?.[1] ?? '';
  await expect(article(page, source)).toBeFocused();
  await expect(article(page, source).locator('[data-evidence]')).toHaveCount(count);
  await expect(panel(page)).toBeVisible();
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);

  await claims.first().click();
  await expect(panel(page).locator('.evidence-value')).toBeVisible();
  await panel(page)
    .getByRole('button', { name: /^Back: / })
    .click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(name ?? '');
});

test('what leads on within a formula shows it', async ({ page }) => {
  await open(page, 'evidence=area.wusan-2.serviceCenter.gain');
  const inputs = panel(page).locator('.derivation [data-evidence]');
  await expect(inputs.first()).toBeVisible();
  for (const input of await inputs.all()) await expect(input).toHaveCSS('text-decoration-line', 'underline');
});

test('an article’s claims in the panel have no violations that axe can find', async ({ page }) => {
  await open(page, 'evidence=source.A2&lang=en');
  await expect(panel(page).locator('[data-paragraph]').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[data-panel="evidence"]').analyze();
  expect(violations).toEqual([]);
});
