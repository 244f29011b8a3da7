import { expect, type Page, test } from '@playwright/test';

/*
 * Looks at every card in every state as the gallery shows them: labels that touch each other or leave their card are
 * found by their boxes, so that no stored picture depends on a machine's fonts.
 */
const GALLERY = process.env.GALLERY_URL;

/** What overlaps, touches or sticks out, by specimen. */
function crossings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
    for (const specimen of document.querySelectorAll('[data-specimen]')) {
      const name = specimen.getAttribute('data-specimen');
      const card = specimen.querySelector('section[data-card]')?.getBoundingClientRect();
      if (!card) return [`${name}: no card`];
      const labels = [...specimen.querySelectorAll('.chart svg text, .card-head, h2, .legend li, dt, dd p')]
        .filter((label) => label.checkVisibility() && label.textContent !== '')
        .map((label) => ({
          text: label.textContent ?? '',
          box: label.getBoundingClientRect(),
          // Two labels of a drawing in one line are read as one where nothing is between them.
          apart: label instanceof SVGElement ? 3 : -2,
        }));
      for (const { text, box } of labels)
        if (box.left < card.left - 1 || box.right > card.right + 1) found.push(`${name}: "${text}" leaves its card`);
      labels.forEach((a, index) => {
        for (const b of labels.slice(index + 1)) {
          const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // Boxes of text have empty rims: only what is deeper than those is an overlap.
          if (width > -Math.min(a.apart, b.apart) && height > 5) found.push(`${name}: "${a.text}" over "${b.text}"`);
        }
      });
    }
    return found;
  });
}

/** A phone, tablets upright and lying, the widths at which the cards change their columns, desktops, a large screen. */
const WIDTHS = [360, 390, 700, 768, 820, 900, 1024, 1200, 1280, 1366, 1440, 1920];

/** Milliseconds between two looks, and how many there are. */
const PAUSE = 200;
const MOST_PAUSES = 25;

/** The gallery at each width in turn: drawn anew by the cards' own answer to a change of their width. */
async function crossingsByWidth(page: Page, query: string, cards: number): Promise<string[]> {
  await page.goto(`${GALLERY}?theme=light&${query}`);
  // The first one to come waits for the server to bundle.
  await expect(page.locator('[data-specimen] h2')).toHaveCount(cards, { timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // A slow machine draws some time after its window has changed.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.chart')].every((chart) => {
        const drawing = chart.querySelector('svg');
        return !drawing || Math.abs(drawing.getBoundingClientRect().width - chart.clientWidth) <= 1;
      }),
    );
    let seen = await crossings(page);
    for (let pause = 0; pause < MOST_PAUSES && seen.length > 0; pause += 1) {
      await page.waitForTimeout(PAUSE);
      seen = await crossings(page);
    }
    for (const crossing of seen) found.push(`${width}: ${crossing}`);
  }
  return found;
}

for (const lang of ['zh', 'en']) {
  test(`no label of any card in any state overlaps or leaves its card at any width (${lang})`, async ({ page }) => {
    expect(await crossingsByWidth(page, `lang=${lang}`, 56)).toEqual([]);
  });

  for (const query of ['scale=linear', 'scale=linear&ref=1000', 'scale=ratio'])
    test(`no label of the area card overlaps or leaves it at any width (${lang}, ${query})`, async ({ page }) => {
      expect(await crossingsByWidth(page, `card=area&lang=${lang}&${query}`, 8)).toEqual([]);
    });
}

for (const scale of ['log', 'linear', 'ratio'])
  test(`no attribute of any drawing holds what is no number (${scale})`, async ({ page }) => {
    await page.goto(`${GALLERY}?lang=zh&scale=${scale}`);
    // The server of the gallery makes its modules as they are asked for.
    await expect(page.locator('[data-specimen] h2')).toHaveCount(56, { timeout: 60_000 });
    const broken = await page.locator('[data-specimen] svg, [data-specimen] svg *').evaluateAll((all) =>
      all.flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => name !== 'data-mark' && /NaN|Infinity|undefined/.test(value))
          .map(({ name, value }) => {
            const specimen = element.closest('[data-specimen]')?.getAttribute('data-specimen');
            return `${specimen}: ${element.tagName} ${name}="${value.slice(0, 80)}"`;
          }),
      ),
    );
    expect(broken).toEqual([]);
  });

test('a card that fails says so and leaves the others alone', async ({ page }) => {
  await page.goto(`${GALLERY}?lang=en&state=failed&state=all`);
  await expect(page.getByRole('alert')).toHaveCount(7);
  await expect(page.getByRole('alert').first()).toContainText('This card failed');
  await expect(page.locator('[data-specimen="area all"] h2')).toContainText('Dajingtou');
});
