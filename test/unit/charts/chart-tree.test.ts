import { expect, test } from 'vitest';
import { type ChartNode, findPath, otherAction } from '../../../src/charts/chart-tree';

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

test('nothing is offered where there is none: no filter above, no derivation below, the chart as a whole', () => {
  expect(otherOf('event')).toBeUndefined();
  expect(otherOf('bare')).toBeUndefined();
  expect(otherAction(tree, [])).toBeUndefined();
});
