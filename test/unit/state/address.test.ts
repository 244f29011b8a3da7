import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/domain/edtf';
import { type Filters, MOST_TEXT, NO_FILTERS } from '../../../src/engine/filters';
import { type ReadAddress, readAddress, type Vocabulary, writeAddress } from '../../../src/state/address';
import { type Appearance, THEMES } from '../../../src/state/appearance';
import { DEFAULT_VIEW, type View } from '../../../src/state/view';
import { anyDate } from '../../fixtures/arbitrary-date';
import { anyFilters } from '../../fixtures/arbitrary-filters';
import { anyView } from '../../fixtures/arbitrary-view';
import { bundled } from '../../fixtures/bundled';

const cards = ['kpis', 'area', 'coverage', 'matrix', 'timeline', 'visit', 'case'];
const vocabulary: Vocabulary = { dataset: bundled, cards };
const plain: Appearance = { lang: 'zh', theme: 'system' };

const read = (query: string): ReadAddress => readAddress(new URLSearchParams(query), vocabulary);
const write = (filters: Partial<Filters>, view: Partial<View> = {}) =>
  writeAddress({ ...NO_FILTERS, ...filters }, { ...DEFAULT_VIEW, ...view }, plain);

describe('an address', () => {
  test('without anything in it is the page as it opens', () => {
    expect(read('')).toEqual({ filters: NO_FILTERS, view: DEFAULT_VIEW, ignored: [] });
    expect(write({})).toBe('');
  });

  test.each([
    'place=xinzhou&place=dongshi',
    'center=wusan-2',
    'fn=party-room&fn=police:planned&fn=meals:unreported',
    'cat=elderly&status=expected&kind=investment&reach=unknown',
    'area=200..500',
    'area=..500',
    'area=200..',
    'area=0..99.5',
    'time=2023?-08',
    'time=2023?-11-21..2023?-11-22',
    'time=..2010',
    'ref=500&scale=ratio',
    'card=matrix&table=area&table=case',
    'evidence=wusan-2.area.after',
    'view=centers&sort=-after',
    'profile=wanda&compare=wusan-2&compare=dajingtou',
    'compare=wusan-2&compare=dajingtou&compare=..',
    'compare=wanda',
    'mode=present&slide=3&auto=20',
    `q=${'x'.repeat(MOST_TEXT)}`,
  ])('like %s is read and written as it stands', (query) => {
    const { filters, view, ignored } = read(query);
    expect(ignored).toEqual([]);
    expect(writeAddress(filters, view, plain)).toBe(`${query}&lang=zh`);
  });

  test('says what it filters by', () => {
    const { filters } = read('fn=police:planned&area=200..&time=2023?-08&q=%20万达%20');
    const time = parseEdtf('2023?-08');
    expect(filters).toEqual({
      ...NO_FILTERS,
      fn: [{ id: 'police', presence: 'planned' }],
      area: { min: 200 },
      time: time.ok && time.date,
      q: '万达',
    });
  });

  test('that names several centers compares them, unless their list is left open', () => {
    const seen = (query: string) => {
      const { view, ignored } = read(query);
      return [view.compare, view.comparing, ignored];
    };
    const both = ['wanda', 'wusan-2'];
    expect(seen('compare=wanda&compare=wusan-2')).toEqual([both, true, []]);
    expect(seen('compare=wanda&compare=wusan-2&compare=..')).toEqual([both, false, []]);
    expect(seen('compare=..&compare=wanda&compare=wusan-2')).toEqual([both, false, []]);
    expect(seen('compare=wanda')).toEqual([['wanda'], false, []]);
    expect(seen('compare=wanda&compare=..')).toEqual([['wanda'], false, []]);
    const five = 'compare=wanda&compare=wusan-2&compare=lingchuang&compare=fenghuang&compare=..&compare=bincheng';
    expect(read(five).ignored).toEqual([{ key: 'compare', value: 'bincheng', isTooMany: true }]);
  });

  test('names language, theme and dataset where they are not the usual ones', () => {
    const query = writeAddress(NO_FILTERS, DEFAULT_VIEW, { lang: 'en', theme: 'dark' }, 'data/other.json');
    expect(query).toBe('data=data/other.json&theme=dark&lang=en');
  });

  test('is empty where all is usual; else it names Chinese too, for those who chose English before', () => {
    expect(writeAddress(NO_FILTERS, DEFAULT_VIEW, plain)).toBe('');
    expect(writeAddress({ ...NO_FILTERS, q: 'x' }, DEFAULT_VIEW, plain)).toBe('q=x&lang=zh');
  });
});

