import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectOf, isHoldingKey, regathered, withGathered } from '../../../../src/app/gathering/gathered';
import { gatheredWords } from '../../../../src/app/gathering/messages';
import { PAGE_KEYS } from '../../../../src/app/keys';
import { NO_FILTERS } from '../../../../src/engine/filters';
import { toggled } from '../../../../src/state/toggle';
import { idIn } from '../../../fixtures/answers';
import { anyFilters } from '../../../fixtures/arbitrary-filters';
import { bundled } from '../../../fixtures/bundled';

const wanda = idIn(bundled.centers, 'wanda');
const changtang = idIn(bundled.centers, 'changtang');
const lingchuang = idIn(bundled.centers, 'lingchuang');

test('a center is gathered in the order of the clicks, and taken out by a second one', () => {
  const both = regathered(regathered([], wanda), changtang);
  expect(both).toEqual([wanda, changtang]);
  expect(regathered(both, wanda)).toEqual([changtang]);
});

test('what is gathered is added behind what the page is filtered by', () => {
  const filters = { ...NO_FILTERS, center: [lingchuang] };
  expect(withGathered(filters, [wanda, changtang])).toEqual({ center: [lingchuang, wanda, changtang] });
});

test('a center that the page is filtered by meanwhile is neither doubled nor released; nothing new changes nothing', () => {
  const filters = { ...NO_FILTERS, center: [wanda] };
  expect(withGathered(filters, [wanda, changtang])).toEqual({ center: [wanda, changtang] });
  expect(withGathered(filters, [wanda])).toBeUndefined();
  expect(withGathered(filters, [])).toBeUndefined();
});

test('gathering new centers comes to the same as adding one after another, and touches no other facet', () => {
  const some = fc.uniqueArray(fc.constantFrom(...bundled.centers.map(({ id }) => id)), { minLength: 1 });
  fc.assert(
    fc.property(anyFilters(bundled), some, (filters, centers) => {
      const fresh = centers.filter((id) => !filters.center.includes(id));
      let oneByOne = filters;
      for (const id of fresh) oneByOne = { ...oneByOne, ...toggled(oneByOne, 'center', id) };
      expect({ ...filters, ...withGathered(filters, centers) }).toEqual(oneByOne);
    }),
  );
});

test('keys that walk and choose leave the gathering as it is, those that take back drop it', () => {
  for (const key of [
    'ArrowDown',
    'ArrowLeft',
    'Home',
    'End',
    'PageUp',
    'Tab',
    'Enter',
    ' ',
    'Control',
    'Meta',
    'Shift',
    'NumLock',
    'Fn',
  ])
    expect(effectOf(key), key).toBe('none');
  for (const key of ['Escape', 'Backspace']) expect(effectOf(key), key).toBe('drop');
});

test('every command of the page acts on what was gathered', () => {
  for (const { keys } of Object.values(PAGE_KEYS))
    for (const key of keys) expect(effectOf(key.split('+').at(-1) ?? ''), key).toBe('apply');
});

test('Ctrl, Cmd and Shift are held to gather, Alt is not', () => {
  expect(['Control', 'Meta', 'Shift', 'Alt', 'a'].filter(isHoldingKey)).toEqual(['Control', 'Meta', 'Shift']);
});

test('the reader is told which they are, or of many how many, and which key to release', () => {
  expect(gatheredWords(['万达', '长塘'], 'Control', 'zh')).toBe('已选万达、长塘，松开 Ctrl 筛选，按退格键取消');
  expect(gatheredWords(['Wanda'], 'Meta', 'en')).toBe('Wanda chosen; release ⌘ to filter, Backspace to cancel');
  const many = ['a', 'b', 'c', 'd'];
  expect(gatheredWords(many, 'Shift', 'zh')).toBe('已选 4 个中心，松开 Shift 筛选，按退格键取消');
  expect(gatheredWords(many, 'Shift', 'en')).toBe('4 centers chosen; release Shift to filter, Backspace to cancel');
});
