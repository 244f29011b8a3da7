import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcesMessages } from '../../src/app/sources/messages';
import { areaMessages } from '../../src/cards/area/messages';
import { coverageDetailMessages } from '../../src/cards/coverage/detail-messages';
import { coverageMessages } from '../../src/cards/coverage/messages';
import { matrixMessages } from '../../src/cards/matrix/messages';
import { presentMessages } from '../../src/present/messages';
import { anyCenterFilters, ask } from '../fixtures/answers';
import { bundled } from '../fixtures/bundled';
import { cardTexts } from './card-texts';

const NOUNS =
  'articles|cases|categories|centers|claims|enterprises|events|functions|industries|kinds|lists|paragraphs|places|rows|slides|visits';
/** One of something, counted, and called as several are. */
const WRONG = new RegExp(`(?<![\\d.,–-])1 (more |dated |possible )?(${NOUNS})\\b`);

describe('in English one of something is called as one', () => {
  test('by every card, whatever is selected', async () => {
    const alone = bundled.centers.map(({ id }) => ({ center: [id] }));
    const texts = (await Promise.all(alone.map((filters) => ask(filters)))).flatMap((answer) =>
      cardTexts(answer, 'en'),
    );
    expect(texts.filter((text) => WRONG.test(text))).toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyCenterFilters(), async (filters) => {
        expect(cardTexts(await ask(filters), 'en').filter((text) => WRONG.test(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('on the first and the last slide, and of what is not listed one by one', () => {
    const present = presentMessages('en');
    for (const text of [
      present.counts(1, []),
      present.paragraphs(1),
      areaMessages('en').moreUnreported(1),
      coverageDetailMessages('en').derivation.unlisted(1),
      sourcesMessages('en').claims(1),
      matrixMessages('en').describe({ centers: 1, functions: 1, listed: 1 }),
      coverageMessages('en').describe({ categories: 1, centers: 1, listed: 1 }),
    ])
      expect(text).not.toMatch(WRONG);
    expect(present.counts(12_000, ['3 visits'])).toBe('12,000 articles · 3 visits');
  });
});
