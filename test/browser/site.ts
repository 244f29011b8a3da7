import { test as base } from '@playwright/test';

/** A site as others would reach it: plain http, and no name of this machine. */
const SITE = 'http://dashboard.example/';

/** A test that asks for `site` has the page served under that name too, which no network knows; `site` is its address. */
export const test = base.extend<{ site: string }>({
  site: async ({ context, baseURL }, use) => {
    await context.route(`${SITE}**`, async (route) => {
      const url = route
        .request()
        .url()
        .replace(SITE, baseURL ?? '');
      await route.fulfill({ response: await route.fetch({ url, maxRetries: 3 }) });
    });
    await use(SITE);
    // What the page fetches ahead when it is idle may still be on its way: no test may fail for it.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
});
