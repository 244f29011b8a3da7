import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenLabels, FACETS, type Filters, isActive, NO_FILTERS, without } from '../../../src/engine/filters';
import { idIn } from '../../fixtures/answers';
import { anyFilters } from '../../fixtures/arbitrary-filters';
import { bundled } from '../../fixtures/bundled';

test('without filters no facet is active', () => {
  expect(FACETS.filter((facet) => isActive(NO_FILTERS, facet))).toEqual([]);
});

test('the list of facets is complete', () => {
  expect([...FACETS].sort()).toEqual(Object.keys(NO_FILTERS).sort());
});

test('an area range from zero is active: the number 0 is a value', () => {
  expect(isActive({ ...NO_FILTERS, area: { min: 0 } }, 'area')).toBe(true);
});

test('a lifted facet is not active, and the others stay as they were', () => {
  fc.assert(
    fc.property(anyFilters(bundled), fc.constantFrom(...FACETS), (filters, facet) => {
      const lifted = without(filters, facet);
      expect(isActive(lifted, facet)).toBe(false);
      for (const other of FACETS) if (other !== facet) expect(lifted[other]).toBe(filters[other]);
    }),
  );
});

test('labels are chosen by what is asked for; that of a function, where it is asked for as reported', () => {
  const [police, reading] = [idIn(bundled.functions, 'police'), idIn(bundled.functions, 'reading')];
  const filters: Filters = {
    ...NO_FILTERS,
    center: [idIn(bundled.centers, 'wanda'), idIn(bundled.centers, 'wusan-2')],
    fn: [
      { id: police, presence: 'yes' },
      { id: reading, presence: 'unreported' },
    ],
    kind: ['service'],
  };
  expect(chosenLabels(filters, 'center')).toEqual(['center.wanda', 'center.wusan-2']);
  expect(chosenLabels(filters, 'cat', 'fn', 'kind')).toEqual(['fn.police', 'kind.service']);
});
