import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { bundled } from '../fixtures/bundled';
import { decoded } from '../fixtures/decoded-qr';
import { card, settled } from './dashboard';
import { slideFaults } from './drawn-sizes.mjs';
import { test } from './site';

const code = (page: Page) => page.getByRole('dialog', { name: /二维码|QR code/ });
const qr = (within: Locator) => within.locator('svg.qr');
const number = (page: Page) => page.locator('[data-page]');

async function openSlide(page: Page, site: string, query: string): Promise<void> {
  await page.goto(`${site}?mode=present&${query}`);
  await page.locator('html[data-mode="present"] section.slide[data-revision]').waitFor();
}

/** Pixels a side of what is read: more would only take longer. */
const SIDE = 320;

/** What a phone would read where something is on the screen. */
async function scanned(page: Page, place: Locator): Promise<string | undefined> {
  const source = (await place.screenshot()).toString('base64');
  const bits = await page.evaluate(
    async ({ bytes, side }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${bytes}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = side;
      canvas.height = side;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, side, side);
      const { data } = context?.getImageData(0, 0, side, side) ?? { data: new Uint8ClampedArray(0) };
      return Array.from({ length: side * side }, (_, at) => ((data[at * 4] ?? 0) < 128 ? '1' : '0')).join('');
    },
    { bytes: source, side: SIDE },
  );
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (const [at, bit] of [...bits].entries()) data.fill(bit === '1' ? 0 : 255, at * 4, at * 4 + 4);
  return decoded({ data, width: SIDE, height: SIDE });
}

test('a phone reads the card of the slide under its filters from the screen, and any key goes on', {
  tag: '@main',
}, async ({ page, site }) => {
  await openSlide(page, site, 'slide=3&place=xinzhou&theme=dark');
  await page.keyboard.press('q');
  const address = `${site}?place=xinzhou&card=area&lang=zh`;
  await expect(code(page)).toContainText(address);
  await expect(code(page).getByRole('img', { name: address })).toBeVisible();
  expect((await code(page).locator('svg.qr').boundingBox())?.width).toBeGreaterThanOrEqual(300);
  expect(await scanned(page, qr(code(page)))).toBe(address);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.keyboard.press('ArrowRight');
  await expect(code(page)).toHaveCount(0);
  await expect(number(page)).toHaveText('3 / 9');
  await page.keyboard.press('q');
  await page.keyboard.press('Escape');
  await expect(code(page)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(number(page)).toHaveText('4 / 9');

  await page.goto(address);
  await settled(page);
  await expect(page.locator('section[data-card]')).toHaveCount(1);
  await expect(card(page, 'area')).toBeVisible();
});

test('the code is opened and closed by buttons too', async ({ page, site }) => {
  await openSlide(page, site, 'lang=en');
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: 'QR code of this slide' }).click();
  expect(await scanned(page, qr(code(page)))).toBe(`${site}?lang=en`);
  await code(page).getByRole('button', { name: 'Close the QR code' }).press('Enter');
  await expect(code(page)).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(number(page)).toHaveText('2 / 9');
});

test('where keys of a single character are off, Q does nothing', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('dashboard.keys', 'off'));
  await openSlide(page, site, 'slide=2');
  await page.keyboard.press('q');
  await page.keyboard.press('ArrowRight');
  await expect(number(page)).toHaveText('3 / 9');
  await expect(code(page)).toHaveCount(0);
});

test('the presenter’s window shows the code on the screen, and takes it away', async ({ page, site }) => {
  await openSlide(page, site, 'slide=2');
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await expect(number(popup).first()).toHaveText('2 / 9');
  await popup.keyboard.press('q');
  await expect(code(page)).toBeVisible();
  await expect(popup.getByRole('status').first()).toHaveText('大屏现为二维码');
  await popup.keyboard.press('ArrowRight');
  await expect(code(page)).toHaveCount(0);
  await expect(number(page)).toHaveText('3 / 9');
});

for (const lang of ['zh', 'en'] as const)
  test(`the closing slide has a code of the page, and keeps its sources in sight (${lang})`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await openSlide(page, site, `slide=9&lang=${lang}&theme=dark`);
    const figure = page.getByRole('figure');
    expect((await figure.locator('svg.qr').boundingBox())?.width).toBeGreaterThanOrEqual(300);
    expect(await scanned(page, qr(figure))).toBe(lang === 'zh' ? site : `${site}?lang=en`);
    await expect.poll(() => page.evaluate(slideFaults)).toEqual([]);
  });

test('where nobody else could open the page, the closing slide has no code, and Q says why', async ({ page }) => {
  await page.goto('./?mode=present&slide=9');
  await expect(page.locator('html[data-mode="present"] section.slide [data-source]')).toHaveCount(3);
  await expect(page.getByRole('figure')).toHaveCount(0);
  await page.keyboard.press('q');
  await expect(code(page)).toContainText('localhost');
  await expect(code(page).locator('svg.qr')).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('an address that is too long for a code says so', async ({ page, site }) => {
  const choices = bundled.functions.flatMap(({ id }) =>
    ['planned', 'no', 'unreported'].map((mark) => `fn=${id}:${mark}`),
  );
  await openSlide(page, site, `slide=9&${choices.join('&')}`);
  await expect(page.getByRole('figure')).toHaveCount(0);
  await page.keyboard.press('q');
  await expect(code(page)).toContainText('太长');
});
