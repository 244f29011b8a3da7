import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { card, open, panel, settled, tableOf } from './dashboard';

const CARD_IDS = ['kpis', 'area', 'coverage', 'matrix', 'timeline', 'visit', 'case'];

async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

for (const lang of ['zh', 'en'])
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing on the page (${lang}, ${theme})`, async ({ page }) => {
      await open(page, `lang=${lang}&theme=${theme}`);
      expect(await findings(page)).toEqual([]);
    });

    test(`axe finds nothing with tables, a filter, chips and evidence open (${lang}, ${theme})`, async ({ page }) => {
      await open(page, `lang=${lang}&theme=${theme}&place=xinzhou&place=atlantis&evidence=kpis.gain`);
      for (const id of ['kpis', 'area', 'coverage', 'matrix', 'timeline'])
        await card(page, id)
          .getByRole('button', { name: lang === 'zh' ? '表格' : 'Table', exact: true })
          .press('Enter');
      await page
        .getByRole('button', { name: lang === 'zh' ? '功能' : 'Function', exact: true })
        .first()
        .press('Enter');
      await expect(panel(page)).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  }

test('the tab key reaches every control and nothing else, and each shows where the focus is', async ({ page }) => {
  await open(page);
  const reached = new Set<string>();
  const expected = await page
    .locator('button, input, [tabindex="0"]')
    .evaluateAll((all) => all.filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length);
  for (let press = 0; press < expected + 20; press += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const style = getComputedStyle(element);
      const all = [...document.querySelectorAll('*')];
      return {
        at: String(all.indexOf(element)),
        name: element.outerHTML.slice(0, 120),
        ring: style.outlineStyle,
        isControl: element.matches('button, input, a[href], [role], [aria-label]'),
      };
    });
    if (!state) break;
    expect(state.isControl, state.name).toBe(true);
    expect(state.ring, state.name).not.toBe('none');
    reached.add(state.at);
  }
  expect(reached.size).toBeGreaterThanOrEqual(expected);
});

test('result counts are announced with their doubts, also as filters go and as the reference moves', {
  tag: '@main',
}, async ({ page }) => {
  await open(page, 'lang=en&area=320..400');
  const count = page.getByRole('search').getByRole('status');
  await expect(count).toContainText('4 of 7 centers (1 for certain, 3 possibly, 2 can’t be judged)');
  await page.getByRole('button', { name: /^Remove filter: Area/ }).click();
  await settled(page);
  await expect(count).toContainText('No filters: 7 centers, 12 events, 1 visit, 1 case');
  const slider = card(page, 'area').getByRole('slider');
  await slider.focus();
  await page.keyboard.press('PageUp');
  await settled(page);
  await expect(count).toContainText('Reaching 400 m²: 1 for certain, 5 possibly');
  await page.keyboard.press('PageDown');
  await settled(page);
  await expect(count).not.toContainText('Reaching');
});

test('the regions of the page are named by their cards, and the tools of each are described by it', async ({
  page,
}) => {
  for (const query of ['lang=en', 'lang=en&center=wanda', 'lang=en&kind=center&center=fenghuang']) {
    await open(page, query);
    for (const [id, name] of [
      ['kpis', 'Key figures'],
      ['area', 'Floor area'],
      ['visit', 'Investment visit'],
    ] as const) {
      const region = page.getByRole('region', { name, exact: true });
      await expect(region).toHaveAttribute('data-card', id);
      for (const tool of ['Table', 'More', 'Expand'])
        await expect(region.getByRole('button', { name: tool, exact: true })).toHaveAccessibleDescription(name);
    }
  }
});

test('a click in a chart gives it the keys, and no ring', async ({ page }) => {
  await open(page, 'lang=en');
  for (const [id, mark] of [
    ['area', 'wusan-2'],
    ['coverage', 'cat.elderly'],
    ['timeline', 'kind.service'],
  ] as const) {
    const chart = card(page, id).getByRole('application');
    await chart.locator(`[data-mark="${mark}"]`).first().click();
    await settled(page);
    await expect(chart).toBeFocused();
    expect(await chart.evaluate((element) => element.matches(':focus-visible'))).toBe(false);
    await page.keyboard.press('ArrowDown');
    await expect(chart.locator('[data-active]')).not.toHaveCount(0);
    await open(page, 'lang=en');
  }
});

test('a chart that is left for its whole says what it is', async ({ page }) => {
  await open(page, 'lang=en');
  for (const id of ['area', 'coverage', 'timeline', 'case']) {
    const chart = card(page, id).getByRole('application');
    const spoken = chart.locator('[aria-live]');
    await chart.focus();
    await expect(spoken).toHaveText('');
    await page.keyboard.press('ArrowDown');
    await expect(spoken).not.toHaveText('');
    const whole = (await chart.getAttribute('aria-label')) ?? '';
    for (const key of ['ArrowUp', 'PageUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      const words = (await spoken.textContent()) ?? '';
      expect(words.length, `${id} ${key}`).toBeGreaterThan(20);
      expect(whole).toContain(words);
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(whole).toContain((await spoken.textContent()) || 'nothing');
    await page.keyboard.press('Tab');
    await expect(spoken).toHaveText('');
  }
});

test('the page works from 360 pixels to 4K without scrolling sideways', async ({ page }) => {
  for (const [width, height] of [
    [360, 780],
    [390, 844],
    [768, 1024],
    [1280, 720],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const lang of ['zh', 'en']) {
      await open(page, `lang=${lang}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${lang} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

