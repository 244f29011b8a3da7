import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS, isActive, NO_FILTERS, without } from '../../../src/engine/filters';
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
