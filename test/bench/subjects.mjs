import { clickAndSettle } from './settling.mjs';

/**
 * A page whose clicks are measured: where it is, what a click hits (made ready before it is measured), and how all
 * filters are lifted and everything put away after it.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {import('./clicks.mjs').Click} Click
 * @typedef {{ path: string, target: (page: Page, click: Click) => Promise<Locator>,
 *   tidy: (page: Page, click: Click) => Promise<void> }} Subject
 */

const FACET_NAMES = { place: '地区', center: '中心', cat: '类别', status: '状态', kind: '事件' };

/** @type {Subject} */
export const DASHBOARD = {
  path: '',
  async target(page, click) {
    const { facet, by, value } = click;
    /** @param {string} id @param {string} selector */
    const inCard = (id, selector) => page.locator(`section[data-card="${id}"] ${selector}`).first();
    switch (by) {
      case 'checkbox':
        await facetButton(page, click).dispatchEvent('click');
        return page.getByRole('group', { name: FACET_NAMES[facet] }).locator(`input[value="${value}"]`);
      case 'area':
        return areaLabel(page, value);
      case 'coverage':
        return inCard('coverage', `[data-mark="cat.${value}"]`);
      case 'timeline':
        return inCard('timeline', `[data-mark="kind.${value}"]`);
      case 'matrix':
        return inCard('matrix', `button[data-${facet}="${value}"]`);
      case 'chip':
        await inCard('matrix', `button[data-${facet}="${value}"]`).evaluate(clickAndSettle);
        return page.getByRole('button', { name: /^去掉筛选/ });
      default:
        throw new Error(`There is no way to click by ${by}.`);
    }
  },
  async tidy(page, click) {
    if (click.by === 'checkbox') await facetButton(page, click).dispatchEvent('click');
    if (click.by !== 'chip') await page.getByRole('button', { name: '重置', exact: true }).evaluate(clickAndSettle);
  },
};

/**
 * One button per value; a chip is that button clicked a second time.
 *
 * @type {Subject}
 */
export const FLOOR = {
  path: 'floor/',
  async target(page, { facet, by, value }) {
    const button = page.locator(`button[data-facet="${facet}"][data-value="${value}"]`);
    if (by === 'chip') await button.evaluate(clickAndSettle);
    return button;
  },
  async tidy(page, { by }) {
    if (by !== 'chip') await page.locator('button[data-reset]').evaluate(clickAndSettle);
  },
};

/** @param {Page} page @param {Click} click */
function facetButton(page, { facet }) {
  return page.getByRole('search').getByRole('button', { name: FACET_NAMES[facet], exact: true });
}

/**
 * The label of a center in the area card; where that shows only the largest of many, the first of those.
 *
 * @param {Page} page @param {string} center
 */
async function areaLabel(page, center) {
  const labels = page.locator('section[data-card="area"] [data-mark]:not([data-mark*="."])');
  const own = labels.and(page.locator(`[data-mark="${center}"]`));
  return (await own.count()) > 0 ? own.first() : labels.first();
}
