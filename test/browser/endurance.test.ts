import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { bytesHeld } from './heap';
import { pageNumber } from './show';

const SECONDS = 20;
const SLIDES = 9;

/** The show's own timer, let go by the test. */
interface Lobby {
  /** How many slides go on at once. */
  left: number;
  /** Turns the slide that is shown when its time is over. */
  turn: (() => void) | undefined;
}
declare const lobby: Lobby;

/** Makes the time of each slide pass at once, and as often as is asked for: a clock of the test would keep a log. */
async function shortenSlides(page: Page) {
  await page.addInitScript((time) => {
    const wait: typeof setTimeout = window.setTimeout.bind(window);
    const show: Lobby = { left: 0, turn: undefined };
    const setTimeout = (run: () => void, milliseconds?: number) => {
      if (milliseconds !== time) return wait(run, milliseconds);
      show.left -= 1;
      if (show.left > 0) return wait(run);
      show.turn = run;
      return 0;
    };
    Object.assign(window, { lobby: show, setTimeout });
  }, SECONDS * 1000);
}

async function turn(page: Page, slides: number) {
  await page.waitForFunction(() => lobby.turn !== undefined);
  await page.evaluate((count) => {
    const { turn } = lobby;
    Object.assign(lobby, { left: count, turn: undefined });
    turn?.();
  }, slides);
  await page.waitForFunction(() => lobby.turn !== undefined, undefined, { polling: 200, timeout: 90_000 });
}

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

/** Bytes a slide: caches still grow at first, 12 a slide later on. A subscription that is forgotten takes some 470. */
const ALLOWANCE = 250;

// A trace keeps something of every step in the page.
test.use({ trace: 'off' });

test('a lobby screen holds no more after 500 slides than before', async ({ page }) => {
  test.slow();
  await shortenSlides(page);
  await page.goto(`./?mode=present&auto=${SECONDS}`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await turn(page, 12 * SLIDES);
  await expect(pageNumber(page)).toHaveText(`1 / ${SLIDES}`);
  const before = await held(page, devtools);
  await turn(page, 56 * SLIDES + 1);
  await expect(pageNumber(page)).toHaveText(`2 / ${SLIDES}`);
  await turn(page, 8);
  await expect(pageNumber(page)).toHaveText(`1 / ${SLIDES}`);
  const after = await held(page, devtools);
  expect(after.entries).toBe(before.entries);
  expect(after.stored).toBe(before.stored);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 2);
  expect((after.bytes - before.bytes) / (57 * SLIDES)).toBeLessThan(ALLOWANCE);
});
