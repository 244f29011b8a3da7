import { expect, type Page, test } from '@playwright/test';

/*
 * Looks at every card in every state as the gallery shows them: labels that touch each other or leave their card are
 * found by their boxes, so that no stored picture depends on a machine's fonts.
 */
const GALLERY = process.env.GALLERY_URL;

/** What overlaps or sticks out, by specimen. */
function crossings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const specimen of document.querySelectorAll('[data-specimen]')) {
      const name = specimen.getAttribute('data-specimen');
      const card = specimen.querySelector('section[data-card]')?.getBoundingClientRect();
      if (!card) return [`${name}: no card`];
      const labels = [...specimen.querySelectorAll('.chart svg text, .card-head, h2, .legend li, dt, dd p')]
        .filter((label) => label.checkVisibility() && label.textContent !== '')
        .map((label) => ({ text: label.textContent ?? '', box: label.getBoundingClientRect() }));
      for (const { text, box } of labels)
        if (box.left < card.left - 1 || box.right > card.right + 1) found.push(`${name}: "${text}" leaves its card`);
      labels.forEach((a, index) => {
        for (const b of labels.slice(index + 1)) {
          const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // Boxes of text have empty rims: only what is deeper than those is an overlap.
          if (width > 2 && height > 5) found.push(`${name}: "${a.text}" over "${b.text}"`);
        }
      });
    }
    return found;
  });
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  for (const lang of ['zh', 'en'])
    test(`no label of any card in any state overlaps or leaves its card (${lang}, ${width})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${GALLERY}?lang=${lang}&theme=light`);
      await expect(page.locator('[data-specimen] h2')).toHaveCount(56);
      await page.evaluate(() => document.fonts.ready);
      expect(await crossings(page)).toEqual([]);
    });

for (const scale of ['log', 'linear', 'ratio'])
  test(`no attribute of any drawing holds what is no number (${scale})`, async ({ page }) => {
    await page.goto(`${GALLERY}?lang=zh&scale=${scale}`);
    await expect(page.locator('[data-specimen] h2')).toHaveCount(56);
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
