import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { card, open, settled } from './dashboard';

const popover = (page: Page) => page.getByRole('group', { name: '已存视图', exact: true });
const openSaved = async (page: Page) => {
  await page.getByRole('button', { name: '已存视图', exact: true }).click();
  await expect(popover(page).getByRole('textbox')).toBeVisible();
  return popover(page);
};
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('dashboard.views'));
const storedFirst = (page: Page, text: string) =>
  page.addInitScript((value) => {
    if (!sessionStorage.getItem('stored')) localStorage.setItem('dashboard.views', value);
    sessionStorage.setItem('stored', 'yes');
  }, text);

test('filters and view are saved under a name, and opened again as one step', { tag: '@main' }, async ({ page }) => {
  await open(page, 'place=xinzhou&scale=ratio&table=matrix&lang=zh');
  const saved = page.url();
  const panel = await openSaved(page);
  await expect(panel.getByRole('textbox')).toHaveValue('信州区');
  await panel.getByRole('textbox').fill('四个中心的倍数');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toHaveText('已保存“四个中心的倍数”');
  await expect(panel.getByRole('button', { name: '打开：四个中心的倍数' })).toHaveAttribute('aria-current', 'true');

  await open(page, 'q=wanda&lang=zh');
  const before = page.url();
  await (await openSaved(page)).getByRole('button', { name: '打开：四个中心的倍数' }).click();
  await settled(page);
  expect(page.url()).toBe(saved);
  await expect(page.getByRole('button', { name: '已存视图', exact: true })).toBeFocused();
  await expect(card(page, 'matrix').locator('tbody tr:visible')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(before);
  await page.keyboard.press('Control+y');
  await expect(page).toHaveURL(saved);
});

test('of many filters the name that is proposed is short enough, and another one the second time', async ({ page }) => {
  await open(
    page,
    'center=lingchuang&center=fenghuang&center=bincheng&center=wusan-2&cat=government&cat=deliberation&lang=en',
  );
  const field = page.getByRole('group', { name: 'Saved views', exact: true }).getByRole('textbox');
  await page.getByRole('button', { name: 'Saved views', exact: true }).click();
  const first = await field.inputValue();
  expect(first).toMatch(/^Lingchuang, Fenghuang.{20,}/);
  await field.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Saved views', exact: true }).click();
  await expect(field).toHaveValue(`${first} 2`);
  await field.press('Enter');
  await expect(page.getByRole('group', { name: 'Saved views', exact: true }).getByRole('status')).toContainText(
    `${first} 2`,
  );
});

test('a view is renamed in its place, deleted, and brought back by the notice', async ({ page }) => {
  await storedFirst(
    page,
    JSON.stringify([
      { name: '甲', query: 'place=xinzhou' },
      { name: '乙', query: 'scale=ratio' },
    ]),
  );
  await open(page);
  const panel = await openSaved(page);
  const names = panel.getByRole('button', { name: /^打开：/ });
  await panel.getByRole('button', { name: '改名：甲' }).click();
  const field = panel.getByRole('textbox', { name: '新名称' });
  await expect(field).toBeFocused();
  await field.fill('乙');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('alert')).toContainText('已经用过');
  await field.fill('丙');
  await page.keyboard.press('Enter');
  await expect(names).toHaveText(['丙', '乙']);
  await expect(panel.getByRole('button', { name: '改名：丙' })).toBeFocused();

  // Esc leaves the naming first, the popover after that.
  await page.keyboard.press('Enter');
  await field.fill('丁');
  await page.keyboard.press('Escape');
  await expect(names).toHaveText(['丙', '乙']);

  await panel.getByRole('button', { name: '删除：丙' }).press('Enter');
  await expect(names).toHaveText(['乙']);
  await expect(panel.getByRole('status')).toContainText('已删除“丙”');
  expect(JSON.parse((await stored(page)) ?? '')).toEqual([{ name: '乙', query: 'scale=ratio' }]);
  await panel.getByRole('button', { name: '撤销删除' }).press('Enter');
  await expect(names).toHaveText(['丙', '乙']);
  expect(await page.evaluate(() => document.activeElement?.closest('.popover-panel') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  expect(JSON.parse((await stored(page)) ?? '')).toHaveLength(2);
});

test('what can’t be read is left out, said, and kept; unknown ids are named as in any address', async ({ page }) => {
  const foreign = [{ title: 'of another page' }, 7];
  await storedFirst(page, JSON.stringify([foreign[0], { name: '旧', query: 'center=atlantis&q=万达' }, foreign[1]]));
  await open(page);
  const panel = await openSaved(page);
  await expect(panel).toContainText('另有 2 条存储的内容读不懂');
  await panel.getByRole('textbox').fill('新');
  await panel.getByRole('button', { name: '保存' }).click();
  await expect(panel.getByRole('button', { name: '打开：新' })).toBeVisible();
  expect(JSON.parse((await stored(page)) ?? '')).toEqual(expect.arrayContaining(foreign));

  await panel.getByRole('button', { name: '打开：旧' }).click();
  await settled(page);
  await expect(page.getByRole('status').filter({ hasText: '地址中有不认识的部分' })).toContainText('center=atlantis');
  await expect(card(page, 'kpis')).toContainText('1');
  await expect(page).toHaveURL(/q=/);
});

for (const text of ['no JSON', '{}', '[[[]]]', '""', '[{"name":"a","query":"%%%&=&place"}]'])
  test(`storage that holds ${text} does no harm`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await storedFirst(page, text);
    await open(page);
    const panel = await openSaved(page);
    const first = panel.getByRole('button', { name: /^打开：/ });
    if (await first.count()) await first.click();
    else await expect(panel).toContainText('还没有存过');
    await settled(page);
    expect(errors).toEqual([]);
  });

test('where nothing can be stored, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, 'q=wanda');
  const panel = await openSaved(page);
  await panel.getByRole('button', { name: '保存' }).click();
  await expect(panel.getByRole('alert')).toContainText('浏览器没有存下');
  await expect(panel.getByRole('textbox')).toHaveValue('wanda');
});

test('the address is copied, also on a plain http page, and the popover stays', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'place=xinzhou&lang=zh');
  const panel = await openSaved(page);
  // Said before: here its server is this very machine.
  await expect(panel).toContainText('别的机器打不开');
  await panel.getByRole('button', { name: '仍然复制链接' }).click();
  await expect(panel.getByRole('status')).toHaveText('链接已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, 'place=dongshi&lang=zh');
  const copied = page.evaluate(
    () =>
      new Promise((done) =>
        document.addEventListener('copy', () => done(String(getSelection())), { once: true, capture: true }),
      ),
  );
  await openSaved(page);
  await panel.getByRole('button', { name: '复制链接' }).click();
  await expect(panel.getByRole('status')).toHaveText('链接已复制');
  expect(await copied).toContain('place=dongshi');
});

for (const [lang, theme] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const)
  test(`axe finds nothing in the popover, naming and after a deletion (${lang}, ${theme})`, async ({ page }) => {
    await storedFirst(page, JSON.stringify(['a', 'b', 'c'].map((name) => ({ name, query: `q=${name}` }))));
    await open(page, `lang=${lang}&theme=${theme}&q=a`);
    await page.getByRole('button', { name: lang === 'zh' ? '已存视图' : 'Saved views', exact: true }).click();
    await page.getByRole('button', { name: lang === 'zh' ? '删除：b' : 'Delete: b' }).click();
    await page.getByRole('button', { name: lang === 'zh' ? '改名：c' : 'Rename: c' }).click();
    const { violations } = await new AxeBuilder({ page }).include('.popover-panel').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
