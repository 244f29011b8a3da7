import { describe, expect, test } from 'vitest';
import { caveatsOf } from '../../../src/cards/caveats';
import type { Fact, FactValue } from '../../../src/domain/fact';
import { isSilent } from '../../../src/domain/fact';
import { factsOf } from '../../../src/domain/facts';
import type { Quantity } from '../../../src/domain/quantity';
import { bundled } from '../../fixtures/bundled';

const text = { zh: '字', en: 'word' };
const fact = (value: FactValue): Fact => ({ id: 'a.b', subject: text, field: 'context', value, evidence: [] });
const measured = (quantity: Partial<Quantity>): FactValue => ({
  type: 'quantity',
  quantity: { value: 300, unit: 'm2', bound: 'exact', ...quantity },
});

describe('a figure is said to rest on an inferred year', () => {
  const date = { edtf: '2023?-08-30' };
  test.each<[FactValue]>([
    [{ type: 'date', date }],
    [{ type: 'status', status: 'open', date }],
    [{ ...measured({}), date } as FactValue],
    [{ type: 'text', text, date }],
  ])('whatever the date is of: $type', (value) => {
    expect(caveatsOf([fact(value)]).inferred).toBe(true);
  });

  test('and not where the year is stated, or there is no date', () => {
    const values: readonly FactValue[] = [
      { type: 'date', date: { edtf: '2008' } },
      { type: 'text', text, date: { edtf: '2008~' } },
      { type: 'text', text },
      { type: 'status', status: 'open' },
    ];
    expect(caveatsOf(values.map(fact)).inferred).toBe(false);
  });

  test('as the totals of a district and a move are', () => {
    for (const field of ['programCenters', 'programSpace', 'move'] as const) {
      const found = [...factsOf(bundled).values()].filter((entry) => entry.field === field);
      expect(caveatsOf(found).inferred, field).toBe(true);
    }
  });
});

test('a quantity is bounded unless its wording allows one number alone', () => {
  for (const quantity of [{ bound: 'over' }, { bound: 'about' }, { approximate: true }] as const)
    expect(caveatsOf([fact(measured(quantity))]).bounded, JSON.stringify(quantity)).toBe(true);
  expect(caveatsOf([fact(measured({}))]).bounded).toBe(false);
});

test('not reported is what no source says, and what one says is not reported', () => {
  const silences: readonly FactValue[] = [
    { type: 'unreported' },
    { type: 'presence', presence: 'unreported', words: [] },
    { type: 'status', status: 'unreported' },
  ];
  for (const value of silences) expect(isSilent(fact(value)), value.type).toBe(true);
  const said: readonly FactValue[] = [
    { type: 'presence', presence: 'no', words: [] },
    { type: 'status', status: 'closed' },
    { type: 'text', text },
  ];
  for (const value of said) expect(isSilent(fact(value)), value.type).toBe(false);
  expect(caveatsOf(silences.map(fact)).unreported).toBe(true);
  expect(caveatsOf(said.map(fact)).unreported).toBe(false);
});
