import { everythingDrawn } from '../browser/settled.mjs';
import { mixedClicks } from './clicks.mjs';
import { clickAndSettle, clickNothing, SETTLING_SCRIPT } from './settling.mjs';

/**
 * What one click took of the main thread's processor time, in milliseconds: running scripts, computing styles and layout
 * (also when a script forced it), and all tasks together, painting included.
 *
 * @typedef {{ script: number, layout: number, tasks: number }} Cost
 *
 * @typedef {object} Run
 * @property {number | undefined} opened seconds until the cards were drawn first; undefined where they never were
 * @property {number} asked how many clicks there were to be
 * @property {Cost[]} costs one per click, as many as the patience allowed
 * @property {Cost[]} empty what measuring alone costs
 */

const CLICKS = 60;
const EMPTY_CLICKS = 20;

/**
 * Opens a page afresh and measures its filter clicks one by one, resetting after each. Nothing is warmed up: the first
 * clicks are as slow as a visitor's first clicks.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./subjects.mjs').Subject} subject
 * @param {{ address: string, data: string, patience: number }} where `patience`: milliseconds for opening, and again
 *   for the clicks
 * @returns {Promise<Run>}
 */
export async function filterClicks(browser, subject, { address, data, patience }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(SETTLING_SCRIPT);
    const start = Date.now();
    await page.goto(`${address}${subject.path}?data=${data}`);
    const drawn = await page.waitForFunction(everythingDrawn, undefined, { timeout: patience }).catch(() => undefined);
    if (!drawn) return { opened: undefined, asked: CLICKS, costs: [], empty: [] };
    const opened = (Date.now() - start) / 1000;
    // Until what is fetched when idle has come.
    await page.waitForLoadState('networkidle');

    // Processor time, not time passed: what else the machine does then counts little.
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    /** @param {() => Promise<void>} act */
    const cost = async (act) => {
      const before = await clocks(cdp);
      await act();
      const after = await clocks(cdp);
      const took = after.map((value, index) => (value - (before[index] ?? 0)) * 1000);
      return { script: took[0] ?? 0, layout: took[1] ?? 0, tasks: took[2] ?? 0 };
    };

    const empty = [];
    for (let round = 0; round < EMPTY_CLICKS; round++) empty.push(await cost(() => page.evaluate(clickNothing)));
    const costs = [];
    const end = Date.now() + patience;
    for (const click of mixedClicks(CLICKS)) {
      if (Date.now() > end) break;
      const target = await subject.target(page, click);
      const element = await target.elementHandle();
      if (!element) throw new Error(`Nothing to click for ${JSON.stringify(click)}.`);
      costs.push(await cost(() => element.evaluate(clickAndSettle)));
      await subject.tidy(page, click);
    }
    return { opened, asked: CLICKS, costs, empty };
  } finally {
    await context.close();
  }
}

/**
 * How long the main thread has been at scripts, at styles and layout, and at work in all, in seconds.
 *
 * @param {import('playwright-core').CDPSession} cdp
 */
async function clocks(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const clock = new Map(metrics.map(({ name, value }) => [name, value]));
  /** @param {string} name */
  const read = (name) => {
    const value = clock.get(name);
    if (value === undefined) throw new Error(`The browser does not measure ${name}.`);
    return value;
  };
  return [read('ScriptDuration'), read('LayoutDuration') + read('RecalcStyleDuration'), read('TaskDuration')];
}
