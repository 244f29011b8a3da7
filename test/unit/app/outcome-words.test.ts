import { expect, test } from 'vitest';
import { outcomeWords } from '../../../src/app/outcome-words';
import type { Scope } from '../../../src/engine/answer';
import type { Facet } from '../../../src/engine/filters';
import { LANGS } from '../../../src/i18n/lang';

const leftOut = (facet: Facet, scope: Scope, count: number) => {
  const outcome = { total: 7, certain: 1, possible: 0, unaffectedBy: [], emptiedBy: undefined };
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