/**
 * Controls in which a finger finds less than 44 by 44 pixels. What can be hit may be larger than what is drawn, or less
 * where something else lies over it, so it is probed. A figure within a sentence is exempt (WCAG 2.5.8): it has the height
 * of its line. The totals and the legends are lists.
 */
const tooSmall = (page: Page) =>
  page.locator('button, input, summary, [role="slider"]').evaluateAll((controls) =>
    controls.flatMap((control) => {
      if (!control.checkVisibility()) return [];
      const target = control.closest('label') ?? control;
      const isInSentence =
        control.parentElement?.textContent !== control.textContent && !control.closest('.programs, .legend');
      if (control.matches('.figure') && isInSentence) return [];
      target.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      const isHit = (dx: number, dy: number) => target.contains(document.elementFromPoint(x + dx, y + dy));
      // Under a sheet nobody looks for it.
      if (!isHit(0, 0)) return [];
      const reach = (dx: number, dy: number) => {
        let pixels = 0;
        while (pixels < 44 && isHit(dx * (pixels + 1), dy * (pixels + 1))) pixels += 1;
        return pixels;
      };
      // In a card its neighbors may lie over a part of it. A box of 44 pixels that begins within one has 43 whole ones.
      const isLarge = (size: number, hit: () => number) =>
        (size >= 44 && !control.closest('.card-body')) || hit() >= 43;
      const isWide = isLarge(width, () => reach(-1, 0) + 1 + reach(1, 0));
      const isHigh = isLarge(height, () => reach(0, -1) + 1 + reach(0, 1));
      return isWide && isHigh
        ? []
        : [`${Math.round(width)} x ${Math.round(height)} ${control.outerHTML.slice(0, 160)}`];
    }),
  );

const TABLES = CARD_IDS.map((id) => `table=${id}`).join('&');
for (const lang of ['zh', 'en'])
  for (const [face, query] of [
    ['cards', ''],
    [
      'cards under filters, with a notice and evidence',
      'place=xinzhou&center=wanda&fn=atlantis&evidence=wusan-2.area.after',
    ],
    ['tables', TABLES],
  ] as const)
    test(`on a phone a finger finds 44 pixels of every control: ${face} (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, `lang=${lang}&${query}`);
      if (query.includes('evidence')) await expect(panel(page).locator('[data-source]').first()).toBeVisible();
      expect(await tooSmall(page)).toEqual([]);
    });

test('on a phone a finger finds 44 pixels of every control of the facets', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  for (const facet of await page.locator('search [aria-expanded]').all()) {
    await facet.click();
    await expect(facet).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('search').getByRole('group').first()).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

for (const view of ['centers', 'events', 'visits'])
  test(`on a phone a finger finds 44 pixels of every control of a list: ${view}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./?view=${view}`);
    await page.locator('section[data-list][data-revision]').waitFor();
    await page.getByRole('button', { name: '选择列' }).click();
    expect(await tooSmall(page)).toEqual([]);
  });

test('nothing moves under prefers-reduced-motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const moving = await page.locator('*').evaluateAll((all) =>
    all
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});

test('the tables have captions, headers and a row per datum', async ({ page }) => {
  await open(page, 'lang=en');
  const table = await tableOf(page, 'area', 'Table');
  await expect(table.locator('caption')).not.toBeEmpty();
  await expect(table.locator('thead th[scope="col"]').first()).toBeVisible();
  await expect(table.locator('tbody th[scope="row"]')).toHaveCount(8);
  await expect(table).toContainText('nearly 3000');
  await expect(table).toContainText('over 300');
  await expect(table).toContainText('at least 300');
  await settled(page);
});
