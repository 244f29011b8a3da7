// What the page costs, against a floor page of typed arrays and a canvas in the same run: first load and filter clicks.
//
// It builds the page anew, so that what is measured is what the sources say now. It passes no judgement: the budgets are
// for the reader, because times differ between machines.
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { filterClicks } from '../test/bench/filter-clicks.mjs';
import { firstLoad } from '../test/bench/first-load.mjs';
import { withCenters } from '../test/bench/large-dataset.mjs';
import { clicksText, firstLoadText } from '../test/bench/report.mjs';
import { serve } from '../test/bench/server.mjs';
import { DASHBOARD, FLOOR } from '../test/bench/subjects.mjs';
import { currentChromium } from '../test/browser/chromium.mjs';

const BUNDLED = '/data/dataset.json';
const LARGE = '/data/large.json';
const MANY = 10_000;
/** For opening a page, and again for all its clicks. */
const PATIENCE = 120_000;
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

await build();
// The same as `npm run build` leaves: the first empties the folder, and the page would lack what it saves itself with.
await build({ mode: 'one-file' });
const bundled = readFileSync(`dist${BUNDLED}`, 'utf8');
const few = JSON.parse(bundled).centers.length;

const { executablePath, args, env } = await currentChromium();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
const { address, close } = await serve('dist', new Map([[LARGE, withCenters(bundled, MANY)]]));
try {
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Chromium ${browser.version()}, load ${load}\n`,
  );

  const page = await firstLoad(browser, address, DESKTOP);
  const phone = await firstLoad(browser, address, PHONE);
  const floor = await firstLoad(browser, `${address}${FLOOR.path}?data=${BUNDLED}`, DESKTOP);
  console.log(`${firstLoadText({ page, phone, floor })}\n`);

  for (const [centers, data] of /** @type {const} */ ([
    [few, BUNDLED],
    [MANY, LARGE],
  ])) {
    const where = { address, data, patience: PATIENCE };
    const floor = await filterClicks(browser, FLOOR, where);
    const page = await filterClicks(browser, DASHBOARD, where);
    console.log(`${clicksText(centers, { page, floor, patience: PATIENCE })}\n`);
  }
} finally {
  close();
  await browser.close();
}
