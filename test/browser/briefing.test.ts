import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { card, open } from './dashboard';

const dialog = (page: Page) => page.getByRole('dialog', { name: '简报' });

async function openBriefing(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('menuitem', { name: '简报：可粘贴到 Word、WPS' }).click();
  await expect(dialog(page).getByRole('table')).toBeVisible();
}

test('the briefing says what the cards say, by keys, and gives the focus back', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const heading = await card(page, 'case').getByRole('heading', { level: 2 }).textContent();
  await openBriefing(page);
  await expect(dialog(page).getByRole('region', { name: '简报正文' })).toContainText(heading ?? 'no heading');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await dialog(page).getByRole('checkbox', { name: '案例' }).press('Space');
  await expect(dialog(page)).not.toContainText('飞南资源');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '导出', exact: true })).toBeFocused();
});

test('both flavors are copied, and the page’s policy refuses nothing of them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await open(page, 'place=xinzhou');
  await openBriefing(page);
  await dialog(page).getByRole('button', { name: '复制', exact: true }).click();
  await expect(dialog(page).getByRole('status')).toContainText('已复制');
  expect(errors).toEqual([]);
  const clip = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(clip.text).toContain('筛选：地区 信州区');
  expect(clip.html).toMatch(/<sup[^>]*>\[1\]第/);
  expect(clip.html).toContain('<table border="1"');
});

test('on paper the briefing stands alone', async ({ page }) => {
  await open(page);
  await openBriefing(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await dialog(page).getByRole('button', { name: '打印（A4）' }).click();
  await expect(page.locator('html[data-printing="a4"]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printout')).toContainText('参考文献');
  await expect(page.locator('dialog')).toBeHidden();
});
