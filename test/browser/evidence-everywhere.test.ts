import { expect, type Page, test } from '@playwright/test';
import { pressAll } from './citing';
import { card, open, panel, settled } from './dashboard';

const CARDS = ['kpis', 'area', 'coverage', 'matrix', 'timeline', 'visit', 'case'];
const PHONE = { width: 390, height: 844 };

/** Opens the panel once, so that its code is there and a frame is enough from then on. */
async function warm(page: Page): Promise<void> {
  await page.locator('[data-evidence]:not([inert] *)').first().click();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
}

/** What fills the page is there: the cards, a list, or the sources. */
async function shown(page: Page, query: string): Promise<void> {
  await page.goto(`./?${query}`);
  if (!query.includes('view=')) return settled(page);
  await expect(page.locator('main [data-evidence]').first()).toBeVisible();
}

test.describe('every figure opens a panel with article and paragraph', () => {
  // Of the tables see evidence.test.ts.
  for (const query of [
    'lang=zh',
    'center=wanda',
    'status=expected',
    'place=xinzhou&area=320..400',
    'fn=police:unreported',
    'kind=investment',
    'ref=1000',
    'time=2008',
  ])
    for (const isPhone of [false, true])
      test(`under ${query}${isPhone ? ' on a phone' : ''}`, async ({ page }) => {
        test.slow();
        if (isPhone) await page.setViewportSize(PHONE);
        await shown(page, query);
        await warm(page);
        // What panels lead on to is the same whatever is filtered.
        const { count, silent } = await pressAll(page, { deep: query === 'lang=zh' && !isPhone });
        expect(silent).toEqual([]);
        expect(count).toBeGreaterThan(10);
      });

  for (const query of [
    'view=centers',
    'view=events',
    'view=visits',
    'view=sources',
    'profile=wanda',
    'profile=dajingtou',
    'compare=wusan-2&compare=dajingtou',
  ])
    test(`at ${query}`, async ({ page }) => {
      test.slow();
      await shown(page, query);
      if (!query.startsWith('view')) await expect(page.locator('[data-panel] [data-evidence]').first()).toBeVisible();
      await warm(page);
      const { count, silent } = await pressAll(page);
      expect(count).toBeGreaterThan(3);
      expect(silent).toEqual([]);
    });
});

/** Tooltips whose digits are no figure: a category’s triangle counts the lines that it unfolds, and nothing is no event. */
const NO_CLAIMS = [/^(展开|收起|Expand|Collapse)/, /(：|: )(至多 |at most )?0 /];

for (const query of ['lang=zh', 'scale=ratio', 'scale=linear&lang=en', 'center=wanda'])
  for (const isPhone of [false, true])
    test(`every mark of every chart whose tooltip has a figure opens a source by a click or with Alt: ${query}${isPhone ? ' on a phone' : ''}`, async ({
      page,
    }) => {
      test.slow();
      if (isPhone) await page.setViewportSize(PHONE);
      await shown(page, query);
      await warm(page);
      // The functions of the categories are marks too.
      for (const triangle of await page.locator('[data-mark^="open."]').all()) await triangle.dispatchEvent('click');
      await settled(page);
      const outcomes = await page.evaluate(async (base) => {
        const frame = () => new Promise(requestAnimationFrame);
        const back = async () => {
          history.replaceState(null, '', `?${base}`);
          dispatchEvent(new PopStateEvent('popstate'));
          await frame();
          await frame();
        };
        const dataset = await (await fetch('data/dataset.json')).json();
        const names: string[] = dataset.centers.flatMap(({ name }: { name: Record<string, string> }) => [
          name.zh,
          name.en,
        ]);
        /** What a mouse over the mark makes the tooltip say, without the digits of names: 五三(2). */
        const tooltipOf = async (mark: string) => {
          const over = { bubbles: true, pointerType: 'mouse' };
          document.querySelector(mark)?.dispatchEvent(new PointerEvent('pointerover', over));
          await frame();
          await frame();
          const words = document.querySelector('.tooltip div')?.textContent ?? '';
          return names.reduce((rest, name) => rest.replaceAll(name, ''), words);
        };
        const silent: string[] = [];
        const marks = [...document.querySelectorAll('section[data-card] [data-mark]')].map(
          (mark) =>
            `[data-card="${mark.closest('[data-card]')?.getAttribute('data-card')}"] [data-mark="${mark.getAttribute('data-mark')}"]`,
        );
        for (const mark of new Set(marks)) {
          let cited = false;
          for (const altKey of [false, true]) {
            if (cited) continue;
            document.querySelector(mark)?.dispatchEvent(new MouseEvent('click', { bubbles: true, altKey }));
            await frame();
            await frame();
            await frame();
            cited = document.querySelector('[data-panel="evidence"] [data-source][data-paragraph]') !== null;
            await back();
          }
          if (!cited) silent.push(await tooltipOf(mark));
        }
        return { silent, count: marks.length };
      }, query);
      expect(outcomes.count).toBeGreaterThan(10);
      // A mark that only filters is a name: it claims nothing.
      const claims = (words: string) => /\d/.test(words) && !NO_CLAIMS.some((form) => form.test(words));
      expect(outcomes.silent.filter(claims)).toEqual([]);
    });

