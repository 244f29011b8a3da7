import { expect, test } from 'vitest';
import { CARDS } from '../../../src/cards/index';
import { tableClip } from '../../../src/export/clip';
import { LANGS } from '../../../src/i18n/lang';
import { idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';
import { subjectFor } from './subject';

const cardOf = (id: string) => {
  const card = CARDS.find((entry) => entry.id === id);
  if (!card) throw new Error(id);
  return card;
};
const xinzhou = { place: [idIn(bundled.places, 'xinzhou')] };
/** What stands below the table. */
const below = (text: string) => text.split('\n\n')[1]?.split('\n') ?? [];

test('a copied table says below it what filters it and where it is from', async () => {
  const { text, html } = await tableClip(cardOf('area'), await subjectFor(xinzhou));
  expect(below(text)).toEqual([
    expect.stringMatching(/^筛选：地区 信州区（4 \/ 7 个中心.*）$/),
    expect.stringMatching(/^来源：A2《.+》第 2、4、6、8 段$/),
  ]);
  expect(html.split('</table>')[1]).toBe(
    below(text)
      .map((line) => `<p>${line}</p>`)
      .join(''),
  );
});

test('without filters it has its sources alone, in either language each article once', async () => {
  for (const lang of LANGS) {
    const lines = below((await tableClip(cardOf('matrix'), await subjectFor({}, lang))).text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(lang === 'zh' ? /^来源：A1《.+》第 .+ 段；A2《/ : /^Sources: A1 “.+”, para\. .+; A2 “/);
  }
});

test('an emptied table cites nothing', async () => {
  const lines = below((await tableClip(cardOf('case'), await subjectFor(xinzhou))).text);
  expect(lines).toEqual([expect.stringMatching(/^筛选：/)]);
});
