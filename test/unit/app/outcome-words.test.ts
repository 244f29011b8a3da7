import { describe, expect, test } from 'vitest';
import { allWords, outcomeWords, reachWords, resultWords } from '../../../src/app/outcome-words';
import { parseEdtf } from '../../../src/domain/edtf';
import type { Answer, Scope } from '../../../src/engine/answer';
import { type Facet, type Filters, NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import { ask, idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';

const leftOut = (facet: Facet, scope: Scope, count: number) => {
  const outcome = { total: 7, certain: 1, possible: 0, inferred: false, unaffectedBy: [], emptiedBy: undefined };
  return LANGS.map((lang) =>
    outcomeWords({ ...outcome, unjudged: [{ facet, count, ids: [] }] }, scope, lang).join(' '),
  );
};

test.each<[Facet, Scope, number, string, string]>([
  [
    'area',
    'events',
    2,
    '2 件事所涉中心的面积未报道，无法按面积判断，未列入',
    '2 events left out: the area of the centers is not reported',
  ],
  [
    'area',
    'centers',
    2,
    '2 个中心的面积未报道，无法按面积判断，未列入',
    '2 centers left out: their area is not reported',
  ],
  ['area', 'centers', 1, '1 个中心的面积未报道，无法按面积判断，未列入', '1 center left out: its area is not reported'],
  [
    'place',
    'visits',
    1,
    '1 次考察未报道是否到过所选地区，无法按地区判断，未列入',
    '1 visit left out: not reported whether it went there',
  ],
  [
    'place',
    'centers',
    3,
    '3 个中心未报道是否在所选地区，无法按地区判断，未列入',
    '3 centers left out: not reported whether they lie there',
  ],
  ['time', 'events', 3, '3 件事没有日期，无法按日期判断，未列入', '3 events left out: they have no date'],
])('what %s can’t judge of %s (%d) is said of what it is of', (facet, scope, count, zh, en) => {
  expect(leftOut(facet, scope, count)).toEqual([zh, en]);
});

describe('the result count', () => {
  const asked = async (filters: Partial<Filters>, reference = 300) =>
    LANGS.map(async (lang) => ({
      answer: await inlineEngine(bundled).ask({ ...NO_FILTERS, ...filters }, reference),
      lang,
    }));
  const words = async (of: (answer: Answer, lang: Lang) => string, filters: Partial<Filters>, reference?: number) =>
    (await Promise.all(await asked(filters, reference))).map(({ answer, lang }) => of(answer, lang));

  test('says what matches only possibly, and what could not be judged', async () => {
    const [zh, en] = await words(resultWords, { area: { min: 320, max: 400 } });
    expect(zh).toMatch(/^4 \/ 7 个中心（1 个确定，3 个可能，2 个无法判断），/);
    expect(en).toMatch(/^4 of 7 centers \(1 for certain, 3 possibly, 2 can’t be judged\), /);
  });

  test('says nothing more where all is certain', async () => {
    const [zh, en] = await words(resultWords, { center: [idIn(bundled.centers, 'wanda')] });
    expect(zh).toMatch(/^1 \/ 7 个中心，/);
    expect(en).toMatch(/^1 of 7 centers, /);
  });

  test('says what there is where no filter is left', async () => {
    expect(await words(allWords, {})).toEqual([
      '未筛选：7 个中心，12 件事，1 次考察，1 个案例',
      'No filters: 7 centers, 12 events, 1 visit, 1 case',
    ]);
  });

  test('says how many centers reach another reference, for certain and possibly', async () => {
    expect(await words(reachWords, {}, 400)).toEqual([
      '。达到 400 m²：1 个确定，5 个可能',
      '. Reaching 400 m²: 1 for certain, 5 possibly',
    ]);
  });
});

test('under a filter by date it is said that years are inferred, where one is', async () => {
  const remarks = async (edtf: string | undefined, scope: Scope) => {
    const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
    const answer = await ask({ time: parsed?.ok ? parsed.date : undefined });
    return LANGS.map((lang) => outcomeWords(answer[scope], scope, lang).join(' '));
  };
  for (const scope of ['events', 'visits'] as const) {
    const [zh, en] = await remarks('2023', scope);
    expect(zh).toContain('有的年份是推定的（如 2023?），按推定的年份判断');
    expect(en).toContain('Some years are inferred (as in 2023?) and judged as inferred');
    expect(await remarks(undefined, scope)).toEqual(['', '']);
  }
  for (const words of await remarks('2008', 'events')) expect(words).not.toMatch(/推定|inferred/);
  for (const words of await remarks('2023', 'centers')) expect(words).not.toMatch(/推定|inferred/);
});