/** Digits that are no figures of the data, by where they stand and what they say. */
const NO_FIGURES: readonly { readonly where: string; readonly text?: RegExp; readonly why: string }[] = [
  {
    where: '[data-card="area"] .recharts-surface .t-secondary',
    text: /^\d[\d,.]*( ?(倍|×))?$/,
    why: 'ticks of the axis',
  },
  { where: '[data-card="timeline"] svg text', text: /^(\d+ 月|[A-Z][a-z]{2}|\d{4}\??)$/, why: 'ticks of the axis' },
  { where: '[data-card="case"] svg .t-secondary', text: /^0$/, why: 'where the axis begins' },
  { where: '.reference-label', why: 'the reference, which is the reader’s choice' },
  { where: '.card-empty', why: 'what the filters left out, which no source says' },
  { where: '.card-foot', why: 'conventions in legends and remarks on filters' },
];

/** Digits in cards and lists that no evidence stands in or beside. */
async function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(
    async ({ exceptions, reference }) => {
      const dataset = await (await fetch('data/dataset.json')).json();
      /** A digit in a name is none of a figure: 五三(2), Wusan No. 2. */
      const names: string[] = [dataset.centers, dataset.events, dataset.policies, dataset.visits]
        .flat()
        .flatMap(({ name }) => [name.zh, name.en])
        .filter((name) => /\d/.test(name))
        .sort((a, b) => b.length - a.length);
      const bare = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), text);
      const opens = '[data-evidence], [data-mark]';
      const found: string[] = [];
      for (const host of document.querySelectorAll(
        'section[data-card] :is(h2, .card-name, dd, dt + dd, dl p, td, li, text), section[data-list] td',
      )) {
        const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { data, parentElement } = texts.currentNode as Text;
          if (!parentElement || !/\d/.test(bare(data)) || parentElement.closest(opens)) continue;
          const isException = exceptions.some(
            ({ where, form }) =>
              parentElement.closest(where) &&
              (form === undefined || new RegExp(form, 'u').test(host.textContent ?? '')),
          );
          // Beside it: in the same sentence, list entry, row of a table or key figure; in a heading, nowhere but in it.
          // The reference is the reader’s choice.
          const own = bare(data).replaceAll(`${reference} m²`, '');
          if (parentElement.closest('h2')) {
            if (/\d/.test(own)) found.push(`H2 ${data}`);
            continue;
          }
          const beside = parentElement.closest('.card-name, p, li, tr, dl > div');
          if (!isException && !beside?.querySelector(opens) && !parentElement.closest('dl > div')?.querySelector(opens))
            found.push(`${host.closest('section')?.getAttribute('aria-labelledby') ? host.tagName : ''} ${data}`);
        }
      }
      return [...new Set(found)];
    },
    {
      reference: new URL(page.url()).searchParams.get('ref') ?? '300',
      exceptions: NO_FIGURES.map(({ where, text }) => ({ where, form: text?.source })),
    },
  );
}

for (const query of [
  'lang=zh',
  'lang=en',
  'scale=ratio',
  'center=wanda&lang=en',
  'place=xinzhou&area=320..400',
  'status=expected',
  'kind=investment&lang=en',
  'ref=1000',
  `${CARDS.map((id) => `table=${id}`).join('&')}&lang=en`,
  'view=centers&lang=en',
  'view=events',
  'view=visits',
])
  for (const isPhone of [false, true])
    test(`every digit of a figure stands in or beside what opens its source: ${query}${isPhone ? ' on a phone' : ''}`, async ({
      page,
    }) => {
      if (isPhone) await page.setViewportSize(PHONE);
      await shown(page, query);
      expect(await unreachable(page)).toEqual([]);
    });

test('the walk itself finds a bare figure', async ({ page }) => {
  await open(page);
  await card(page, 'area')
    .locator('h2')
    .evaluate((heading) => {
      heading.textContent = '改造后 350 平方米';
    });
  expect(await unreachable(page)).toEqual(['H2 改造后 350 平方米']);
});

test.describe('by finger', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  for (const query of ['lang=zh', 'lang=en', 'scale=ratio'])
    test(`every mark of the area card can be hit: ${query}`, async ({ page }) => {
      await open(page, query);
      const hidden = await page.evaluate(() => {
        const marks = [...document.querySelectorAll<SVGElement>('[data-card="area"] [data-mark]')];
        return marks.flatMap((mark) => {
          const id = mark.getAttribute('data-mark') ?? '';
          mark.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = mark.getBoundingClientRect();
          const steps = Array.from({ length: 41 }, (_, step) => step / 40);
          const isHit = steps.some((across) =>
            steps.some((down) => {
              const hit = document.elementFromPoint(left + width * across, top + height * down);
              return hit?.closest('[data-mark]')?.getAttribute('data-mark') === id;
            }),
          );
          return isHit ? [] : [id];
        });
      });
      expect(hidden).toEqual([]);
    });

  test('a tap on “before: not reported” opens where the report is silent', async ({ page }) => {
    await open(page, 'lang=zh');
    const words = card(page, 'area').locator('[data-mark="lingchuang.area.before"] text');
    await expect(words).toHaveText('此前未报道');
    await words.tap();
    await expect(panel(page)).toContainText('未报道不等于没有');
    await expect(panel(page).locator('[data-source][data-paragraph]').first()).toBeVisible();
  });
});
