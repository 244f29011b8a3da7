import { gzipSync } from 'node:zlib';
import { everythingDrawn } from '../browser/settled.mjs';
import { SETTLING_SCRIPT } from './settling.mjs';

/**
 * @typedef {{ name: string, bytes: number }} Script `bytes` after gzip
 * @typedef {{ needed: Script[], ahead: Script[], shift: number }} FirstLoad
 */

/**
 * Opens a page for the first time: which scripts the browser asked for before all cards were drawn, which after, and how
 * much the layout shifted until both had come.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {import('playwright-core').BrowserContextOptions} device
 * @returns {Promise<FirstLoad>}
 */
export async function firstLoad(browser, address, device) {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...device });
  try {
    const page = await context.newPage();
    await page.addInitScript(`${SETTLING_SCRIPT}(${watch})();`);
    /** @type {Promise<{ address: string, bytes: number }>[]} */
    const scripts = [];
    page.on('response', (response) => {
      if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
      const bytes = response.body().then((body) => gzipSync(body, { level: 9 }).length);
      scripts.push(bytes.then((size) => ({ address: response.url(), bytes: size })));
    });

    await page.goto(address);
    await page.waitForFunction(everythingDrawn);
    await page.waitForLoadState('networkidle');
    const { drawnAt, shift, starts } = await page.evaluate(readings);

    const fetched = await Promise.all(scripts);
    /** @param {{ address: string }} script */
    const isNeeded = (script) => (starts[script.address] ?? 0) <= drawnAt;
    const named = (/** @type {typeof fetched} */ list) =>
      list.map((script) => ({ name: new URL(script.address).pathname.split('/').at(-1) ?? '', bytes: script.bytes }));
    return {
      needed: named(fetched.filter(isNeeded)),
      ahead: named(fetched.filter((script) => !isNeeded(script))),
      shift,
    };
  } finally {
    await context.close();
  }
}

/** Notes in the page when all cards are drawn, and every shift of the layout. */
function watch() {
  const noted = { drawnAt: Number.POSITIVE_INFINITY, shift: 0 };
  Object.assign(globalThis, { noted });
  const stamps = new MutationObserver(() => {
    if (!everythingDrawn()) return;
    noted.drawnAt = performance.now();
    stamps.disconnect();
  });
  stamps.observe(document, { subtree: true, childList: true, attributeFilter: ['data-revision'] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += 'value' in entry ? Number(entry.value) : 0;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What was noted, and when each file was asked for. It runs in the page. */
function readings() {
  /** @type {{ noted: { drawnAt: number, shift: number } }} */
  const { noted } = Object.assign({ noted: { drawnAt: 0, shift: 0 } }, globalThis);
  const starts = Object.fromEntries(
    performance.getEntriesByType('resource').map(({ name, startTime }) => [name, startTime]),
  );
  return { ...noted, starts };
}
