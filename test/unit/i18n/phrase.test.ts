import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/i18n/lang';
import {
  afterChinese,
  countFigure,
  figure,
  figureRuns,
  joinPhrases,
  listWords,
  midSentence,
  type Phrase,
  phrase,
  plainText,
} from '../../../src/i18n/phrase';

const part = fc.oneof(fc.string(), fc.record({ text: fc.string(), evidence: fc.string() }));
const anyPhrase: fc.Arbitrary<Phrase> = fc.array(part, { maxLength: 5 });

describe('a phrase', () => {
  const two = countFigure(2, 'kpis.centers', 'en');

  test('keeps its figures apart from its words, each with its evidence', () => {
    expect(phrase`Of ${'7'} centers ${two} report it`).toEqual(['Of ', '7', ' centers ', two, ' report it']);
    expect(two).toEqual({ text: '2', evidence: 'kpis.centers' });
  });

  test('groups the digits of a count', () => {
    for (const lang of LANGS) expect(countFigure(12_000, 'a.b', lang).text).toBe('12,000');
  });

  test('may begin and end with a figure, be one, or be empty', () => {
    expect(phrase`${two} of ${two}`).toEqual([two, ' of ', two]);
    expect(phrase`${two}`).toEqual([two]);
    expect(phrase``).toEqual([]);
    expect(phrase`${''}`).toEqual(['']);
  });

  test('shows a zero', () => {
    expect(plainText(phrase`${'0'} centers, ${countFigure(0, 'x.y', 'en')} reported`)).toBe('0 centers, 0 reported');
  });

  test('takes in other phrases with their figures', () => {
    expect(phrase`First ${phrase`${two} and`} more`).toEqual(['First ', two, ' and', ' more']);
  });

  test('reads as its words and figures in their order', () => {
    fc.assert(
      fc.property(anyPhrase, anyPhrase, fc.string(), (a, b, between) => {
        expect(plainText(phrase`${a}${between}${b}`)).toBe(plainText(a) + between + plainText(b));
      }),
    );
  });

  test('loses no figure when it is taken into another', () => {
    const figuresOf = (all: Phrase) => all.filter((entry) => typeof entry === 'object');
    fc.assert(
      fc.property(fc.array(anyPhrase, { maxLength: 4 }), (phrases) => {
        expect(figuresOf(joinPhrases(phrases, '，'))).toEqual(phrases.flatMap(figuresOf));
        expect(plainText(joinPhrases(phrases, '，'))).toBe(phrases.map(plainText).join('，'));
      }),
    );
  });
});

describe('names in a row', () => {
  test('are joined as each language does', () => {
    expect(listWords(['领创', '万达', '长塘'], 'zh')).toBe('领创、万达、长塘');
    expect(listWords(['Lingchuang', 'Wanda'], 'en')).toBe('Lingchuang and Wanda');
    expect(listWords(['Lingchuang', 'Wanda', 'Changtang'], 'en')).toBe('Lingchuang, Wanda, and Changtang');
  });

  test('are nothing where there are none, and a name where there is one', () => {
    for (const lang of ['zh', 'en'] as const) {
      expect(listWords([], lang)).toBe('');
      expect(listWords(['Wanda'], lang)).toBe('Wanda');
    }
  });
});

test('an English name inside a sentence begins small, but for one that begins with an abbreviation', () => {
  expect(midSentence('Party life')).toBe('party life');
  expect(midSentence('IT support')).toBe('IT support');
  expect(midSentence('')).toBe('');
});

test('a figure after Chinese text stands apart where it begins with a digit, and keeps its evidence', () => {
  const [exact, nearly] = [figure('50 亩', 'x.before'), figure('近 50 亩', 'x.after')];
  expect(plainText(phrase`从${afterChinese(exact)}`)).toBe('从 50 亩');
  expect(plainText(phrase`从${afterChinese(nearly)}`)).toBe('从近 50 亩');
  expect(afterChinese(exact)).toContain(exact);
});

describe('a figure with its clause', () => {
  const [four, two] = [figure('4', 'a.b'), figure('2', 'a.c')];
  const named = (parts: Phrase) =>
    figureRuns(parts).flatMap(({ figure: shown, clause }) => (shown ? [shown.text + clause] : []));

  test('goes on to the next figure or to the end of its clause', () => {
    expect(named(phrase`Of ${four} functions, ${two} by one; the rest`)).toEqual(['4 functions', '2 by one']);
    expect(named(phrase`${four} ${'种'}功能中 ${two} 种有报道，其余没有`)).toEqual(['4 种功能中', '2 种有报道']);
  });

  test('takes no bracket along that it does not close', () => {
    expect(named(phrase`${four} m² of space added (${two})`)).toEqual(['4 m² of space added', '2']);
    expect(named(phrase`新增用房 ${four} 多 m²（${two}），其余没有`)).toEqual(['4 多 m²', '2']);
  });

  test('is the figure alone where only a separator or nothing follows', () => {
    expect(named(phrase`${four}, ${two} `)).toEqual(['4', '2']);
    expect(figureRuns(phrase``)).toEqual([]);
  });

  test('loses no word and no figure of the sentence', () => {
    fc.assert(
      fc.property(anyPhrase, (parts) => {
        const runs = figureRuns(parts);
        expect(runs.map(({ figure: shown, clause, rest }) => (shown?.text ?? '') + clause + rest).join('')).toBe(
          plainText(parts),
        );
        expect(runs.flatMap((run) => run.figure ?? [])).toEqual(parts.filter((entry) => typeof entry === 'object'));
      }),
    );
  });
});
