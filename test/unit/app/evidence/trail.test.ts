import { expect, test } from 'vitest';
import { goneOn, type Trail } from '../../../../src/app/evidence/trail';

const gain = { id: 'kpis.gain', step: 0 };
const before = { id: 'wusan-2.area.before', step: 1 };

test('going on from figure to figure leaves a trail, and going back takes it up', () => {
  const there = goneOn([], gain, before.id);
  expect(there).toEqual([gain]);
  const further = goneOn(there, before, 'area.ratio');
  expect(further).toEqual([gain, before]);
  expect(goneOn(further, { id: 'area.ratio', step: 2 }, before.id)).toEqual([gain]);
  expect(goneOn([gain], before, gain.id)).toEqual([]);
});

test('an earlier figure that is come upon anew is a stop further on, not back', () => {
  const trail: Trail = [gain, before];
  const on = { id: 'area.ratio', step: 2 };
  expect(goneOn(trail, on, gain.id)).toEqual([gain, before, on]);
});
