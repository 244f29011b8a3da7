import { expect, test } from '@playwright/test';
import { card, open } from './dashboard';

for (const lang of ['zh', 'en'])
  test(`on the narrowest phone every industry stays inside its box (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `lang=${lang}`);
    const boxes = card(page, 'visit').locator('.visit-side .figure');
    expect(await boxes.count()).toBeGreaterThan(4);
    const tooNarrow = await boxes.evaluateAll((all) =>
      all.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.textContent),
    );
    expect(tooNarrow).toEqual([]);
  });
