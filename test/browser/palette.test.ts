import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { PAGE_KEYS } from '../../src/app/keys';
import { card, open, panel, settled } from './dashboard';

const palette = (page: Page) => page.getByRole('dialog', { name: /^(搜索或执行命令|Search or run a command)$/ });
const help = (page: Page) => page.getByRole('dialog', { name: /^(帮助与快捷键|Help and keys)$/ });
const field = (page: Page) => palette(page).getByRole('combobox');
const hint = (page: Page) => page.getByRole('note');

/** What the field points at. */
async function active(page: Page) {
  const id = await field(page).getAttribute('aria-activedescendant');
  const option = page.locator(`[id="${id}"]`);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  return option;
}

test('by keys alone: open, type initials, choose, and the page is filtered', { tag: '@main' }, async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
  await field(page).pressSequentially('ws');
  await expect(palette(page).getByRole('option').first()).toContainText('五三(2)');
  expect(await (await active(page)).textContent()).toContain('五三(2)');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(palette(page)).toBeHidden();
  await expect(page).toHaveURL(/[?&]center=wusan-2(&|$)/);
  await expect(card(page, 'kpis').getByRole('heading')).toContainText('1 个中心');
});

test('Chinese, pinyin and English find the same; Shift+Enter opens the profile', async ({ page }) => {
  await open(page);
  for (const typed of ['五三', 'wusan', 'Wusan']) {
    await page.keyboard.press('/');
    await field(page).fill(typed);
    expect(await (await active(page)).textContent()).toContain('五三(2)');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+K');
  await field(page).fill('五三');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/[?&]profile=wusan-2(&|$)/);
  await expect(page).not.toHaveURL(/center=/);
});

test('what one has moved to stays the active one when the dictionary comes and more is found', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/pinyin/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, 'lang=en');
  await page.keyboard.press('Control+K');
  await field(page).pressSequentially('wan');
  const options = palette(page).getByRole('option');
  await expect(options.first()).toBeVisible();
  const before = await options.count();
  await page.keyboard.press('ArrowUp');
  const chosen = await (await active(page)).textContent();
  release();
  await expect.poll(() => options.count()).toBeGreaterThan(before);
  expect(await (await active(page)).textContent()).toBe(chosen);
});

test('keys that an input method uses while it composes choose nothing and open nothing', async ({ page }) => {
  await open(page);
  await page.locator('body').evaluate((body) => {
    for (const init of [
      { key: '?', isComposing: true },
      { key: '/', keyCode: 229 },
    ])
      body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
  });
  await page.keyboard.press('Control+K');
  await field(page).fill('万达');
  await field(page).evaluate((input) => {
    for (const init of [
      { key: 'Enter', isComposing: true },
      { key: 'Enter', keyCode: 229 },
      { key: 'Escape', isComposing: true },
      { key: 'ArrowDown', isComposing: true },
    ])
      input.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
  });
  await expect(help(page)).toBeHidden();
  await expect(field(page)).toBeFocused();
  expect(await (await active(page)).textContent()).toContain('万达');
  await expect(page).not.toHaveURL(/center=/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/center=wanda/);
});

test('arrows go around, groups have names, the count is told, Esc changes nothing and gives the focus back', async ({
  page,
}) => {
  await open(page, 'lang=en&evidence=wusan-2.area.after');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Control+K');
  await field(page).fill('dong');
  const options = palette(page).getByRole('option');
  await expect(palette(page).getByRole('group', { name: 'Places' })).toContainText('Dongshi');
  // More is found once the pinyin is there, so both are read until they agree.
  await expect(async () => {
    const count = await options.count();
    expect(count).toBeGreaterThan(0);
    await expect(palette(page).getByRole('status')).toHaveText(`${count} results`, { timeout: 100 });
  }).toPass();
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field(page).fill('qqqq');
  await expect(palette(page).getByRole('status')).toContainText('Nothing found');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  // The panel under it is still open, and has the focus again.
  await expect(panel(page)).toBeFocused();
  expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual(['evidence', 'lang']);
});

test('a person leads to the evidence, which takes the focus; a command changes the page', async ({ page }) => {
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Search or run a command' }).click();
  await field(page).fill('Yang Hong');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('Yang Hong');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Search or run a command' })).toBeFocused();

  await page.keyboard.press('Control+K');
  await field(page).fill('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+K');
  await field(page).fill('floor area as a table');
  await page.keyboard.press('Enter');
  await expect(card(page, 'area').getByRole('table')).toBeVisible();
});

test('without the dictionary the search finds what is written', async ({ page }) => {
  await page.route(/pinyin/, (route) => route.abort());
  await open(page);
  await page.keyboard.press('Control+K');
  await field(page).fill('五三');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/center=wusan-2/);
});

