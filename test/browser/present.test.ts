import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { card, open, settled } from './dashboard';
import { slideFaults } from './drawn-sizes.mjs';
import { openShow, pageNumber, slide } from './show';

test('the default deck from cover to end by keys, and back to where one was', { tag: '@main' }, async ({ page }) => {
  await open(page, 'place=xinzhou&lang=zh');
  const before = page.url();
  const headline = await card(page, 'area').locator('h2').textContent();
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await expect(pageNumber(page)).toHaveText('1 / 9');
  await expect(slide(page).locator('h2')).toHaveText('党群服务中心与投资考察看板');
  const cards: (string | null)[] = [];
  for (let number = 2; number <= 9; number += 1) {
    await page.keyboard.press(['ArrowRight', 'Space', 'PageDown'][number % 3] ?? '');
    await expect(pageNumber(page)).toHaveText(`${number} / 9`);
    cards.push(await slide(page).getAttribute('data-card'));
    if (number === 3) expect(await slide(page).locator('h2').textContent()).toBe(headline);
    await expect(slide(page).locator('[data-filters]')).toContainText('信州区');
  }
  expect(cards).toEqual(['kpis', 'area', 'coverage', 'matrix', 'timeline', 'visit', 'case', null]);
  await expect(slide(page).locator('[data-source]')).toHaveCount(3);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('main')).toContainText('演示结束');
  await page.keyboard.press('PageUp');
  await expect(pageNumber(page)).toHaveText('9 / 9');
  await page.keyboard.press('Home');
  await expect(pageNumber(page)).toHaveText('1 / 9');
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect(pageNumber(page)).toHaveText('5 / 9');
  await page.keyboard.press('Escape');
  await settled(page);
  expect(page.url()).toBe(before);
  await expect(page.getByRole('button', { name: '演示', exact: true })).toBeFocused();
});

test('each slide begins with nothing unfolded, and what was unfolded before is so again behind the show', async ({
  page,
}) => {
  await open(page, 'ref=400&open=elderly&open=safety&lang=zh');
  const before = page.url();
  const shown = (at: string) => page.locator(`${at} [data-mark^="fn."]`).filter({ visible: true });
  await expect(shown('[data-card="coverage"]').first()).toBeVisible();
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await expect(pageNumber(page)).toHaveText('1 / 9');
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expect(pageNumber(page)).toHaveText('4 / 9');
  await expect(slide(page).locator('[data-mark="cat.elderly"]').first()).toBeVisible();
  await expect(shown('.slide')).toHaveCount(0);

  // There too it can be, and has an address of its own.
  await slide(page).locator('.coverage-disclosure[aria-label^="退役军人"]').click();
  await expect(shown('.slide').first()).toBeVisible();
  await page.reload();
  await expect(shown('.slide').first()).toBeVisible();
  for (const key of ['ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(pageNumber(page)).toHaveText('4 / 9');
  await expect(shown('.slide')).toHaveCount(0);
  // A tooltip under the mouse would have the first Esc.
  await page.mouse.move(5, 5);
  await expect(page.locator('.tooltip')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await settled(page);
  expect(page.url()).toBe(before);
});

test('a show that was left by an address of its own has no say in where the next one leads back to', async ({
  page,
}) => {
  await openShow(page, 'slide=5&lang=zh');
  await open(page, 'ref=400&open=elderly&lang=zh');
  const before = page.url();
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await expect(pageNumber(page)).toHaveText('1 / 9');
  await page.keyboard.press('Escape');
  await settled(page);
  expect(page.url()).toBe(before);
});

test('a slide that there is none of is ignored like all that an address can’t mean: the first one, and a notice', async ({
  page,
}) => {
  await openShow(page, 'slide=99&place=xinzhou');
  await expect(pageNumber(page)).toHaveText(/^1 \/ 9$/);
  await expect(page).not.toHaveURL(/slide=/);
  await expect(page).toHaveURL(/place=xinzhou/);
  const notice = page.getByRole('status').filter({ hasText: 'slide=99' });
  await expect(notice).toBeInViewport();
  await notice.getByRole('button').click();
  await expect(notice).toHaveCount(0);
  await expect(slide(page)).toBeVisible();
});

test('turning slides is one step of undo', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await expect(pageNumber(page)).toHaveText('1 / 9');
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
  await expect(pageNumber(page)).toHaveText('4 / 9');
  await page.keyboard.press('Control+z');
  await expect(pageNumber(page)).toHaveText('1 / 9');
  await page.keyboard.press('Control+z');
  await settled(page);
  await expect(page).not.toHaveURL(/mode=/);
});

test('filters change the slide live, and Backspace brings back its own', async ({ page }) => {
  await openShow(page, 'slide=3&place=xinzhou');
  const own = await slide(page).locator('h2').textContent();
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  await page.getByRole('button', { name: '去掉筛选：地区 信州区' }).click();
  await expect(slide(page)).toContainText('领创');
  await expect(slide(page).locator('[data-filters]')).toContainText('已改动');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-show-facets]')).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await expect(slide(page).locator('[data-filters]')).toContainText('信州区');
  await expect(slide(page).locator('h2')).toHaveText(own ?? '');
});

test('filters that are asked for stand above the headline that they change', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await openShow(page, 'slide=3&place=xinzhou');
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  const facets = await page.locator('[data-show-facets]').boundingBox();
  const bottom = (facets?.y ?? 0) + (facets?.height ?? 0);
  expect(bottom).toBeGreaterThan(0);
  await expect.poll(async () => (await slide(page).locator('h2').boundingBox())?.y).toBeGreaterThan(bottom);
  // For as long as they are open the slide is smaller, and whole.
  const cut = async () => (await page.evaluate(slideFaults)).filter((fault) => !fault.includes(' px: '));
  await expect.poll(cut).toEqual([]);
});

