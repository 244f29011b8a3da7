import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Engine } from '../../../src/engine/answer';
import { NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import type { Appearance } from '../../../src/state/appearance';
import { createDashboard, type Dashboard } from '../../../src/state/store';
import { DEFAULT_VIEW, SCALES } from '../../../src/state/view';
import { idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';

const plain: Appearance = { lang: 'zh', theme: 'system' };
const wanda = idIn(bundled.centers, 'wanda');
const xinzhou = idIn(bundled.places, 'xinzhou');

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function ready(): Dashboard {
  const store = createDashboard(plain);
  store.getState().dataset('data/dataset.json', { ok: true, value: bundled });
  return store;
}

/** All answers under way have come in. */
async function settled(store: Dashboard): Promise<void> {
  const isSettled = () => store.getState().answered === store.getState().revision;
  for (let turn = 0; turn < 100 && !isSettled(); turn += 1) await new Promise((resolve) => setTimeout(resolve));
  expect(isSettled()).toBe(true);
}

describe('the store', () => {
  test('begins without data, filters or answer', () => {
    const { loading, filters, view, revision, answer, answered } = createDashboard(plain).getState();
    expect([loading.status, filters, view, answer]).toEqual(['loading', NO_FILTERS, DEFAULT_VIEW, undefined]);
    expect(answered).toBeLessThan(revision);
  });

  test('answers as soon as there is a dataset', async () => {
    const store = ready();
    await settled(store);
    expect(store.getState().answer?.centers.certain).toBe(7);
  });

  test('names the file and the problems of a dataset that is refused, and asks nothing', () => {
    const store = createDashboard(plain);
    store.getState().dataset('data/other.json', { ok: false, problems: [{ kind: 'empty' }] });
    const { loading, answer } = store.getState();
    expect(loading).toEqual({ status: 'failed', file: 'data/other.json', problems: [{ kind: 'empty' }] });
    expect(answer).toBeUndefined();
  });

  test('keeps filters that were set before the dataset came', async () => {
    const store = createDashboard(plain);
    store.getState().filter({ center: [wanda] });
    store.getState().dataset('data/dataset.json', { ok: true, value: bundled });
    await settled(store);
    expect(store.getState().answer?.centers.certain).toBe(1);
  });

  test('answers the filters and the reference that it shows', async () => {
    const store = ready();
    store.getState().filter({ place: [xinzhou] });
    store.getState().show({ reference: 400 });
    await settled(store);
    const { answer, filters, view } = store.getState();
    expect(answer?.filters).toBe(filters);
    expect(answer?.reference).toBe(view.reference);
    expect(answer?.reach).toEqual({ yes: 1, no: 1, unknown: 2 });
  });
});

describe('the revision', () => {
  type Change = readonly [name: string, counts: (store: Dashboard) => boolean, apply: (store: Dashboard) => void];
  const always = () => true;
  const never = () => false;
  const change = fc.oneof<fc.Arbitrary<Change>[]>(
    fc
      .constantFrom([wanda], [])
      .map((center): Change => ['filter', always, (store) => store.getState().filter({ center })]),
    fc.constant<Change>(['lift', always, (store) => store.getState().lift('center')]),
    fc
      .integer({ min: 299, max: 301 })
      .map(
        (reference): Change => [
          'reference',
          (store) => store.getState().view.reference !== reference,
          (store) => store.getState().show({ reference }),
        ],
      ),
    fc
      .constantFrom(...SCALES)
      .map(
        (scale): Change => [
          'scale',
          (store) => store.getState().view.scale !== scale,
          (store) => store.getState().show({ scale }),
        ],
      ),
    fc
      .constantFrom('zh' as const, 'en' as const)
      .map(
        (lang): Change => [
          'language',
          (store) => store.getState().appearance.lang !== lang,
          (store) => store.getState().appear({ lang }),
        ],
      ),
    fc
      .constantFrom('light' as const, 'dark' as const)
      .map((theme): Change => ['theme', never, (store) => store.getState().appear({ theme })]),
    fc
      .constantFrom('wanda.status', undefined)
      .map((evidence): Change => ['evidence', never, (store) => store.getState().show({ evidence })]),
    fc
      .constantFrom('area', undefined)
      .map((card): Change => ['card', never, (store) => store.getState().show({ card })]),
    fc.constant<Change>(['table', never, (store) => store.getState().show({ tables: ['area'] })]),
    fc.constant<Change>(['ignore', never, (store) => store.getState().ignore({ key: 'evidence', value: 'x' })]),
    fc.constant<Change>(['dismiss', never, (store) => store.getState().dismissIgnored()]),
  );

  test('counts changes of filters, reference, scale and language, and of nothing else', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const store = ready();
        for (const [name, counts, apply] of changes) {
          const expected = store.getState().revision + (counts(store) ? 1 : 0);
          apply(store);
          expect([name, store.getState().revision]).toEqual([name, expected]);
        }
      }),
    );
  });

  test('is answered after any changes, once they are over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const store = ready();
        for (const [, , apply] of changes) apply(store);
        await settled(store);
        expect(store.getState().answer?.filters).toEqual(store.getState().filters);
      }),
      { numRuns: 40 },
    );
  });
});