test('undo and redo by key and button', { tag: '@main' }, async ({ page }) => {
  await open(page, 'lang=en');
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await card(page, 'area').locator('[data-mark="wanda"]').first().click();
  await settled(page);
  await expect(page).toHaveURL(/center=wanda/);
  await page.keyboard.press('Control+Z');
  await expect(page).not.toHaveURL(/center=/);
  await page.keyboard.press('Control+Y');
  await expect(page).toHaveURL(/center=wanda/);
  await undo.click();
  await expect(page).not.toHaveURL(/center=/);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+Shift+Z');
  await expect(page).toHaveURL(/center=wanda/);
  await expect(redo).toHaveAttribute('aria-disabled', 'true');
  // In a text field the key belongs to the text.
  await page.getByRole('searchbox').fill('x');
  await page.getByRole('searchbox').press('Control+Z');
  await expect(page).toHaveURL(/center=wanda/);
});

test('the help lists every key of the page and of the charts', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  const shown = await help(page).locator('kbd').allTextContents();
  for (const key of Object.values(PAGE_KEYS).flatMap(({ keys }) => keys))
    expect(shown).toContain(key.replace('Mod+', 'Ctrl+'));
  for (const key of ['左右键', 'Home、End', 'Esc']) expect(shown).toContain(key);
  await expect(help(page)).toContainText('未报道，不等于没有');
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
});

test('single characters are text in a field, and can be turned off for good', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox').pressSequentially('?/');
  await expect(page.getByRole('searchbox')).toHaveValue('?/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: '帮助与快捷键' }).click();
  await help(page).getByRole('switch').uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '帮助与快捷键' })).toBeFocused();
  await page.reload();
  await settled(page);
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
});

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
  [390, 844],
] as const)
  for (const lang of ['zh', 'en'])
    test(`the hint of a first visit covers no control and moves nothing (${width}, ${lang})`, async ({ page }) => {
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) window.shifts.push(Number(entry.value));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.setViewportSize({ width, height });
      await open(page, `lang=${lang}`);
      await expect(hint(page)).toBeVisible();
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      await expect(page.locator('body')).toBeFocused();
      const isCut = await hint(page)
        .locator('li')
        .evaluateAll((all) => all.some((step) => step.scrollWidth > step.clientWidth));
      expect(isCut).toBe(false);
      const covered = await page.getByRole('button').evaluateAll((all) =>
        all.flatMap((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          const at = document.elementFromPoint(left + width / 2, top + height / 2);
          return at?.closest('[role="note"]') && !button.closest('[role="note"]') ? [button.outerHTML] : [];
        }),
      );
      expect(covered).toEqual([]);
    });

test('the hint is dismissed for good by its button or Esc, and the focus goes on', async ({ page, context }) => {
  await open(page);
  const dismiss = hint(page).getByRole('button');
  await dismiss.focus();
  await page.keyboard.press('Escape');
  await expect(hint(page)).toBeHidden();
  await expect(page.getByRole('button', { name: '地区' })).toBeFocused();
  await page.reload();
  await settled(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-hint');
  await expect(hint(page)).toBeHidden();

  await page.evaluate(() => localStorage.clear());
  await context.clearCookies();
  await page.reload();
  await hint(page).getByRole('button').click();
  await expect(hint(page)).toBeHidden();
  await expect(page.locator('html')).not.toHaveAttribute('data-hint');
});

test('the hint comes again until somebody dismisses it', async ({ page }) => {
  await open(page);
  await expect(hint(page)).toBeVisible();
  // Who presents or lets a card fill the page wants the room, and has dismissed nothing.
  await card(page, 'area').getByRole('button', { name: '放大' }).click();
  await expect(hint(page)).toBeHidden();
  await open(page);
  await expect(hint(page)).toBeVisible();
  await page.reload();
  await expect(hint(page)).toBeVisible();
  await hint(page).getByRole('button').click();
  await page.reload();
  await settled(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-hint');
});

test('the hint stays away where a card fills the page', async ({ page }) => {
  await open(page, 'card=area');
  await expect(page.locator('html')).not.toHaveAttribute('data-hint');
});

for (const lang of ['zh', 'en'])
  for (const theme of ['light', 'dark'])
    test(`axe finds nothing in search, help and hint (${lang}, ${theme})`, async ({ page }) => {
      // Only what is at hand: what lies behind a dialog can't be reached, and takes axe long to look through.
      const findings = async (part: string) => {
        const { violations } = await new AxeBuilder({ page }).include(part).analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      };
      await open(page, `lang=${lang}&theme=${theme}`);
      await expect(hint(page)).toBeVisible();
      expect(await findings('header')).toEqual([]);
      await page.keyboard.press('Control+K');
      for (const typed of ['', 'wan', 'qqqq']) {
        await field(page).fill(typed);
        expect(await findings('dialog')).toEqual([]);
      }
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(help(page)).toBeVisible();
      expect(await findings('dialog')).toEqual([]);
    });

test('on a phone the search fills the screen, and a finger opens a profile', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  await open(page);
  await page.getByRole('button', { name: '搜索或执行命令' }).tap();
  const box = await palette(page).boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await field(page).fill('万达');
  for (const option of await palette(page).getByRole('option').all())
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await palette(page).getByRole('group', { name: '中心档案' }).getByRole('option').first().tap();
  await expect(page).toHaveURL(/profile=wanda/);
  await context.close();
});