test('a pointer that rests takes its tooltip away, and a light shows none', async ({ page }) => {
  await openShow(page, 'slide=3');
  const tooltip = slide(page).locator('.tooltip');
  await slide(page).locator('[data-mark="lingchuang"]').first().hover();
  await expect(tooltip).toBeVisible();
  await expect(page.locator('main[data-idle]')).toBeVisible();
  await expect(tooltip).toBeHidden();
  await page.mouse.move(10, 10);
  await page.keyboard.down('l');
  await slide(page).locator('[data-mark="fenghuang"]').first().hover();
  await expect(tooltip).toHaveCount(1);
  await expect(tooltip).toBeHidden();
  await page.keyboard.up('l');
});

test('a slide that is typed and that there is none of is said to be missing', async ({ page }) => {
  await openShow(page, 'slide=3');
  await page.keyboard.type('12');
  await expect(page.getByRole('status').filter({ hasText: '没有第 12 页，共 9 页' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(pageNumber(page)).toHaveText('3 / 9');
});

test('a presenter window that is blocked is said, until the show goes on', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openShow(page, 'slide=3');
  await page.keyboard.press('n');
  const notice = page.getByRole('status').filter({ hasText: '浏览器拦下了演讲者窗口' });
  await expect(notice).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(notice).toHaveCount(0);
});

test('on a large screen the controls are as large as the page would be', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await openShow(page, 'slide=3');
  const size = page.locator('.show-controls').evaluate((bar) => Number.parseFloat(getComputedStyle(bar).fontSize));
  expect(await size).toBe(28);
});

test('a focused chart has the arrow keys; Esc gives them back, and only then leaves', async ({ page }) => {
  await openShow(page, 'slide=3');
  await slide(page).locator('.chart').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const tooltip = slide(page).locator('.tooltip');
  await expect(tooltip).toBeVisible();
  await expect(pageNumber(page)).toHaveText('3 / 9');
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(pageNumber(page)).toHaveText('4 / 9');
  await page.keyboard.press('Escape');
  await settled(page);
  await expect(card(page, 'kpis')).toBeVisible();
});

test('a figure on a slide opens its evidence, which Esc closes before the show', async ({ page }) => {
  await openShow(page, 'slide=2');
  await slide(page).locator('.kpi-value .figure').first().click();
  await expect(page.locator('aside[data-panel="evidence"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('aside[data-panel="evidence"]')).toHaveCount(0);
  await expect(pageNumber(page)).toHaveText('2 / 9');
});

test('a profile and a page leave the show, and a step back leads to the slide again', async ({ page }) => {
  await openShow(page, 'slide=3');
  await slide(page).locator('[data-mark="wusan-2.area.after"]').first().click();
  const panel = page.locator('aside[data-panel="evidence"]');
  await panel.getByRole('button', { name: /五三\(2\)社区档案/ }).click();
  await expect(page.locator('aside[data-panel="profile"]')).toBeVisible();
  await expect(page).not.toHaveURL(/mode=|slide=/);
  await page.goBack();
  await expect(pageNumber(page)).toHaveText('3 / 9');

  await expect(panel).toBeVisible();
  await panel
    .getByRole('button', { name: /第 2 段/ })
    .first()
    .click();
  await expect(page).toHaveURL(/view=sources/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('3 篇报道');
  await page.goBack();
  await expect(pageNumber(page)).toHaveText('3 / 9');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').fill('查看事件列表');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: /件事/ })).toBeVisible();
});

test('B makes the screen black until the next key that turns the slides', async ({ page }) => {
  await openShow(page, 'slide=2');
  await page.keyboard.press('b');
  await expect(page.getByRole('img', { name: /黑屏/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('img', { name: /黑屏/ })).toHaveCount(0);
  await expect(pageNumber(page)).toHaveText('3 / 9');
});

for (const [width, height] of [
  [1280, 720],
  [1600, 900],
  [1920, 1080],
  [3840, 2160],
] as const)
  for (const lang of ['zh', 'en'] as const)
    test(`no letter is too small and nothing is cut off at ${width} × ${height} in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openShow(page, `lang=${lang}`);
      for (let number = 1; number <= 9; number += 1) {
        await expect(pageNumber(page)).toHaveText(`${number} / 9`);
        await expect.poll(() => page.evaluate(slideFaults), { message: `slide ${number}` }).toEqual([]);
        await page.keyboard.press('PageDown');
      }
    });

for (const theme of ['light', 'dark'])
  for (const lang of ['zh', 'en'])
    test(`the reference line keeps off the words for what was before, ${theme}, ${lang}`, async ({ page }) => {
      await openShow(page, `slide=3&theme=${theme}&lang=${lang}`);
      const words = slide(page).locator('g.mark[data-mark="dajingtou.area.before"] > text');
      // The letters without their halo, and as far around them as the line must keep.
      const clip = await words.evaluate((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x - 2, y: y + 4, width: width + 4, height: height - 8 };
      });
      const picture = (await page.screenshot({ clip })).toString('base64');
      const red = await page.evaluate(async (source) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
        return [...data].filter((_, at) => at % 4 === 0 && (data[at] ?? 0) > (data[at + 1] ?? 0) + 60).length;
      }, picture);
      expect(red).toBe(0);
    });

test('a click on the controls leaves the keys to the slides', async ({ page }) => {
  await openShow(page, 'slide=3');
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '上一页' }).click();
  await expect(pageNumber(page)).toHaveText('2 / 9');
  await page.keyboard.press('Space');
  await expect(pageNumber(page)).toHaveText('3 / 9');
});

test('citations and caveats stand below a slide', async ({ page }) => {
  await openShow(page, 'slide=3&lang=zh');
  await expect(slide(page).locator('footer')).toContainText('出处：[A1] 第 ');
  await expect(slide(page).locator('footer')).toContainText('未报道不等于没有');
});

test('under a filter the cover counts what is left, and an emptied slide says why in its middle', async ({ page }) => {
  await openShow(page, 'place=dongshi&lang=zh');
  await expect(slide(page).locator('.cover')).toContainText('2 / 7 个中心');
  await openShow(page, 'place=dongshi&lang=zh&slide=7');
  const sentence = slide(page).getByRole('heading', { name: '没有考察符合' });
  await expect(sentence).toBeVisible();
  await expect(slide(page).locator('footer')).not.toContainText('出处');
  const [whole, words] = [await slide(page).boundingBox(), await sentence.boundingBox()];
  if (!whole || !words) throw new Error('nothing is drawn');
  const middle = (words.y + words.height / 2 - whole.y) / whole.height;
  expect(Math.abs(middle - 0.5)).toBeLessThan(0.1);
});

test('the presenter window leads and follows, also after a reload of either', async ({ page }) => {
  await openShow(page, 'slide=2&place=xinzhou');
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await expect(pageNumber(popup).first()).toHaveText('2 / 9');
  await expect(popup.locator('[data-filters]').first()).toContainText('信州区');
  await page.keyboard.press('ArrowRight');
  await expect(pageNumber(popup).first()).toHaveText('3 / 9');
  await expect(popup.locator('.presenter-next')).toContainText('功能覆盖');
  await expect(popup.locator('[data-points] li').first()).toHaveText(
    /^大井头整个场所扩大到原来的 .+ 倍 \[A2\] 第 2、4 段$/,
  );
  await expect(popup.locator('[data-notes]')).toHaveCount(0);
  await popup.keyboard.press('ArrowRight');
  await expect(pageNumber(page)).toHaveText('4 / 9');
  await popup.keyboard.press('b');
  await expect(page.getByRole('img', { name: /黑屏/ })).toBeVisible();
  await popup.keyboard.press('b');
  await popup.reload();
  await expect(pageNumber(popup).first()).toHaveText('4 / 9');
  await popup.keyboard.press('End');
  await expect(pageNumber(page)).toHaveText('9 / 9');
  await page.reload();
  await expect(pageNumber(page)).toHaveText('9 / 9');
  await page.keyboard.press('Home');
  await expect(pageNumber(popup).first()).toHaveText('1 / 9');
  await page.keyboard.press('Escape');
  await settled(page);
  await expect(page).toHaveURL(/place=xinzhou/);
});

test('once the show is left, the presenter window says so, and follows the next show', async ({ page }) => {
  await openShow(page, 'slide=2&place=xinzhou');
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await expect(slide(popup).first()).toBeVisible();
  await page.reload();
  await expect(pageNumber(page)).toHaveText('2 / 9');
  await expect(slide(popup).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popup.getByRole('status').filter({ hasText: '演示已结束，可以关闭此窗口' })).toBeVisible();
  await expect(slide(popup)).toHaveCount(0);

  await popup.keyboard.press('End');
  await page.getByRole('button', { name: '去掉筛选：地区 信州区' }).click();
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await expect(pageNumber(page)).toHaveText('1 / 9');
  await page.keyboard.press('ArrowRight');
  await expect(pageNumber(popup).first()).toHaveText('2 / 9');
  await expect(slide(popup).first().locator('[data-filters]')).toHaveCount(0);
  await popup.keyboard.press('ArrowRight');
  await expect(pageNumber(page)).toHaveText('3 / 9');
});

test('the presenter window cuts off nothing of a slide', async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 780 });
  await page.goto('./?mode=presenter&lang=zh');
  for (let number = 1; number <= 9; number += 1) {
    await expect(pageNumber(page).first()).toHaveText(`${number} / 9`);
    const cut = async () => (await page.evaluate(slideFaults)).filter((fault) => !/ px: /.test(fault));
    await expect.poll(cut, { message: `slide ${number}` }).toEqual([]);
    await page.keyboard.press('PageDown');
  }
});

test('a blocked presenter window is said', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openShow(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('status').filter({ hasText: '拦下' })).toBeVisible();
});

test('the hint stays away from a show', async ({ page }) => {
  await openShow(page);
  await expect(page.locator('[data-room="hint"]')).toHaveCount(0);
});

test('a show, the presenter window and the deck panel have no accessibility faults', async ({ page }) => {
  await openShow(page, 'slide=5');
  await page.mouse.move(200, 200);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.mouse.move(300, 200);
  await page.getByRole('button', { name: '编辑演示稿' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.goto('./?mode=presenter&slide=3');
  await expect(slide(page).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
