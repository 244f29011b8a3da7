import { expect, test, vi } from 'vitest';
import { type ChartNode, deedAt, findPath, moved, otherAction } from '../../../src/charts/chart-tree';

const act = (kind: 'evidence' | 'filter') => ({ kind, run: () => {} });
const fact: ChartNode = { id: 'wanda.area.after', label: 'after', action: act('evidence') };
const derived: ChartNode = { id: 'area.wanda.ratio', label: 'ratio', action: act('evidence') };
const center: ChartNode = { id: 'wanda', label: 'Wanda', action: act('filter'), children: [fact, derived] };
const lane: ChartNode = { id: 'lane', label: 'lane', children: [{ id: 'event', label: '', action: act('evidence') }] };
const bare: ChartNode = { id: 'bare', label: '', action: act('filter'), children: [{ ...fact, id: 'bare.area' }] };
const tree: ChartNode = { id: 'area', label: '', children: [center, lane, bare] };
const otherOf = (id: string) => otherAction(tree, findPath(tree, id) ?? []);

test('a claim offers to filter to its group', () => {
  expect(otherOf('wanda.area.after')).toBe(center.action);
  expect(otherOf('area.wanda.ratio')).toBe(center.action);
});

test('a group that filters offers the derivation of its figure, which goes by the name of the card', () => {
  expect(otherOf('wanda')).toBe(derived.action);
});

test('from the whole every key that means something leads into it', () => {
  const from = (key: string) => moved(tree, [], key);
  expect(['ArrowRight', 'ArrowDown', 'Home', 'PageDown'].map(from)).toEqual(Array(4).fill(['wanda']));
  expect(from('End')).toEqual(['bare']);
  expect(from('PageUp')).toEqual([]);
});

test('nothing is offered where there is none: no filter above, no derivation below, the chart as a whole', () => {
  expect(otherOf('event')).toBeUndefined();
  expect(otherOf('bare')).toBeUndefined();
  expect(otherAction(tree, [])).toBeUndefined();
});

test.each([
  ['', 'wanda', 'wanda', false],
  ['Ctrl', 'wanda', 'wanda', true],
  ['Cmd', 'wanda', 'wanda', true],
  ['Shift', 'wanda', 'wanda', true],
  ['Alt', 'wanda', 'derivation', false],
  ['', 'wanda.area.after', 'fact', false],
  ['Ctrl', 'wanda.area.after', 'fact', true],
  ['Alt', 'wanda.area.after', 'wanda', false],
  ['Alt+Ctrl', 'wanda.area.after', 'wanda', true],
  ['Alt+Shift', 'wanda.area.after', 'wanda', true],
  ['Alt', 'bare', undefined, undefined],
  ['Alt', 'event', undefined, undefined],
])('%s and a press on %s do the deed of %s, adding: %s', (keys, id, deed, adds) => {
  const run = vi.fn();
  const noting = (name: string, kind: 'evidence' | 'filter') => ({ kind, run: (more?: boolean) => run(name, more) });
  const marks: ChartNode = {
    id: 'area',
    label: '',
    children: [
      {
        ...center,
        action: noting('wanda', 'filter'),
        children: [
          { ...fact, action: noting('fact', 'evidence') },
          { ...derived, action: noting('derivation', 'evidence') },
        ],
      },
      lane,
      { ...bare, action: noting('bare', 'filter') },
    ],
  };
  const held = {
    altKey: keys.includes('Alt'),
    ctrlKey: keys.includes('Ctrl'),
    metaKey: keys.includes('Cmd'),
    shiftKey: keys.includes('Shift'),
  };
  deedAt(marks, findPath(marks, id) ?? [], held)?.();
  expect(run.mock.calls).toEqual(deed === undefined ? [] : [[deed, adds]]);
});
