import type { BrowserContext } from '@playwright/test';

/** A site as others would reach it: plain http, and no name of this machine. */
export const SITE = 'http://dashboard.example/';

/** Serves the page under that name too, which no network knows. */
export async function servedAsSite(context: BrowserContext, baseURL: string | undefined): Promise<void> {
  await context.route(`${SITE}**`, async (route) => {
    const url = route
      .request()
      .url()
      .replace(SITE, baseURL ?? '');
    await route.fulfill({ response: await route.fetch({ url, maxRetries: 3 }) });
  });
}
