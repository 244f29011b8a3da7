import { expect, type Page, test } from '@playwright/test';
import { card, open, panel, settled } from './dashboard';

type Step = readonly [what: string, run: (page: Page) => Promise<void>];

const label = (page: Page, id: string, mark: string) => card(page, id).locator(`[data-mark="${mark}"]`).first();
const facet = async (page: Page, name: string, choice: RegExp) => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('group', { name, exact: true }).getByRole('checkbox', { name: choice }).click();
  await page.keyboard.press('Escape');
};

/** As somebody explores: filters, scale, reference, tables, an expanded card, lists, profile and evidence. */
const STEPS: readonly Step[] = [
  ['a place', (page) => facet(page, 'Place', /^Xinzhou/)],
  ['the scale', (page) => card(page, 'area').getByRole('button', { name: 'Ratio' }).click()],
  ['another scale', (page) => card(page, 'area').getByRole('button', { name: 'Linear' }).click()],
  [
    'a drag of the reference',
    async (page) => {
      const line = card(page, 'area').getByRole('slider');
      await line.scrollIntoViewIfNeeded();
      const box = await line.locator('text').boundingBox();
      if (!box) throw new Error('the reference has no label');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y, { steps: 8 });
      await page.mouse.up();
    },
  ],
  ['a label', (page) => label(page, 'area', 'dajingtou').click()],
  ['a second one', (page) => label(page, 'area', 'dajingtou').click()],
  ['a table', (page) => card(page, 'matrix').getByRole('button', { name: 'Table', exact: true }).click()],
  ['evidence', (page) => card(page, 'kpis').locator('[data-evidence]').first().click()],
  ['no evidence', (page) => panel(page).getByRole('button', { name: 'Close' }).click()],
  ['an expanded card', (page) => card(page, 'coverage').getByRole('button', { name: 'Expand' }).click()],
  ['all cards', (page) => card(page, 'coverage').getByRole('button', { name: 'Back to all cards' }).click()],
  ['a function', (page) => facet(page, 'Function', /^Police room, not reported/)],
  ['words', (page) => page.getByRole('searchbox').fill('a')],
  ['a chip', (page) => page.getByRole('button', { name: /^Remove filter: Function/ }).click()],
  ['the list of centers', (page) => page.getByRole('link', { name: 'Centers', exact: true }).click()],
  ['its order', (page) => page.getByRole('columnheader').getByRole('button').first().click()],
  ['the order turned around', (page) => page.getByRole('columnheader').getByRole('button').first().click()],
  ['the cards', (page) => page.getByRole('link', { name: 'Cards', exact: true }).click()],
  [
    'a profile',
    (page) =>
      card(page, 'matrix')
        .getByRole('button', { name: /profile/i })
        .first()
        .click(),
  ],
  ['evidence of the profile', (page) => page.locator('[data-panel="profile"] [data-evidence]').first().click()],
  ['no evidence again', (page) => panel(page).getByRole('button', { name: 'Close' }).click()],
  ['no profile', (page) => page.keyboard.press('Escape')],
  ['no filters', (page) => page.getByRole('button', { name: 'Reset', exact: true }).click()],
];

test('twenty steps of exploring are undone one by one to the start, and redone to the end', {
  tag: '@main',
}, async ({ page }) => {
  test.slow();
  await open(page, 'lang=en');
  // As the page itself writes it.
  const addresses = [page.url()];
  for (const [what, run] of STEPS) {
    await run(page);
    await expect(page, `${what} changes the address`).not.toHaveURL(addresses.at(-1) ?? '');
    if (await card(page, 'kpis').count()) await settled(page);
    addresses.push(page.url());
  }
  // Away from every field: there Ctrl+Z is the field's own.
  await page.getByRole('button', { name: 'Undo' }).focus();
  for (const [index, address] of [...addresses].reverse().slice(1).entries()) {
    await page.keyboard.press('Control+z');
    await expect(page, `undone: ${STEPS.at(-1 - index)?.[0]}`).toHaveURL(address);
  }
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  for (const [index, address] of addresses.slice(1).entries()) {
    await page.keyboard.press('Control+y');
    await expect(page, `redone: ${STEPS[index]?.[0]}`).toHaveURL(address);
  }
  await settled(page);
  await expect(page.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'true');
});

test('keys that are pressed faster than the browser goes back still end where they should', async ({ page }) => {
  await open(page, 'lang=en');
  const start = page.url();
  for (const name of ['Ratio', 'Linear', 'Log', 'Ratio', 'Linear', 'Log'])
    await card(page, 'area').getByRole('button', { name }).click();
  const end = page.url();
  await page.evaluate(() => {
    const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true }));
    for (let time = 0; time < 9; time += 1) press('z');
  });
  await expect(page).toHaveURL(start);
  await page.evaluate(() => {
    const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true }));
    for (let time = 0; time < 9; time += 1) press('y');
  });
  await expect(page).toHaveURL(end);
});
