import { expect, type Page, test } from '@playwright/test';
import { open } from './dashboard';

const CARDS = ['kpis', 'area', 'coverage', 'matrix', 'timeline', 'visit', 'case'];
const ALL_TABLES = CARDS.map((id) => `table=${id}`).join('&');

async function openTables(page: Page, lang: string, width: number) {
  await page.setViewportSize({ width, height: 844 });
  await open(page, `lang=${lang}&${ALL_TABLES}`);
  await expect(page.locator('section[data-card] table')).toHaveCount(CARDS.length);
}

/** The cards whose table is wider than its room. */
function scrolling(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('section[data-card]')]
      .filter((card) => {
        const room = card.querySelector('table')?.parentElement;
        return room && room.scrollWidth > room.clientWidth;
      })
      .map((card) => card.dataset.card),
  );
}

for (const lang of ['zh', 'en']) {
  test(`no table makes the page scroll sideways (${lang})`, async ({ page }) => {
    for (const width of [360, 390, 820, 1440]) {
      await openTables(page, lang, width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      if (width === 1440) expect(await scrolling(page)).toEqual(['matrix']);
    }
  });

  test(`row headers stay in sight while a table is scrolled, with room for the rest (${lang})`, async ({ page }) => {
    await openTables(page, lang, 390);
    for (const id of await scrolling(page)) {
      const region = page.locator(`[data-card="${id}"]`).getByRole('region');
      await region.focus();
      const seen = await region.evaluate((room) => {
        room.scrollLeft = room.scrollWidth;
        const edge = room.getBoundingClientRect();
        const head = room.querySelector('tbody th')?.getBoundingClientRect();
        return { left: head && head.left - edge.left, share: head && head.width / edge.width };
      });
      expect(seen.left, id).toBeCloseTo(0, 0);
      expect(seen.share, id).toBeLessThan(0.5);
    }
  });

  test(`every figure is named by more than its number, and by what is seen (${lang})`, async ({ page }) => {
    for (const query of ['', ALL_TABLES]) {
      await open(page, `lang=${lang}&${query}`);
      const names = await page.locator('section[data-card] button[data-evidence]').evaluateAll((all) =>
        all.map((button) => ({
          name: button.getAttribute('aria-label') ?? button.textContent ?? '',
          text: button.textContent?.trim() ?? '',
        })),
      );
      expect(names.length).toBeGreaterThan(50);
      expect(names.filter(({ name, text }) => /^[\d.,–\s]*$/.test(name) || !name.includes(text))).toEqual([]);
    }
  });
}

test('the matrix fits from a tablet’s width on', async ({ page }) => {
  for (const width of [820, 1024, 1200, 1359, 1360]) {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of ['zh', 'en']) {
      await open(page, `lang=${lang}`);
      const over = await page.getByRole('grid').evaluate((table) => {
        const room = table.parentElement;
        return room ? room.scrollWidth - room.clientWidth : undefined;
      });
      expect(over, `${width} ${lang}`).toBe(0);
    }
  }
});
