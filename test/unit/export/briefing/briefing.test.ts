import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DETAILS } from '../../../../src/cards/details';
import { factsBehindAny } from '../../../../src/cards/facts-behind';
import { CARDS } from '../../../../src/cards/index';
import type { Dataset } from '../../../../src/domain/dataset';
import type { Filters } from '../../../../src/engine/filters';
import { type Block, linesOf, type TextBlock, textOf } from '../../../../src/export/briefing/blocks';
import { briefingOf, CENTERS, partsOfBriefing } from '../../../../src/export/briefing/index';
import { toldBy } from '../../../../src/export/briefing/paragraphs';
import { citationWords } from '../../../../src/i18n/citation';
import { LANGS, type Lang } from '../../../../src/i18n/lang';
import { plainText } from '../../../../src/i18n/phrase';
import { idIn } from '../../../fixtures/answers';
import { anyQuestion } from '../../../fixtures/arbitrary-filters';
import { bundled } from '../../../fixtures/bundled';
import { manyCenters } from '../../../fixtures/many-centers';
import { subjectFor } from '../subject';

const briefing = async (filters: Partial<Filters> = {}, lang: Lang = 'zh', of: Dataset = bundled) =>
  briefingOf(await subjectFor(filters, lang, of));
const texts = (blocks: readonly Block[], kind: TextBlock['kind']) =>
  blocks.flatMap((entry) => (entry.kind === kind ? [textOf(entry as TextBlock)] : []));
const tables = (blocks: readonly Block[]) => blocks.flatMap((entry) => (entry.kind === 'table' ? [entry.table] : []));
const district = { place: [idIn(bundled.places, 'xinzhou')] };
const only = (id: string) => ({ center: [idIn(bundled.centers, id)] });

/** The marks of a text, each as its number and the paragraphs that its words name. */
function marksIn(text: string): readonly { readonly number: number; readonly paragraphs: readonly number[] }[] {
  return [...text.matchAll(/\[(\d+)(?:\]第([\d、-]+)段|, paras?\.? ([\d, –]+)\])/g)].map(([, number, zh, en]) => ({
    number: Number(number),
    paragraphs: (zh ?? en ?? '').split(/、|, /).flatMap((run) => {
      const [first = 0, last = first] = run.split(/[-–]/).map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  }));
}

describe('the words', () => {
  test('of a district in Chinese read as one text', async () => {
    const blocks = await briefing(district);
    expect(texts(blocks, 'title')).toEqual(['党群服务中心与投资考察看板：简报']);
    expect(texts(blocks, 'line')[1]).toBe(
      '筛选：地区 信州区。所选：4 / 7 个中心（3 个无法判断），6 / 12 件事（5 件无法判断），0 / 1 次考察（1 次无法判断），0 / 1 个案例。',
    );
    expect(texts(blocks, 'paragraph').slice(0, 2)).toEqual([
      '关键数字。4 个中心中 2 个有面积报道，都达到 300 m²[1]第2、4、6、8段。能够计算的面积净增合计 2692–2992 m²（不含 2992）[1]第2、4段。所选中心报道的功能有 15 种以上[1]第2、4、6、8段。',
      '面积对比。大井头整个场所扩大到原来的 11.25 至 12.5 倍[1]第4段，五三(2)到 2.97 倍[1]第2段。大井头、五三(2)都达到 300 m²[1]第2、4段。2 个中心的面积未报道[1]第2、4、6、8段。服务中心面积最大的是大井头，近 500 m²[1]第4段。',
    ]);
    expect(texts(blocks, 'paragraph').at(-1)).toBe(
      '说明。未报道不等于没有，也不等于零；带“?”的年份为推定；“多”“以上”“近”等只是界限，不是准数。“近 N”取 0.9 N 至 N，不含 N。300 m² 的参考线为自选，不是标准。面积为服务中心本身的面积，另注明的除外。3 个中心未报道是否在所选地区，无法按地区判断，未列入。5 件事未报道是否在所选地区，无法按地区判断，未列入。',
    );
  });

  test('in English stand in English, with a comma of a number in one piece', async () => {
    const paragraphs = texts(await briefing({}, 'en'), 'paragraph');
    expect(paragraphs[1]).toContain('Wusan No. 2 to 2.97 times[2, para. 2]. ');
    expect(paragraphs.at(-2)).toBe(
      'Case. In 15 years Feinan Resources’ land grew from 50 to 560 mu[3, para. 14]. The land is 11.2 times what it was at first[3, para. 14].',
    );
  });

  test('say once what two cards say, and once to which parts a filter does not apply', async () => {
    const [figures, areas, coverage, functions, ...others] = texts(await briefing(only('wanda')), 'paragraph');
    expect([figures, areas, coverage, functions]).toEqual([
      '面积对比。万达的面积未报道。',
      '功能覆盖。万达报道了 3 类功能，其余 7 类未报道[1]第6段。',
      '中心 × 功能。万达报道了 5 种功能[1]第6段。',
      expect.stringMatching(/^时间线。/),
    ]);
    expect(others.at(-1)).toContain('不受“中心”筛选影响：考察、案例。');
    const all = texts(await briefing(), 'paragraph').join('');
    expect(all.match(/面积未报道/g)).toHaveLength(1);
    expect(all.match(/的功能未报道/g)).toHaveLength(1);
  });

  test('say of a center that has an area of the whole site which figure is which', async () => {
    const [table] = tables(await briefing(only('dajingtou')));
    expect(table && linesOf(table)[1]).toEqual([
      '大井头',
      '东市街道',
      '已投用',
      '240（整个场所）',
      '近 3000（整个场所）；近 500',
      '未报道',
      '[1]第4段',
    ]);
  });

  test('tell in the table who matches only possibly', async () => {
    const [table] = tables(await briefing({ area: { min: 301 } }));
    expect(table && linesOf(table).map(([name]) => name)).toContain('领创（可能符合）');
  });
});

describe('a briefing', () => {
  test('on nothing says so, and has nothing else', async () => {
    const blocks = await briefing({ q: 'zzzz' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'line', 'line', 'paragraph']);
    expect(texts(blocks, 'paragraph')).toEqual(['没有符合筛选的内容。']);
  });

  test('leaves out the parts that are not wanted, and numbers what is left from 1', async () => {
    const subject = await subjectFor();
    expect(partsOfBriefing(subject)).toEqual([...CARDS.map(({ id }) => id), CENTERS]);
    const blocks = briefingOf(subject, ['case']);
    expect(texts(blocks, 'paragraph')[0]).toBe(
      '案例。飞南资源 15 年间占地从 50 亩扩到 560 亩[1]第14段。占地是当初的 11.2 倍[1]第14段。',
    );
    expect(texts(blocks, 'reference')).toHaveLength(1);
    expect(tables(blocks)).toEqual([]);
  });

  test('of many centers lists as many as a card, and says that there are more', async () => {
    const blocks = await briefing({}, 'en', manyCenters);
    expect(tables(blocks)[0]?.rows).toHaveLength(40);
    expect(texts(blocks, 'paragraph').at(-1)).toContain('The table lists the first 40 of 120 centers.');
  });

  test('has every sentence of its cards, as they word it', async () => {
    const subject = await subjectFor(district);
    const words = texts(briefingOf(subject), 'paragraph')
      .join('')
      .replaceAll(/\[\d+\]第[\d、-]+段/g, '');
    for (const { sentences } of toldBy(CARDS, subject.answer, 'zh'))
      for (const sentence of sentences) expect(words).toContain(plainText(sentence));
  });
});

test('whatever is selected, every figure is cited with all that it rests on, and every number has its reference', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion, fc.constantFrom(...LANGS), async ({ dataset, filters }, lang) =>
      checkCitations(dataset, filters, lang),
    ),
    { numRuns: 60 },
  );
});

