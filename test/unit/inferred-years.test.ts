import { expect, test } from 'vitest';
import { dateTexts } from '../../src/app/facets/ranges';
import { caveatsOf } from '../../src/cards/caveats';
import { inferredDates } from '../../src/cards/kpis/figures';
import type { Dataset } from '../../src/domain/dataset';
import { parseEdtf } from '../../src/domain/edtf';
import { factsOf } from '../../src/domain/facts';
import { ask } from '../fixtures/answers';
import { bundled } from '../fixtures/bundled';

/** The bundled dataset with dates that are uncertain and approximate: EDTF has one mark for both. */
const MARKED: Dataset = JSON.parse(JSON.stringify(bundled).replaceAll('2023?', '2023%'));

const spanOf = (edtf: string) => {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? parsed.date : undefined;
};

test('a filter by date says that years are inferred', async () => {
  const { events, visits, cases } = await ask({ time: spanOf('2023') }, MARKED);
  for (const { certain, inferred } of [events, visits, cases]) {
    expect(certain).toBeGreaterThan(0);
    expect(inferred).toBe(true);
  }
});

test('the facts with such a date are told to rest on an inferred year', () => {
  for (const fact of factsOf(MARKED).values())
    if (fact.value.type === 'date')
      expect(caveatsOf([fact]).inferred, fact.id).toBe(fact.value.date.edtf.includes('%'));
});

test('the key figures say so beside the time that a total is of', () => {
  expect(inferredDates('2023%-08-30', 'en')).toContain('year inferred');
  expect(inferredDates('2008~', 'en')).not.toContain('inferred');
});

test('the fields of a filter show its dates without marks', () => {
  expect(dateTexts(spanOf('2023%-07/2023%-08'))).toEqual(['2023-07', '2023-08']);
});
