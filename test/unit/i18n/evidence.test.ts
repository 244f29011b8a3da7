import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/fact';
import { factsOf } from '../../../src/domain/facts';
import type { Quantity } from '../../../src/domain/quantity';
import { boundsWords, factWords, readingWords } from '../../../src/i18n/evidence';
import { LANGS } from '../../../src/i18n/lang';
import { anyQuantity, m2 } from '../../fixtures/arbitrary-quantity';
import { bundled } from '../../fixtures/bundled';

const facts = factsOf(bundled);

function factOf(id: string): Fact {
  const fact = facts.get(id);
  if (!fact) throw new Error(`No fact ${id}`);
  return fact;
}

const readings = (fact: Fact) => LANGS.map((lang) => readingWords(fact, lang).join(' '));
const measured = (quantity: Quantity): Fact => ({
  ...factOf('wusan-2.area.after'),
  value: { type: 'quantity', quantity },
});

describe('how a fact is to be read', () => {
  test('a bound is given as words, without the signs of intervals', () => {
    expect(readings(factOf('xinzhou-upgrade.space'))).toEqual([
      expect.stringMatching(/^所指范围：5100 m² 以上，不含 5100。 “多、余、超过”：大于此数，没有上限。/),
      expect.stringMatching(/^Range meant: over 5100 m². “Over”: more than this number, with no upper bound\./),
    ]);
    expect(readings(factOf('dajingtou.premises.after'))[1]).toMatch(/^Range meant: 2700 to 3000 m², excluding 3000\./);
    for (const fact of facts.values()) for (const reading of readings(fact)) expect(reading).not.toMatch(/∞|[[\]]/);
  });

  test('a number said to be rough is not said to be more than it is', () => {
    const rough = { value: 10_000, unit: 'person', approximate: true } as const;
    expect(readings(measured({ ...rough, bound: 'over' }))[1]).toBe(
      'Range meant: over 9000 people. Convention: “roughly” widens the number by ten percent.',
    );
    expect(readings(measured({ ...rough, bound: 'exact' }))[0]).toBe(
      '所指范围：9000 至 11,000 人。 约定：“大概”把所说的数放宽一成。',
    );
  });

  test('an exact number needs no reading', () => {
    expect(readings(factOf('wusan-2.area.after'))).toEqual(['', '']);
  });

  test('silence is said to be no "no"', () => {
    expect(readings(factOf('wanda.fn.police'))).toEqual([
      '所引段落说到它，但没有说到这一项。未报道不等于没有。',
      'The paragraphs cited speak of it and say nothing of this. Not reported is not “no”.',
    ]);
  });
});

describe('what a fact says of its time', () => {
  const saidOf = (id: string) => LANGS.map((lang) => factWords(factOf(id).value, lang));

  test('a move has its date, why its year is what it is, and the convention that gave it its width', () => {
    expect(saidOf('wusan-2.move')).toEqual([
      expect.stringMatching(/ → 五三大道.*，2023\? 年 2 月 28 日至 6 月 30 日$/),
      expect.stringMatching(/ on Wusan Avenue, Feb 28 to Jun 30, 2023\?$/),
    ]);
    const [zh, en] = readings(factOf('wusan-2.move'));
    expect(zh).toMatch(/推得为 2023 年.*“数月前”按/);
    expect(en).toMatch(/inferred as 2023.*“Several months ago” is taken as two to six months/);
    expect(readings(factOf('dajingtou.move'))[0]).toMatch(/“今年以来”按/);
  });

  test('a district’s total has the time that it covers, beside what its bound means', () => {
    expect(saidOf('xinzhou-upgrade.centers')[1]).toBe('16 centers, Jan 1 to Aug 30, 2023?');
    expect(readings(factOf('xinzhou-upgrade.space'))[0]).toMatch(/没有上限。.*推得为 2023 年.*“今年以来”按/);
  });
});

describe('a list that its source leaves open', () => {
  test('is marked so, where it is a list in words too', () => {
    const open = [...facts.values()].filter(({ value }) => value.type === 'text' && value.open);
    expect(open.map(({ id }) => id)).toEqual([
      'dajingtou.method',
      'xinzhou-upgrade.method.1',
      'xinzhou-upgrade.method.4',
      'xinzhou-upgrade.method.5',
    ]);
    for (const { value } of open) {
      expect(factWords(value, 'zh')).toMatch(/等.*（清单未列尽）$/);
      expect(factWords(value, 'en')).toMatch(/ \(list left open\)$/);
    }
  });

  test('says how many of those it speaks of, where the source says that', () => {
    expect(LANGS.map((lang) => factWords(factOf('shenzhen-jiangxi-chamber.industries').value, lang))).toEqual([
      '相当一部分企业：电子信息、新能源等，清单未列尽',
      'A good part of the enterprises: Electronics and New energy and others; the list is left open',
    ]);
  });
});

describe('what a quantity means', () => {
  test.each<[Quantity, string, string]>([
    [m2(5100, 'over'), '5100 m² 以上，不含 5100', 'over 5100 m²'],
    [m2(300, 'atLeast'), '300 m² 以上，含 300', '300 m² or more'],
    [m2(3000, 'nearly'), '2700 至 3000 m²，不含 3000', '2700 to 3000 m², excluding 3000'],
    [m2(300, 'about'), '270 至 330 m²', '270 to 330 m²'],
    [m2(350), '350 m²', '350 m²'],
    [{ ...m2(10_000, 'over'), unit: 'person', approximate: true }, '9000 人以上，不含 9000', 'over 9000 people'],
    [{ value: 1e10, unit: 'yuan', bound: 'over' }, '100 亿元以上，不含 100 亿', 'over 10 billion yuan'],
    [{ value: 1e10, unit: 'yuan', bound: 'about' }, '90 亿至 110 亿元', '9 billion to 11 billion yuan'],
  ])('%j', (quantity, zh, en) => {
    expect([boundsWords(quantity, 'zh'), boundsWords(quantity, 'en')]).toEqual([zh, en]);
  });

  test('has no signs in place of words', () => {
    fc.assert(
      fc.property(anyQuantity, fc.constantFrom(...LANGS), (quantity, lang) => {
        expect(boundsWords(quantity, lang)).not.toMatch(/∞|NaN|Infinity|[[\]()]/);
      }),
    );
  });
});