describe('of several answers only the newest counts', () => {
  /** An engine whose answers come when the test says so. */
  function slowEngine() {
    const waiting: (() => Promise<void>)[] = [];
    const fast = inlineEngine(bundled);
    const engine: Engine = {
      ask: (filters, reference) =>
        new Promise<Answer>((resolve) => {
          waiting.push(async () => resolve(await fast.ask(filters, reference)));
        }),
    };
    const store = createDashboard(plain);
    store.setState({ loading: { status: 'ready', dataset: bundled, engine } });
    const come = async (index: number) => {
      await waiting[index]?.();
      await Promise.resolve();
    };
    return { store, come };
  }

  test('the first that comes late changes nothing', async () => {
    const { store, come } = slowEngine();
    store.getState().filter({ center: [wanda] });
    store.getState().filter({ center: [], place: [xinzhou] });
    await come(1);
    expect(store.getState()).toMatchObject({ answered: 2, answer: { centers: { certain: 4 } } });
    await come(0);
    expect(store.getState()).toMatchObject({ answered: 2, answer: { centers: { certain: 4 } } });
  });

  test('the first that comes early is not shown: something newer is asked already', async () => {
    const { store, come } = slowEngine();
    store.getState().filter({ center: [wanda] });
    store.getState().filter({ center: [], place: [xinzhou] });
    await come(0);
    expect(store.getState().answer).toBeUndefined();
    await come(1);
    expect(store.getState().answer?.centers.certain).toBe(4);
  });

  test('what does not change what is drawn leaves the answer under way', async () => {
    const { store, come } = slowEngine();
    store.getState().filter({ center: [wanda] });
    store.getState().show({ evidence: 'wanda.status' });
    await come(0);
    expect(store.getState()).toMatchObject({ answered: 1, answer: { centers: { certain: 1 } } });
  });
});

describe('what a change does to filters, view and history', () => {
  test('filters are set facet by facet, lifted one by one, and reset at once', () => {
    const store = ready();
    store.getState().filter({ center: [wanda] });
    store.getState().filter({ status: ['open'] });
    expect(store.getState().filters).toEqual({ ...NO_FILTERS, center: [wanda], status: ['open'] });
    store.getState().lift('center');
    expect(store.getState().filters).toEqual({ ...NO_FILTERS, status: ['open'] });
    store.getState().reset();
    expect(store.getState().filters).toEqual(NO_FILTERS);
  });

  test('a reset leaves the layout as it is: the expanded card and the tables', () => {
    const store = ready();
    store.getState().show({ card: 'area', tables: ['case'], reference: 500, scale: 'ratio', evidence: 'wanda.status' });
    store.getState().reset();
    expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, card: 'area', tables: ['case'] });
  });

  test('each change is a step of its own, unless it is said to go on with the one before', () => {
    const store = ready();
    store.getState().filter({ center: [wanda] });
    expect(store.getState().step).toBe('push');
    store.getState().filter({ center: [] }, 'replace');
    expect(store.getState().step).toBe('replace');
    store.getState().show({ card: 'area' });
    expect(store.getState().step).toBe('push');
  });

  test('language and theme make no step that could be undone', () => {
    const store = ready();
    store.getState().appear({ lang: 'en', theme: 'dark' });
    expect(store.getState()).toMatchObject({ appearance: { lang: 'en', theme: 'dark' }, step: 'replace' });
  });

  test('an address that is followed makes no step, and brings what it could not make sense of', () => {
    const store = ready();
    const ignored = [{ key: 'place', value: 'atlantis' }];
    store.getState().follow({ filters: { ...NO_FILTERS, center: [wanda] }, view: DEFAULT_VIEW, ignored });
    expect(store.getState()).toMatchObject({
      step: undefined,
      ignored,
      filters: { center: ['wanda'] },
      appearance: plain,
    });
    store.getState().dismissIgnored();
    expect(store.getState().ignored).toEqual([]);
  });

  test('an evidence id that means nothing is named, and its panel closed', () => {
    const store = ready();
    store.getState().show({ evidence: 'no.such' });
    store.getState().ignore({ key: 'evidence', value: 'no.such' });
    expect(store.getState()).toMatchObject({
      view: { evidence: undefined },
      ignored: [{ key: 'evidence', value: 'no.such' }],
    });
  });
});
