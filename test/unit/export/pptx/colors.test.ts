import { expect, test } from 'vitest';
import { COLORS } from '../../../../src/export/pptx/theme';
import { exported } from './decks';
import { all, type Node, parseXml } from './strict-xml';

const colorsIn = (node: Node) => new Set(all(node, 'a:schemeClr').map(({ attributes }) => attributes.val));

test('an investment has its color on the slides too: land after it, its line, the industries of both sides', async () => {
  const { contents, slides } = await exported('', 'zh');
  const slideOf = (id: string) => slides[contents.slides.findIndex((one) => one.kind === 'card' && one.card.id === id)];

  const [series] = slideOf('case')?.charts[0]?.series ?? [];
  if (!series) throw new Error('no chart of the case');
  const [before, after] = all(series.node, 'c:dPt');
  expect(colorsIn(series.node)).toEqual(new Set([COLORS.investment, COLORS.before, COLORS.ink]));
  expect(before && [...colorsIn(before)]).toEqual([COLORS.before]);
  expect(before && all(before, 'c:symbol')[0]?.attributes.val).toBe('square');
  expect(after && [...colorsIn(after)]).toEqual([COLORS.investment]);

  const dots = all(parseXml(slideOf('visit')?.xml ?? ''), 'a:r').filter((run) =>
    all(run, 'a:t').some(({ text }) => text === '●'),
  );
  expect(dots.length).toBeGreaterThan(2);
  for (const dot of dots) expect([...colorsIn(dot)]).toEqual([COLORS.investment]);
});
