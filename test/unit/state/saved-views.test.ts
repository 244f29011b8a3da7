import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CARDS } from '../../../src/cards/index';
import { NO_FILTERS } from '../../../src/engine/filters';
import { readAddress } from '../../../src/state/address';
import {
  freeName,
  loadViews,
  MOST_LETTERS,
  nameFault,
  parseViews,
  queryOf,
  renamed,
  type SavedViews,
  storeViews,
  viewsText,
  withoutView,
  withView,
} from '../../../src/state/saved-views';
import { DEFAULT_VIEW } from '../../../src/state/view';
import { anyFilters } from '../../fixtures/arbitrary-filters';
import { anyView } from '../../fixtures/arbitrary-view';
import { bundled } from '../../fixtures/bundled';

const NONE: SavedViews = { views: [], unread: [] };
const views = [
  { name: '信州区', query: 'place=xinzhou' },
  { name: '比例', query: 'scale=ratio' },
];
const saved: SavedViews = { views, unread: [] };
const cards = CARDS.map(({ id }) => id);

describe('what is kept', () => {
  test('is read as it was written', () => {
    expect(parseViews(viewsText(saved))).toEqual(saved);
    expect(parseViews(null)).toEqual(NONE);
    expect(parseViews('')).toEqual(NONE);
  });

  test.each([
    ['no list', '{"name":"a"}'],
    ['no JSON', '[{"name":"a","query":""'],
    ['a number', '7'],
    ['null', 'null'],
  ])('and is %s lists nothing and loses nothing', (_, text) => {
    const read = parseViews(text);
    expect(read.views).toEqual([]);
    expect(read.unread).toHaveLength(1);
    expect(parseViews(viewsText(read))).toEqual(read);
  });

  test('leaves out broken and foreign entries and keeps them as they are, beside what is done later', () => {
    const foreign = [
      null,
      7,
      'text',
      [],
      {},
      { name: 'a' },
      { name: 1, query: '' },
      { name: '  ', query: '' },
      { name: 'x'.repeat(1000), query: '' },
      { name: 'b', query: '', deck: [1] },
    ];
    const read = parseViews(JSON.stringify([...foreign.slice(0, 5), ...views, ...foreign.slice(5)]));
    expect(read).toEqual({ views, unread: foreign });
    const after = withoutView(withView(read, { name: 'new', query: '' }), '比例');
    expect(parseViews(viewsText(after)).unread).toEqual(foreign);
  });

  test('is read from any text without an exception, and nothing of it is lost when it is written', () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record({ name: fc.string({ unit: 'binary' }), query: fc.string({ unit: 'binary' }) }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(entry).map((entries) => JSON.stringify(entries)),
        ),
        (text) => {
          const read = parseViews(text);
          expect(parseViews(viewsText(read))).toEqual(read);
          expect(new Set(read.views.map(({ name }) => name)).size).toBe(read.views.length);
        },
      ),
    );
  });
});

describe('a view', () => {
  test('is filters and view alone: language, theme and dataset are the reader’s', () => {
    expect(queryOf(NO_FILTERS, DEFAULT_VIEW)).toBe('');
    expect(queryOf({ ...NO_FILTERS, q: 'x' }, { ...DEFAULT_VIEW, card: 'area' })).toBe('q=x&card=area');
  });

  test('is read back as it was', () => {
    fc.assert(
      fc.property(anyFilters(bundled), anyView(cards), (filters, view) => {
        const read = readAddress(new URLSearchParams(queryOf(filters, view)), { dataset: bundled, cards });
        expect(read).toEqual({ filters, view, ignored: [] });
      }),
    );
  });

  test('is added at the end, taken out, and put back where it was', () => {
    const third = { name: 'c', query: 'q=c' };
    expect(withView(saved, third).views).toEqual([...views, third]);
    const without = withoutView(saved, '信州区');
    expect(without.views).toEqual([views[1]]);
    expect(withView(without, { name: '信州区', query: 'place=xinzhou' }, 0)).toEqual(saved);
  });

  test('is renamed in its place', () => {
    expect(renamed(saved, '信州区', ' 四个中心 ').views).toEqual([{ ...views[0], name: '四个中心' }, views[1]]);
    expect(renamed(saved, 'nobody', 'x')).toEqual(saved);
  });
});

describe('a name', () => {
  test('must say something and be free, but may stay what it is', () => {
    expect(nameFault(saved, '  ')).toBe('empty');
    expect(nameFault(saved, ' 比例 ')).toBe('taken');
    expect(nameFault(saved, '比例', '比例')).toBeUndefined();
    expect(nameFault(saved, '新')).toBeUndefined();
  });

  test('that was taken meanwhile is numbered: no view takes the place of another', () => {
    expect(freeName(views, '比例')).toBe('比例 2');
    expect(freeName(withView(saved, { name: '比例', query: '' }).views, '比例')).toBe('比例 3');
    const twice = parseViews(JSON.stringify([views[0], views[0]]));
    expect(twice.views.map(({ name }) => name)).toEqual(['信州区', '信州区 2']);
    expect(renamed(saved, '信州区', '比例').views[0]?.name).toBe('比例 2');
  });

  test('of the greatest length, numbered, can still be read', () => {
    const name = '字'.repeat(MOST_LETTERS);
    const both = withView(withView(NONE, { name, query: 'a' }), { name, query: 'b' });
    expect(parseViews(viewsText(both))).toEqual(both);
  });
});

describe('storage', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('keeps what is stored', () => {
    expect(loadViews()).toEqual(NONE);
    expect(storeViews(saved)).toBe(true);
    expect(loadViews()).toEqual(saved);
  });

  test('that is closed has nothing, and tells that nothing was stored', () => {
    const closed = () => {
      throw new Error('closed');
    };
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed });
    expect(loadViews()).toEqual(NONE);
    expect(storeViews(saved)).toBe(false);
  });
});
