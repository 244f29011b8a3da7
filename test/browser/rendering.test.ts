import { expect, type Page, test } from '@playwright/test';
import { settled } from './dashboard';

/** Cards that React renders while something is done, once each. */
async function renderedBy(page: Page, act: () => Promise<void>): Promise<string[]> {
  await settled(page);
  await page.evaluate(() => {
    window.rendered = [];
  });
  await act();
  await settled(page);
  return page.evaluate(() => [...new Set(window.rendered)].sort());
}

const mark = (page: Page, id: string, name: string) =>
  page.locator(`section[data-card="${id}"] [data-mark="${name}"]`).first();

test('what a click does not change is not rendered again', async ({ page }) => {
  await page.goto(`${process.env.GALLERY_URL}?profiled&lang=zh`);
  // Without a pointer, whose tooltip would be rendered too.
  const click = (id: string, name: string) => renderedBy(page, () => mark(page, id, name).dispatchEvent('click'));

  // The scale is the area card's own.
  const scale = page.getByRole('button', { name: '线性' });
  expect(await renderedBy(page, () => scale.click())).toEqual(['area']);

  // Evidence opens beside the cards.
  expect(await click('area', 'wusan-2.area.after')).toEqual([]);

  // A center is a matter of all cards: visit and case say that they are not affected.
  const all = ['area', 'case', 'coverage', 'kpis', 'matrix', 'timeline', 'visit'];
  expect(await click('area', 'dajingtou')).toEqual(all);
  expect(await click('area', 'dajingtou')).toEqual(all);

  // A kind of event is the timeline's; the others say once that they are not affected.
  await click('timeline', 'kind.service');
  expect(await click('timeline', 'kind.report')).toEqual(['timeline']);
});

test('a row that moves is moved as a whole', async ({ page }) => {
  await page.goto(`${process.env.GALLERY_URL}?profiled&lang=zh`);
  await settled(page);
  const marks = page.locator('section[data-card="coverage"] .coverage').first();
  const order = () => marks.locator('.coverage-name').allTextContents();
  const before = await order();
  const names = await marks.evaluateHandle((element) => {
    const changed: string[] = [];
    new MutationObserver((records) => {
      changed.push(...records.flatMap(({ attributeName }) => attributeName ?? []));
    }).observe(element, { attributes: true, subtree: true });
    return changed;
  });
  await mark(page, 'area', 'dajingtou').dispatchEvent('click');
  await settled(page);
  expect(await order()).not.toEqual(before);
  const changed = await names.jsonValue();
  expect(changed).toContain('transform');
  // Where its parts stand in it, no filter changes.
  expect(changed.filter((name) => /^(x|y|dx|width|height|class|data-mark)$/.test(name))).toEqual([]);
});
