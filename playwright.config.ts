import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { currentChromium, oldestChromium } from './test/browser/chromium.mjs';
import { freePort } from './test/browser/ports.mjs';

/**
 * What is found out once, by the process that starts the tests. Playwright reads this file again in each of its workers,
 * which get the same answers through the environment.
 */
async function trialRun() {
  return {
    current: await currentChromium(),
    oldest: await oldestChromium(),
    pagePort: await freePort(),
    galleryPort: await freePort(),
  };
}
process.env.BROWSER_TESTS ??= JSON.stringify(await trialRun());
const { current, oldest, pagePort, galleryPort }: Awaited<ReturnType<typeof trialRun>> = JSON.parse(
  process.env.BROWSER_TESTS,
);

const page = `http://localhost:${pagePort}/`;
const gallery = `http://localhost:${galleryPort}/gallery.html`;
const hasGallery = existsSync('gallery.html');
if (hasGallery) process.env.GALLERY_URL = gallery;

const launched = ({ executablePath, args, env }: typeof current) => ({
  executablePath,
  args,
  env: { ...process.env, ...env } as Record<string, string>,
});

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  // A slow machine takes this long for axe on a page that is full.
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: page,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'chromium', use: { launchOptions: launched(current) } },
    // Left out where its package has no binary for this machine.
    ...(oldest ? [{ name: 'chromium-109', grep: /@main/, use: { launchOptions: launched(oldest) } }] : []),
  ],
  webServer: [
    // The page as it was built: building is a step of its own, before.
    { command: `npx vite preview --port ${pagePort} --strictPort`, url: page },
    ...(hasGallery ? [{ command: `npx vite --port ${galleryPort} --strictPort`, url: gallery }] : []),
  ],
});