describe('a state that is written can be read again', () => {
  const anyText = fc.string({ unit: 'binary' }).map((text) => text.trim());
  const filters = fc
    .tuple(anyFilters(bundled), anyText, fc.option(anyDate, { nil: undefined }))
    .map(([some, q, time]) => ({ ...some, q, time }));
  const appearance = fc.record({ lang: fc.constantFrom('zh', 'en'), theme: fc.constantFrom(...THEMES) });

  test('and is the same', () => {
    fc.assert(
      fc.property(filters, anyView(cards), appearance, (filters, view, appearance) => {
        const query = writeAddress(filters, view, appearance);
        expect(read(query)).toEqual({ filters, view, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('also from a whole URL, with its dataset', () => {
    fc.assert(
      fc.property(filters, fc.string({ unit: 'binary' }), (filters, data) => {
        const url = new URL(`https://example.org/sub/?${writeAddress(filters, DEFAULT_VIEW, plain, data)}`);
        expect(url.searchParams.get('data')).toBe(data);
        expect(readAddress(url.searchParams, vocabulary)).toEqual({ filters, view: DEFAULT_VIEW, ignored: [] });
      }),
    );
  });
});

describe('what an address does not make sense of is left out and named', () => {
  test.each([
    ['place', 'atlantis'],
    ['open', 'party-room'],
    ['open', 'A1.0'],
    ['open', 'A1.99'],
    ['open', 'A1.01'],
    ['open', 'B1.1'],
    ['open', ''],
    ['cols', '.after'],
    ['cols', ''],
    ['cols', '--after'],
    ['differences', 'all'],
    ['differences', 'only'],
    ['place', 'XINZHOU'],
    ['place', ''],
    ['center', 'xinzhou'],
    ['fn', 'party-room:maybe'],
    ['fn', 'party-room:yes:no'],
    ['fn', ':yes'],
    ['cat', 'party-room'],
    ['status', 'shut'],
    ['kind', 'Center'],
    ['reach', '300'],
    ['area', '..'],
    ['area', '500..200'],
    ['area', '-5..10'],
    ['area', '1e3..2e3'],
    ['area', '300'],
    ['area', 'NaN..Infinity'],
    ['area', `${'9'.repeat(30)}..`],
    ['area', '0.0000001..5'],
    ['time', '2023-02-30'],
    ['time', '2023-22'],
    ['time', '2023-11-22/2023-11-21'],
    ['time', 'yesterday'],
    ['ref', '0'],
    ['ref', '0.5'],
    ['ref', '-300'],
    ['ref', '3e2'],
    ['ref', '0x10'],
    ['ref', '0.0000001'],
    ['ref', '1000001'],
    ['ref', ' 300'],
    ['ref', ''],
    ['scale', 'cubic'],
    ['card', 'map'],
    ['table', 'map'],
    ['evidence', '../../etc/passwd'],
    ['evidence', '<script>'],
    ['q', '长'.repeat(MOST_TEXT + 1)],
    ['lang', 'fr'],
    ['theme', 'pink'],
    // For data to be brought in, once they can be.
    ['mode', 'data'],
    ['mode', 'edit'],
  ])('%s=%s', (key, value) => {
    const query = new URLSearchParams([
      ['center', 'wanda'],
      [key, value],
    ]);
    const { filters, view, ignored } = readAddress(query, vocabulary);
    expect(ignored).toEqual([{ key, value }]);
    expect({ filters, view }).toEqual({ filters: { ...NO_FILTERS, center: ['wanda'] }, view: DEFAULT_VIEW });
  });

  test('where a key can have one value only, the first counts and the others are named', () => {
    const { view, filters, ignored } = read('ref=400&ref=500&time=2023&time=2024&q=a&q=b&scale=linear&scale=ratio');
    expect([view.reference, filters.time?.text, filters.q, view.scale]).toEqual([400, '2023', 'a', 'linear']);
    expect(ignored.map(({ key, value }) => `${key}=${value}`).sort()).toEqual([
      'q=b',
      'ref=500',
      'scale=ratio',
      'time=2024',
    ]);
  });

  test('a value given twice counts once, however it is written', () => {
    expect(read('place=xinzhou&place=xinzhou').filters.place).toEqual(['xinzhou']);
    expect(read('fn=party-room&fn=party-room:yes').filters.fn).toEqual([{ id: 'party-room', presence: 'yes' }]);
  });

  test('keys that mean nothing here are named, misspelt ones among them', () => {
    expect(read('plaec=xinzhou&__proto__=1&data=data/dataset.json')).toEqual({
      filters: NO_FILTERS,
      view: DEFAULT_VIEW,
      ignored: [
        { key: 'plaec', value: 'xinzhou' },
        { key: '__proto__', value: '1' },
      ],
    });
  });
});

describe('any query', () => {
  const ours = ['place', 'center', 'fn', 'cat', 'status', 'kind', 'area', 'time', 'q', 'reach', 'ref', 'scale'];
  const others = ['card', 'table', 'evidence', 'lang', 'theme', 'data', '__proto__', 'constructor', 'toString'];
  const number = fc.oneof(
    fc.stringMatching(/^\d{1,24}(\.\d{1,24})?$/),
    fc.constantFrom('0.0000001', '9'.repeat(22), '9'.repeat(400)),
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'xinzhou',
      'wanda',
      'police',
      'police:yes',
    ),
    fc.constantFrom('police:no', 'elderly', 'open', 'center', 'yes', '2023?', '2023/..', 'log', 'linear', 'area', 'en'),
    number,
    fc.tuple(number, number).map((ends) => ends.join('..')),
  );
  const queries = fc.array(fc.tuple(fc.constantFrom(...ours, ...others), value), { maxLength: 12 });

  test('is read without an exception, and what is understood of it can be written and read again', () => {
    fc.assert(
      fc.property(queries, (pairs) => {
        const { filters, view } = readAddress(new URLSearchParams(pairs), vocabulary);
        expect(read(writeAddress(filters, view, plain))).toEqual({ filters, view, ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('names of its values only what it had', () => {
    fc.assert(
      fc.property(queries, (pairs) => {
        const { ignored } = readAddress(new URLSearchParams(pairs), vocabulary);
        for (const { key, value } of ignored) expect(pairs).toContainEqual([key, value]);
      }),
    );
  });

  test('can not put a word that every object knows among the filters', () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      for (const key of ours.filter((name) => name !== 'q')) {
        const { filters, ignored } = read(`${key}=${word}`);
        expect([filters, ignored]).toEqual([NO_FILTERS, [{ key, value: word }]]);
      }
  });
});

test('an interval of dates may also be written with the slash of EDTF', () => {
  expect(read('time=2023-07/2023-08').filters.time).toEqual(read('time=2023-07..2023-08').filters.time);
  expect(read('time=2023-07/2023-08').ignored).toEqual([]);
});
