import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/fact';
import { factsOf } from '../../../src/domain/facts';
import type { Quantity } from '../../../src/domain/quantity';
import { boundsWords, readingWords } from '../../../src/i18n/evidence';
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
      '所指范围：5100 m² 以上，不含 5100。 “多、余、超过”：大于此数，没有上限。',
      'Range meant: over 5100 m². “Over”: more than this number, with no upper bound.',
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
