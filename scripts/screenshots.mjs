// The pictures of the page for the README, taken of the built page: run `npm run build` before.
import { existsSync, mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { currentChromium } from '../test/browser/chromium.mjs';
import { everythingDrawn } from '../test/browser/settled.mjs';

const FOLDER = 'docs/screenshots';
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

const PICTURES = [
  { name: 'dashboard-zh-light', query: '?lang=zh&theme=light', device: DESKTOP },
  { name: 'dashboard-en-dark', query: '?lang=en&theme=dark', device: DESKTOP },
  { name: 'phone-zh', query: '?lang=zh&theme=light', device: PHONE },
];

if (!existsSync('dist/index.html')) throw new Error('There is no built page: run `npm run build` first.');
mkdirSync(FOLDER, { recursive: true });

const { executablePath, args, env } = await currentChromium();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
const server = await preview();
try {
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server has no address.');
  for (const { name, query, device } of PICTURES) {
    const context = await browser.newContext({
      ...device,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    // The page as it is on all visits but the first.
    await context.addInitScript(() => localStorage.setItem('dashboard.hint', 'seen'));
    const page = await context.newPage();
    await page.goto(new URL(query, address).href);
    await page.waitForFunction(everythingDrawn);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const path = `${FOLDER}/${name}.png`;
    await page.screenshot({ path, fullPage: true });
    console.log(path);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
