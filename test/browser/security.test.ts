import { expect, test } from '@playwright/test';

declare global {
  interface Window {
    /** What the page's policy has refused so far. */
    refusals: string[];
  }
}

test('the page keeps within its content security policy', { tag: '@main' }, async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(() => {
    window.refusals = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.refusals.push(`${event.effectiveDirective} refuses ${event.blockedURI} ${event.sample}`);
    });
  });

  await page.goto('.', { waitUntil: 'networkidle' });
  await expect(page.locator('#root')).not.toBeEmpty();

  expect(await page.evaluate(() => window.refusals)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the policy stands first in the head and is enforced', { tag: '@main' }, async ({ page }) => {
  await page.goto('.');
  const policy = page.locator('head > :first-child');
  await expect(policy).toHaveAttribute('http-equiv', 'Content-Security-Policy');
  await expect(policy).toHaveAttribute('content', /script-src 'self';.*require-trusted-types-for 'script'/);

  // An inline script and a string as markup are what an attacker would try first.
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script');
    let markup = 'accepted';
    try {
      document.createElement('div').innerHTML = '<img src="x">';
    } catch {
      markup = 'refused';
    }
    let inline = 'accepted';
    try {
      script.textContent = 'document.documentElement.dataset.inline = "ran"';
      document.head.append(script);
    } catch {
      inline = 'refused';
    }
    return { markup, inline, ran: document.documentElement.dataset.inline };
  });
  expect(outcome.markup).toBe('refused');
  expect(outcome.ran).toBeUndefined();
});
