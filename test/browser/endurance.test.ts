import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { bytesHeld } from './heap';
import { openLobby, pageNumber, SECONDS, SLIDES, wait } from './lobby';

/** What a page holds, after everything that nobody needs was thrown away. */
async function held(page: Page, devtools: CDPSession) {
  const bytes = await bytesHeld(devtools);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const kept = await page.evaluate(() => {
    // The journal of steps is kept when the page goes.
    dispatchEvent(new Event('pagehide'));
    const stored = [...Object.values(sessionStorage), ...Object.values(localStorage)];
    return { entries: history.length, stored: stored.join('').length };
  });
  return { bytes, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), ...kept };
}

/** Bytes a slide. The clock of the test keeps 120 of them in its log; a subscription that is forgotten takes more. */
const ALLOWANCE = 300;

// A trace keeps something of every step in the page.
test.use({ trace: 'off' });

test('a lobby screen holds no more after 500 slides than before', async ({ page }) => {
  await openLobby(page, 1);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const turn = async (loops: number) => {
    for (let turned = 0; turned < loops * SLIDES; turned += 1) {
      await wait(page, SECONDS);
      await expect(pageNumber(page)).toHaveText(`${((turned + 1) % SLIDES) + 1} / ${SLIDES}`);
    }
  };
  await turn(8);
  const before = await held(page, devtools);
  await turn(56);
  const after = await held(page, devtools);
  expect(after.entries).toBe(before.entries);
  expect(after.stored).toBe(before.stored);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 2);
  expect((after.bytes - before.bytes) / (56 * SLIDES)).toBeLessThan(ALLOWANCE);
});
