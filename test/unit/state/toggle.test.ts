import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRESENCES } from '../../../src/domain/presence';
import { NO_FILTERS } from '../../../src/engine/filters';
import { picked, pickedFunction, toggled, toggledFunction } from '../../../src/state/toggle';
import { idIn } from '../../fixtures/answers';
import { anyFilters } from '../../fixtures/arbitrary-filters';
import { bundled } from '../../fixtures/bundled';

const partyRoom = idIn(bundled.functions, 'party-room');

test('a value that is not in is added at the end, one that is in is taken out', () => {
  const filters = { ...NO_FILTERS, ...toggled(NO_FILTERS, 'status', 'open') };
  expect(filters.status).toEqual(['open']);
  expect(toggled(filters, 'status', 'expected')).toEqual({ status: ['open', 'expected'] });
  expect(toggled(filters, 'status', 'open')).toEqual({ status: [] });
});

test('a function is toggled by what is reported of it: reported and planned are two choices', () => {
  const reported = { ...NO_FILTERS, ...toggledFunction(NO_FILTERS, { id: partyRoom, presence: 'yes' }) };
  const both = toggledFunction(reported, { id: partyRoom, presence: 'planned' });
  expect(both.fn).toHaveLength(2);
  expect(toggledFunction(reported, { id: partyRoom, presence: 'yes' })).toEqual({ fn: [] });
});

test('twice the same value leaves the same values, and touches no other facet', () => {
  const value = fc.constantFrom(...bundled.places.map(({ id }) => id));
  fc.assert(
    fc.property(anyFilters(bundled), value, (filters, id) => {
      const once = { ...filters, ...toggled(filters, 'place', id) };
      const twice = { ...once, ...toggled(once, 'place', id) };
      expect(once.place.includes(id)).toBe(!filters.place.includes(id));
      expect({ ...twice, place: [...twice.place].sort() }).toEqual({ ...filters, place: [...filters.place].sort() });
    }),
  );
});

test('twice the same function leaves the same choices', () => {
  const choice = fc.record({
    id: fc.constantFrom(...bundled.functions.map(({ id }) => id)),
    presence: fc.constantFrom(...PRESENCES),
  });
  fc.assert(
    fc.property(anyFilters(bundled), choice, (filters, toggledChoice) => {
      const once = { ...filters, ...toggledFunction(filters, toggledChoice) };
      const twice = toggledFunction(once, toggledChoice);
      expect(new Set(twice.fn?.map(({ id, presence }) => `${id}:${presence}`))).toEqual(
        new Set(filters.fn.map(({ id, presence }) => `${id}:${presence}`)),
      );
    }),
  );
});

test('a value that is picked takes the place of its facet’s others, one that is in is taken out alone', () => {
  const both = { ...NO_FILTERS, status: ['open', 'closed'] } as const;
  expect(picked(NO_FILTERS, 'status', 'open')).toEqual({ status: ['open'] });
  expect(picked(both, 'status', 'expected')).toEqual({ status: ['expected'] });
  expect(picked(both, 'status', 'open')).toEqual({ status: ['closed'] });
  expect(picked({ ...both, status: ['open'] }, 'status', 'open')).toEqual({ status: [] });
});

test('a function that is picked takes the place of all others, in whatever presence they were asked for', () => {
  const reported = { id: partyRoom, presence: 'yes' } as const;
  const planned = { id: partyRoom, presence: 'planned' } as const;
  expect(pickedFunction({ ...NO_FILTERS, fn: [planned] }, reported)).toEqual({ fn: [reported] });
  expect(pickedFunction({ ...NO_FILTERS, fn: [planned, reported] }, reported)).toEqual({ fn: [planned] });
  expect(pickedFunction({ ...NO_FILTERS, fn: [reported] }, reported)).toEqual({ fn: [] });
});

test('picking once and then the same again leaves nothing of the facet where one value was in at most', () => {
  const id = fc.constantFrom(...bundled.places.map(({ id }) => id));
  fc.assert(
    fc.property(anyFilters(bundled), id, (filters, place) => {
      const once = { ...filters, ...picked({ ...filters, place: [] }, 'place', place) };
      expect(once.place).toEqual([place]);
      expect(picked(once, 'place', place)).toEqual({ place: [] });
    }),
  );
});
