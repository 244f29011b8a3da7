import { gzipSync } from 'node:zlib';
import { expect, type Response, test } from '@playwright/test';
import { FIRST_LOAD_BUDGET } from '../../build/first-load';
import { everythingDrawn } from './settled.mjs';

declare global {
  interface Window {
    /** Addresses fetched by the time the seventh card was drawn. */
    fetchedWhenDrawn: string[];
  }
}

test('what is fetched until the cards are drawn is within the budget of gzipped JavaScript', async ({ page }) => {
  const scripts = new Map<string, Response>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response);
  });

  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const stamped = document.querySelectorAll('section[data-card][data-revision]');
      if (stamped.length < 7) return;
      window.fetchedWhenDrawn = performance.getEntriesByType('resource').map(({ name }) => name);
      observer.disconnect();
    });
    observer.observe(document, { attributes: true, attributeFilter: ['data-revision'], subtree: true });
  });
  await page.goto('.');
  // Noted in the page when the seventh card is drawn: what comes when it is idle is not of the first load.
  await page.waitForFunction(everythingDrawn);
  const addresses = await page.evaluate(() => window.fetchedWhenDrawn);

  const fetched = await Promise.all(
    addresses.flatMap((address) => {
      const script = scripts.get(address);
      // Read only now: what is fetched ahead is still on its way when the test ends.
      return script ? [script.body().then((content) => ({ address, bytes: gzipSync(content).length }))] : [];
    }),
  );
  expect(fetched.length).toBeGreaterThan(1);
  const total = fetched.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total, JSON.stringify(fetched, null, 2)).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
});
