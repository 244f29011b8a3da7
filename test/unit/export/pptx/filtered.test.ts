import { expect, test } from 'vitest';
import type { CardContents } from '../../../../src/export/deck-contents';
import { exported } from './decks';
import { all, parseXml } from './strict-xml';

test('the cover counts what the filters leave', async () => {
  const counts = async (home: string, lang: 'zh' | 'en') => (await exported(home, lang)).slides[0]?.texts;
  expect(await counts('', 'zh')).toContain('3 篇报道·7 个中心·1 次考察');
  expect(await counts('', 'en')).toContain('3 articles · 7 centers · 1 visit');
  expect(await counts('place=dongshi', 'zh')).toContain('3 篇报道·2 / 7 个中心·0 / 1 次考察（1 次无法判断）');
  expect(await counts('place=dongshi', 'en')).toContain(
    '3 articles · 2 of 7 centers · 0 of 1 visit (1 can’t be judged)',
  );
});

test('a slide that the filters emptied says why in its middle, and cites nothing', async () => {
  const { contents, slides } = await exported('place=dongshi', 'zh');
  expect(slides).toHaveLength(contents.slides.length);
  const index = contents.slides.findIndex((slide) => slide.kind === 'card' && slide.card.id === 'visit');
  const { isEmpty, title, cited, caveats } = contents.slides[index] as CardContents;
  expect({ isEmpty, cited, caveats }).toEqual({ isEmpty: true, cited: '', caveats: '' });
  const { texts, xml } = slides[index] ?? { texts: [], xml: '' };
  expect(texts.join()).not.toContain('出处');
  const sentence = all(parseXml(xml), 'p:sp').find((shape) => all(shape, 'a:t').some(({ text }) => text === title));
  const [place] = sentence ? all(sentence, 'a:off') : [];
  // In inches of a slide that is 7.5 high.
  expect(Number(place?.attributes.y) / 914_400).toBeGreaterThan(2);
});
