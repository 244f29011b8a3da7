import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact, match, spokenReading, writtenReading } from '../../../../src/app/palette/match';

const wusan = spokenReading(['wu', 'san', '(2)']);
const tierOf = (query: string, reading = wusan) => match(compact(query), reading)?.tier;

describe('a name in pinyin', () => {
  test.each([
    ['wusan', 'prefix'],
    ['wu san', 'prefix'],
    ['WUSAN2', 'prefix'],
    ['san', 'word'],
    ['ws', 'initials'],
    ['s2', 'initials'],
    ['wsan', 'subsequence'],
  ])('%s is found in 五三(2) as %s', (query, tier) => {
    expect(tierOf(query)).toBe(tier);
  });

  test('is not found by letters from the middle of a syllable', () => {
    expect(tierOf('usan')).toBeUndefined();
    expect(tierOf('an')).toBeUndefined();
  });
});

describe('a name as it is written', () => {
  test.each([
    ['五三', '五三(2)', 'prefix'],
    ['五三（２）', '五三(2)', 'prefix'],
    ['三2', '五三(2)', 'word'],
    ['街道', '兴园街道', 'word'],
    ['兴道', '兴园街道', 'subsequence'],
    ['hall', 'One-stop service hall', 'word'],
    ['top', 'One-stop service hall', 'substring'],
    ['art', 'Cart, art', 'word'],
    ['osh', 'One-stop service hall', 'subsequence'],
    ['ossh', 'One-stop service hall', 'initials'],
    ['sh', 'One-stop service hall', 'initials'],
    ['onehall', 'One-stop service hall', 'subsequence'],
    ['w2', 'Wusan No. 2', undefined],
    ['wn2', 'Wusan No. 2', 'initials'],
    ['道街', '兴园街道', undefined],
  ])('%s in %s: %s', (query, text, tier) => {
    expect(tierOf(query, writtenReading(text))).toBe(tier);
  });
});

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 5 });

test('what a text begins with is always a prefix', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), (words, cut) => {
      const text = compact(words.join(''));
      const query = text.slice(0, 1 + (cut % text.length));
      expect(match(query, writtenReading(words.join(' ')))?.tier).toBe('prefix');
      expect(match(query, spokenReading(words))?.tier).toBe('prefix');
    }),
  );
});

test('the initials of the words always find a text', () => {
  fc.assert(
    fc.property(sentence, (words) => {
      const initials = words.map((each) => each.slice(0, 1)).join('');
      expect(['prefix', 'word', 'initials']).toContain(match(initials, writtenReading(words.join(' ')))?.tier);
    }),
  );
});

test('a match lies within the text, from the beginning of a word where it is no substring, and says how it was found', () => {
  fc.assert(
    fc.property(sentence, fc.stringMatching(/^[a-z]{1,5}$/), (words, query) => {
      const reading = writtenReading(words.join(' '));
      const found = match(query, reading);
      if (!found) {
        expect(reading.text).not.toContain(query);
        return;
      }
      const piece = reading.text.slice(found.at, found.at + found.spread);
      expect(piece.length).toBe(found.spread);
      expect(isScatteredIn(query, piece)).toBe(true);
      expect(found.tier === 'prefix').toBe(reading.text.startsWith(query));
      if (found.tier === 'subsequence') expect(reading.text).not.toContain(query);
      else if (found.tier !== 'initials') expect(piece).toBe(query);
      if (found.tier !== 'substring') expect(reading.starts).toContain(found.at);
    }),
  );
});

test('case, width, blanks and punctuation make no difference', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9 五三（）·,-]{0,12}$/), (text) => {
      const wide = text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      expect(compact(text.toUpperCase())).toBe(compact(text));
      expect(compact(wide)).toBe(compact(text));
      expect(compact(` ${text}（）`)).toBe(compact(text));
      expect(writtenReading(text).text).toBe(compact(text));
    }),
  );
});

function isScatteredIn(query: string, text: string): boolean {
  let from = 0;
  return [...query].every((sign) => {
    const at = text.indexOf(sign, from);
    from = at + 1;
    return at >= 0;
  });
}
