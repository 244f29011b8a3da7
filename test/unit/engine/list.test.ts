import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Center, type Dataset, type DatedEvent, EVENT_KINDS, STATUSES } from '../../../src/domain/dataset';
import type { Quantity } from '../../../src/domain/quantity';
import type { ListQuery, ListScope } from '../../../src/engine/answer';
import { NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { anyQuestion } from '../../fixtures/arbitrary-filters';
import { bundled } from '../../fixtures/bundled';
import { naiveSelection } from './naive';

const engine = inlineEngine(bundled);
const ids = (rows: readonly { readonly row: { readonly id: string } }[]) => rows.map(({ row }) => row.id);

async function sorted<S extends ListScope>(scope: S, sort: string, more: Partial<ListQuery> = {}, of = engine) {
  const descending = sort.startsWith('-');
  const asked = { filters: NO_FILTERS, reference: 300, lang: 'zh' as const, from: 0, count: 1000, ...more };
  const { rows } = await of.list({ ...asked, scope, sort: { key: sort.replace('-', ''), descending } });
  return ids(rows);
}

describe('a list of the bundled data', () => {
  test('is in the order of the dataset where nothing sorts it', async () => {
    const inOrder = bundled.centers.map(({ id }) => id);
    expect(await sorted('centers', 'no-such-key')).toEqual(inOrder);
    expect(await sorted('centers', 'constructor')).toEqual(inOrder);
  });

  test('sorts Chinese names by their sound and English ones by their letters', async () => {
    const others = ['dajingtou', 'fenghuang', 'lingchuang', 'wanda', 'wusan-2'];
    // Of the two readings of 长 the collation knows zhǎng.
    expect(await sorted('centers', 'name')).toEqual(['bincheng', ...others, 'changtang']);
    expect(await sorted('centers', 'name', { lang: 'en' })).toEqual(['bincheng', 'changtang', ...others]);
  });

  test('sorts areas by what they are at least, in the order of the dataset where that is equal, unreported last', async () => {
    // 近500 is at least 450; 300多, 300以上 and 300以上 are at least 300; the other two are not reported.
    const unreported = ['wanda', 'changtang'];
    const from300 = ['lingchuang', 'fenghuang', 'bincheng'];
    expect(await sorted('centers', 'after')).toEqual([...from300, 'wusan-2', 'dajingtou', ...unreported]);
    expect(await sorted('centers', '-after')).toEqual(['dajingtou', 'wusan-2', ...from300, ...unreported]);
    // What has no upper bound is the largest by it.
    expect(await sorted('centers', '-after.max')).toEqual([...from300, 'dajingtou', 'wusan-2', ...unreported]);
  });

  test('sorts events by the first day they may have had, the undated last', async () => {
    for (const sort of ['date', '-date']) {
      const order = await sorted('events', sort);
      const undated = bundled.events.filter(({ date }) => !date).map(({ id }) => id);
      expect(order.slice(-undated.length)).toEqual(undated);
      expect(undated).toContain('lingchuang-renovated');
    }
    expect((await sorted('events', 'date'))[0]).toBe('feinan-invested');
  });

  test('keeps what matches possibly, and says so', async () => {
    const { rows, total } = await engine.list({
      scope: 'centers',
      filters: { ...NO_FILTERS, area: { min: 320, max: 400 } },
      reference: 300,
      sort: { key: 'after', descending: true },
      lang: 'zh',
      from: 0,
      count: 10,
    });
    expect(rows.map(({ row, certain }) => [row.id, certain])).toEqual([
      ['wusan-2', true],
      ['lingchuang', false],
      ['fenghuang', false],
      ['bincheng', false],
    ]);
    expect(total).toBe(4);
  });
});

/** Keys whose values can be had another way, each with that way; the other keys share their code. */
const NAIVE = {
  centers: {
    status: ({ status }: Center) => (status.value === 'unreported' ? undefined : STATUSES.indexOf(status.value)),
    after: (center: Center) => least(shown(center)?.after),
    before: (center: Center) => least(shown(center)?.before),
    functions: ({ functions }: Center) =>
      functions ? functions.items.filter(({ presence }) => presence === 'yes').length : undefined,
  },
  events: {
    date: ({ date }: DatedEvent) => (date ? firstDay(date.edtf) : undefined),
    kind: ({ kind }: DatedEvent) => EVENT_KINDS.indexOf(kind),
  },
} as const;

/** The center's own rooms go before the whole site, an area after before none. */
function shown({ areas }: Center) {
  const order = (area: Center['areas'][number]) =>
    (area.after ? 0 : area.before ? 2 : 4) + (area.basis === 'serviceCenter' ? 0 : 1);
  const [best] = [...areas].sort((a, b) => order(a) - order(b));
  return best && order(best) < 4 ? best : undefined;
}

function least(quantity: Quantity | undefined): number | undefined {
  if (!quantity) return undefined;
  const isWidened = quantity.bound === 'nearly' || quantity.bound === 'about' || quantity.approximate === true;
  return isWidened ? Math.round(quantity.value * 900) / 1000 : quantity.value;
}

/** The day a text begins with, or ends with where it begins with an open end. */
function firstDay(edtf: string): number {
  const [from = '', to = ''] = edtf.replace(/[?~%]/g, '').split('/');
  if (from !== '..') return Date.parse(from.padEnd(10, '-01'));
  const [year = '', month = '12', day] = to.split('-');
  return day ? Date.parse(to) : Date.UTC(Number(year), Number(month), 0);
}

/** By taking the first of the smallest (or largest) that is left, again and again. */
function naivelySorted<T extends { readonly id: string }>(
  rows: readonly T[],
  rank: (row: T) => number | undefined,
  descending: boolean,
): string[] {
  const left = rows.filter((row) => rank(row) !== undefined);
  const order: string[] = [];
  while (left.length > 0) {
    const values = left.map((row) => rank(row) ?? 0);
    const next = values.indexOf(descending ? Math.max(...values) : Math.min(...values));
    order.push(...left.splice(next, 1).map(({ id }) => id));
  }
  return [...order, ...rows.filter((row) => rank(row) === undefined).map(({ id }) => id)];
}

type Question = { readonly dataset: Dataset } & Pick<ListQuery, 'filters' | 'reference'>;

const anyList = anyQuestion.chain((question) =>
  fc.record({
    question: fc.constant(question),
    descending: fc.boolean(),
    from: fc.nat({ max: 8 }),
    count: fc.nat({ max: 8 }),
  }),
);

async function check({ dataset, filters, reference }: Question, descending: boolean, from: number, count: number) {
  const engineOf = inlineEngine(dataset);
  const naive = naiveSelection(dataset, filters, reference);
  const matches = (rows: (typeof naive)['centers'], id: string) =>
    rows.some((row) => row.id === id && (row.verdict === 'certain' || row.verdict === 'possible'));
  const compare = async <T extends { readonly id: string }>(
    scope: 'centers' | 'events',
    key: string,
    rows: readonly T[],
    rank: (row: T) => number | undefined,
  ) => {
    const sort = { key, descending };
    const list = await engineOf.list({ scope, filters, reference, lang: 'zh', sort, from, count });
    const left = rows.filter(({ id }) => matches(naive[scope], id));
    expect(list.total).toBe(left.length);
    expect(ids(list.rows), key).toEqual(naivelySorted(left, rank, descending).slice(from, from + count));
  };
  for (const [key, rank] of Object.entries(NAIVE.centers)) await compare('centers', key, dataset.centers, rank);
  for (const [key, rank] of Object.entries(NAIVE.events)) await compare('events', key, dataset.events, rank);
}

test('every window of a list is that of a naive sort of what a naive filter leaves', async () => {
  await fc.assert(
    fc.asyncProperty(anyList, ({ question, descending, from, count }) => check(question, descending, from, count)),
    { numRuns: 300 },
  );
});

test('the texts of a list stand in the order of a reader’s dictionary, and those without one last', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion, fc.constantFrom('zh' as const, 'en' as const), async (question, lang) => {
      const { dataset, filters, reference } = question;
      const query = { filters, reference, lang, from: 0, count: 100 } as const;
      const { rows } = await inlineEngine(dataset).list({
        ...query,
        scope: 'events',
        sort: { key: 'places', descending: false },
      });
      const texts = rows.map(({ row }) =>
        row.places.map((id) => dataset.places.find((place) => place.id === id)?.name[lang]).join('\n'),
      );
      const named = texts.filter((text) => text !== '');
      expect(texts.slice(0, named.length)).toEqual(named);
      for (const [index, text] of named.entries())
        if (index > 0) expect(text.localeCompare(named[index - 1] ?? '', lang, { numeric: true })).not.toBe(-1);
    }),
  );
});