test.each(LANGS)('the same holds of the articles themselves in %s', async (lang) => {
  await checkCitations(bundled, {}, lang);
  await checkCitations(bundled, district, lang);
});

async function checkCitations(of: Dataset, filters: Partial<Filters>, lang: Lang): Promise<void> {
  const subject = await subjectFor(filters, lang, of);
  const { answer, day } = subject;
  const blocks = briefingOf(subject);
  const references = texts(blocks, 'reference');
  const cited = references.map((reference) =>
    of.sources.find(
      (source) =>
        reference.replace(/^\[\d+\] /, '') === citationWords({ source, written: of.meta.language, on: day }, lang),
    ),
  );
  // Each reference is an article, once, and has the number of its place.
  expect(cited).not.toContain(undefined);
  expect(new Set(cited).size).toBe(cited.length);
  for (const [index, reference] of references.entries()) expect(reference).toMatch(new RegExp(`^\\[${index + 1}\\] `));
  // The numbers are those of the references, first mentioned in their order.
  const everything = blocks
    .map((entry) => (entry.kind === 'table' ? linesOf(entry.table).join('\n') : textOf(entry)))
    .slice(0, blocks.length - references.length);
  const numbers = everything.flatMap(marksIn).map(({ number }) => number);
  expect([...new Set(numbers)]).toEqual(references.map((_, index) => index + 1));

  const behind = factsBehindAny(answer, lang);
  const told = toldBy(
    CARDS.filter(({ scope }) => answer[scope].certain + answer[scope].possible > 0),
    answer,
    lang,
  );
  for (const { card, sentences } of told) {
    const paragraph = blocks.find(
      (entry): entry is TextBlock =>
        entry.kind === 'paragraph' && (entry.runs[0]?.text ?? '').startsWith(card.name(lang)),
    );
    const parts = (paragraph?.runs ?? []).slice(1);
    // Sentence by sentence: what stands behind the figures of one is in its marks.
    const ends = parts.flatMap(({ text }, index) => (text === '。' || text === '.' ? [index] : []));
    expect(ends).toHaveLength(sentences.length);
    for (const [index, sentence] of sentences.entries()) {
      const marks = parts
        .slice(index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index])
        .flatMap(({ text, role }) => (role === 'mark' ? marksIn(text) : []));
      const places = marks.flatMap(({ number, paragraphs }) =>
        paragraphs.map((entry) => `${cited[number - 1]?.id}.${entry}`),
      );
      const facts = sentence.flatMap((part) => (typeof part === 'string' ? [] : behind(part.evidence)));
      const wanted = facts.flatMap(({ evidence }) => evidence.map((entry) => `${entry.source}.${entry.paragraph}`));
      expect([...new Set(places)].sort(), plainText(sentence)).toEqual([...new Set(wanted)].sort());
    }
  }
}

test('every figure that the articles themselves give a sentence for leads somewhere', async () => {
  const { answer } = await subjectFor();
  const behind = factsBehindAny(answer, 'en');
  for (const card of CARDS)
    for (const { words } of DETAILS[card.id]?.statements(card.model(answer), 'en') ?? [])
      for (const part of words)
        if (typeof part === 'object') expect(behind(part.evidence).length, part.evidence).toBeGreaterThan(0);
});
