import type { Page } from '@playwright/test';

/**
 * Opens the evidence of each id under a query of filters, and of each input that a panel leads on to; gives those whose
 * panel has no citation at once.
 */
export async function withoutSource(page: Page, ids: readonly string[], filters = ''): Promise<string[]> {
  return page.evaluate(
    async ({ all, base }) => {
      const frame = () => new Promise(requestAnimationFrame);
      const panel = () => document.querySelector('[data-panel="evidence"]');
      const seen = new Set(all);
      const without: string[] = [];
      // Those that a panel leads on to come at the end of the set while it is walked.
      for (const id of seen) {
        history.replaceState(null, '', `?${base}${base ? '&' : ''}evidence=${encodeURIComponent(id)}`);
        dispatchEvent(new PopStateEvent('popstate'));
        // Two frames each: one to follow the address, one to draw.
        await frame();
        await frame();
        if (!panel()?.querySelector('[data-source][data-paragraph]')) without.push(id);
        for (const input of panel()?.querySelectorAll('[data-evidence]') ?? [])
          seen.add(input.getAttribute('data-evidence') ?? '');
      }
      return without;
    },
    { all: [...ids], base: filters },
  );
}

/** The evidence ids that stand on the page. */
export async function evidenceIds(page: Page): Promise<string[]> {
  return page
    .locator('[data-evidence]')
    .evaluateAll((figures) => [...new Set(figures.map((figure) => figure.getAttribute('data-evidence') ?? ''))]);
}
