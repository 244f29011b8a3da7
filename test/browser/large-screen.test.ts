import { expect, type Page, test } from '@playwright/test';
import { card, open, settled } from './dashboard';

/** The left and right edges in pixels of what is seen of each. */
const edges = (page: Page) =>
  page.evaluate(() =>
    ['.page-title', '.page-tools', 'search', '[data-card="kpis"]', '[data-card="case"]'].map((selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(selector);
      const { left, right } = element.getBoundingClientRect();
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      const isFrame = selector === 'search';
      return {
        left: Math.round(left + (isFrame ? Number.parseFloat(paddingLeft) : 0)),
        right: Math.round(right - (isFrame ? Number.parseFloat(paddingRight) : 0)),
      };
    }),
  );

test('header, filters and cards share their edges, however wide the screen', async ({ page }) => {
  await open(page);
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
    [2560, 1440],
    [3440, 1440],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width, height });
    const [title, tools, filters, first, last] = await edges(page);
    // Cards begin and end at parts of a pixel.
    for (const other of [title, filters])
      expect(Math.abs((other?.left ?? 0) - (first?.left ?? 0)), `left at ${width}`).toBeLessThanOrEqual(1);
    for (const other of [tools, filters])
      expect(Math.abs((other?.right ?? 0) - (last?.right ?? 0)), `right at ${width}`).toBeLessThanOrEqual(1);
  }
});

test('on a screen for a whole room letters, charts and legends are twice as large, and the cards fill most of it', async ({
  page,
}) => {
  const sizes = () =>
    page.evaluate(() => {
      const height = (element: Element | undefined) => element?.getBoundingClientRect().height ?? 0;
      const labels = [...document.querySelectorAll('[data-card="area"] svg text')];
      return {
        title: Number.parseFloat(getComputedStyle(document.querySelector('h1') ?? document.body).fontSize),
        heading: Number.parseFloat(getComputedStyle(document.querySelector('h2') ?? document.body).fontSize),
        label: height(labels.find(({ textContent }) => textContent === '大井头')),
        swatch: height(document.querySelector('[data-card="area"] .legend svg') ?? undefined),
        cell: height(document.querySelector('[data-card="matrix"] tbody td') ?? undefined),
        cards: document.querySelector('[data-card="kpis"]')?.getBoundingClientRect().width ?? 0,
      };
    });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page);
  const usual = await sizes();
  await page.setViewportSize({ width: 3840, height: 2160 });
  await settled(page);
  await expect.poll(async () => (await sizes()).label / usual.label).toBeGreaterThan(1.9);
  const large = await sizes();
  // The box of a text is as high as whole pixels.
  for (const [what, size] of Object.entries(large))
    expect(Math.abs(size / usual[what as keyof typeof usual] - 2), what).toBeLessThan(0.1);
  expect(large.cards).toBeGreaterThan(3840 * 0.85);
});

test('on a large screen a drag leads the reference to where the pointer is, and slides keep their measure', async ({
  page,
}) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await open(page, 'lang=en&scale=linear');
  const pill = await card(page, 'area').getByRole('slider').boundingBox();
  const tick = await card(page, 'area')
    .locator('svg text')
    .filter({ hasText: /^2000$/ })
    .boundingBox();
  if (!pill || !tick) throw new Error('nothing to drag');
  await page.mouse.move(pill.x + pill.width / 2, pill.y + pill.height / 2);
  await page.mouse.down();
  await page.mouse.move(tick.x + tick.width / 2, pill.y + 10, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  expect(Math.abs(Number(new URL(page.url()).searchParams.get('ref')) - 2000)).toBeLessThanOrEqual(20);

  // A slide is enlarged as a whole: its own pixels are those of 1600 by 900, whatever the step of the page.
  await page.locator('[data-action="present"]').click();
  await expect(page.locator('.slide-foot').first()).toHaveCSS('font-size', '18px');
});
