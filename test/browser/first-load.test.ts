import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { FIRST_LOAD_BUDGET } from '../../build/first-load';
import { everythingDrawn } from './settled.mjs';

test('what is fetched until the cards are drawn is within the budget of gzipped JavaScript', async ({ page }) => {
  const scripts: Promise<{ address: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => ({ address: response.url(), bytes: gzipSync(body).length })));
  });

  await page.goto('.');
  await page.waitForFunction(everythingDrawn);

  const fetched = await Promise.all(scripts);
  const total = fetched.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total, JSON.stringify(fetched, null, 2)).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
});
