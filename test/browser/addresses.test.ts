import { expect, type Page, test } from '@playwright/test';
import { open } from './dashboard';

/** A small generator of numbers below 1 with a seed (mulberry32): each run takes the same way. */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What can be pressed, apart from what leaves the state: links out, menus of downloads, the clipboard and the decks. */
const CONTROLS = [
  'main summary',
  'main button:not(.tool-copy, [aria-haspopup])',
  '.chart text[data-mark]',
  '.filter-pills button[aria-expanded]',
  '.popover-panel input[type="checkbox"]',
  '.chips button',
  '.page-nav a',
  '.page-head .segmented button',
  '[data-panel] button',
].join(', ');

/** All that can be read on the page and its panels, but what is shown or said for a moment, or leads back on one's way. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const passing = '.tooltip, .evidence-back, [role="status"], [aria-live], .visually-hidden';
    const isShown = (element: Element | null) =>
      element !== null && element.closest(passing) === null && element.getClientRects().length > 0;
    const words: string[] = [];
    for (const part of document.querySelectorAll('main, [data-panel]')) {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (isShown(text.parentElement)) words.push(text.nodeValue ?? '');
    }
    // What a filter left out and brought back stands behind what stayed, and is drawn where it was.
    return words.sort();
  });

async function drawn(page: Page) {
  await page.waitForFunction(() => {
    const { revision } = document.documentElement.dataset;
    const parts = [...document.querySelectorAll<HTMLElement>('section[data-card], section[data-list]')];
    const others = document.querySelector('#content')?.childElementCount ?? 0;
    return others > 0 && parts.every(({ dataset }) => dataset.revision === revision);
  });
}

/** Presses one of the controls that can be seen, as a user would: what lies over it is not pressed through. */
async function press(page: Page, random: () => number): Promise<string> {
  const controls = page.locator(CONTROLS);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const control = controls.nth(Math.floor(random() * (await controls.count())));
    const name = await control.evaluate((element) => element.outerHTML.slice(0, 90)).catch(() => '');
    // With Ctrl a link opens in a tab of its own, as links do.
    const modifiers = random() < 0.2 && !name.startsWith('<a ') ? (['Control'] as const) : [];
    const isPressed = await control.click({ timeout: 400, modifiers: [...modifiers] }).then(
      () => true,
      () => false,
    );
    if (isPressed) return name;
  }
  return 'nothing';
}

for (const seed of [1, 2, 3])
  test(`25 presses at random lead to addresses that open as what was on screen (seed ${seed})`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    const random = seeded(seed);
    await open(page);
    const way: string[] = [];
    for (let step = 1; step <= 25; step += 1) {
      way.push(await press(page, random));
      if (page.context().pages().length > 1) throw new Error(`a page of its own was opened by ${way.at(-1)}`);
      await drawn(page);
      if (step % 5 !== 0) continue;
      const other = await context.newPage();
      await other.goto(page.url());
      await drawn(other);
      await expect.poll(() => shown(other), { message: way.join('\n') }).toEqual(await shown(page));
      expect(other.url(), way.join('\n')).toBe(page.url());
      await other.close();
    }
    expect(new URL(page.url()).search).not.toBe('');
    expect(errors).toEqual([]);
  });

/** What is unfolded or left out: where, by which control, what then can be seen, and the address. */
const UNFOLDING = [
  [
    'ref=400&lang=zh',
    '[data-card="coverage"] .coverage-disclosure[aria-label^="退役军人"]',
    '[data-mark^="fn."]',
    'open=veterans',
  ],
  ['view=sources&lang=zh', '.source-silences > summary', '.source-silences li', 'open=A1.'],
  [
    'compare=wanda&compare=wusan-2&lang=zh',
    'role=switch[name="只看不同"]',
    '[role="switch"][aria-checked="true"]',
    'differences=',
  ],
] as const;

for (const [query, control, seen, part] of UNFOLDING)
  test(`what is unfolded is a step and in the address: ${part}`, async ({ page }) => {
    await page.goto(`./?${query}`);
    await drawn(page);
    const before = page.url();
    const sight = page.locator(seen).filter({ visible: true }).first();
    const isSeen = (is: boolean) => expect(sight).toBeVisible({ visible: is });
    await isSeen(false);
    await page.locator(control).first().click();
    await isSeen(true);
    expect(page.url()).toContain(part);
    await page.reload();
    await drawn(page);
    await isSeen(true);
    await page.keyboard.press('Control+z');
    await isSeen(false);
    expect(page.url()).toBe(before);
    await page.keyboard.press('Control+y');
    await isSeen(true);
    await page.locator(control).first().click();
    await isSeen(false);
    expect(page.url()).toBe(before);
  });

const MALFORMED = [
  ['place=&center=&fn=&cat=', ['place=', 'center=', 'fn=', 'cat=']],
  ['fn=party-room:maybe&fn=:planned&fn=police:yes:no', ['fn=party-room:maybe', 'fn=:planned', 'fn=police:yes:no']],
  ['time=2023-02-30&area=500..200&ref=-3&scale=cubic', ['time=2023-02-30', 'area=500..200', 'ref=-3', 'scale=cubic']],
  ['time=2023..2024&time=2025', ['time=2025']],
  ['view=nowhere&sort=--after&profile=nobody&compare=x', ['view=nowhere', 'sort=--after', 'profile=nobody']],
  ['view=centers&sort=nothing', ['sort=nothing']],
  ['open=nothing&open=A1.99&view=centers&cols=colour', ['open=nothing', 'open=A1.99', 'cols=colour']],
  ['card=map&table=map&evidence=../../etc', ['card=map', 'table=map', 'evidence=../../etc']],
  ['evidence=no.such.fact', ['evidence=no.such.fact']],
  ['__proto__=1&constructor=2&toString=3', ['__proto__=1', 'constructor=2', 'toString=3']],
  ['lang=fr&theme=pink', ['lang=fr', 'theme=pink']],
  ['place=%3Cscript%3Ealert(1)%3C/script%3E', ['place=<script>alert(1)</script>']],
  ['place=%E4%B8&q=%FF%FE', ['place=']],
  ['&&&=&=x&?&#', ['=x']],
  [`place=${'x'.repeat(5000)}`, [`place=${'x'.repeat(60)}`]],
] as const;

for (const [query, parts] of MALFORMED)
  test(`an address with ${query.slice(0, 60)} opens, and what is ignored is named`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`./?${query}`);
    await drawn(page);
    const notice = page.getByRole('status').filter({ hasText: /地址中有不认识的部分/ });
    for (const part of parts) await expect(notice).toContainText(part);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
