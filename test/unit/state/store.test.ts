import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Engine } from '../../../src/engine/answer';
import { NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { createDashboard } from '../../../src/state/store';
import { DEFAULT_VIEW } from '../../../src/state/view';
import { idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';
import { plain, ready, settled } from './dashboards';

const wanda = idIn(bundled.centers, 'wanda');
const xinzhou = idIn(bundled.places, 'xinzhou');

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the store', () => {
  test('begins without data, filters or answer', () => {
    const { loading, filters, view, revision, answer, answered } = createDashboard(plain, inlineEngine).getState();
    expect([loading.status, filters, view, answer]).toEqual(['loading', NO_FILTERS, DEFAULT_VIEW, undefined]);
    expect(answered).toBeLessThan(revision);
  });

  test('answers as soon as there is a dataset', async () => {
    const store = ready();
    await settled(store);
    expect(store.getState().answer?.centers.certain).toBe(7);
  });

  test('hears of a change and of an answer that comes at once together', () => {
    const store = ready();
    const heard: unknown[] = [];
    store.subscribe(({ filters, answer, answered, revision }) =>
      heard.push([answer?.filters === filters, revision - answered]),
    );
    store.getState().filter({ center: [wanda] });
    store.getState().show({ reference: 400 });
    expect(heard).toEqual([
      [true, 0],
      [true, 0],
    ]);
  });

  test('says that it has no answer where the engine fails, at once or later', async () => {
    for (const ask of [
      () => {
        throw new Error('No answer');
      },
      () => Promise.reject(new Error('No answer')),
    ]) {
      const store = ready();
      store.setState({ loading: { status: 'ready', dataset: bundled, engine: { ...inlineEngine(bundled), ask } } });
      store.getState().filter({ center: [wanda] });
      await Promise.resolve();
      await Promise.resolve();
      expect(store.getState().loading).toMatchObject({ status: 'failed', problems: [{ kind: 'unanswered' }] });
    }
  });

  test('names the file and the problems of a dataset that is refused, and asks nothing', () => {
    const store = createDashboard(plain, inlineEngine);
    store.getState().dataset('data/other.json', { ok: false, problems: [{ kind: 'empty' }] });
    const { loading, answer } = store.getState();
    expect(loading).toEqual({ status: 'failed', file: 'data/other.json', problems: [{ kind: 'empty' }] });
    expect(answer).toBeUndefined();
  });

  test('keeps filters that were set before the dataset came', async () => {
    const store = createDashboard(plain, inlineEngine);
    store.getState().filter({ center: [wanda] });
    store.getState().dataset('data/dataset.json', { ok: true, value: bundled });
    await settled(store);
    expect(store.getState().answer?.centers.certain).toBe(1);
  });

  test('compares only where there are two to compare', () => {
    const store = ready();
    const { show } = store.getState();
    show({ compare: [wanda] });
    show({ comparing: true });
    expect(store.getState().view.comparing).toBe(false);
    show({ compare: [wanda, idIn(bundled.centers, 'wusan-2')] });
    expect(store.getState().view.comparing).toBe(false);
    show({ comparing: true });
    expect(store.getState().view.comparing).toBe(true);
    show({ compare: [wanda] });
    expect(store.getState().view.comparing).toBe(false);
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

describe('of several answers only the newest counts', () => {
  /** An engine whose answers come when the test says so. */
  function slowEngine() {
    const waiting: (() => Promise<void>)[] = [];
    const fast = inlineEngine(bundled);
    const engine: Engine = {
      ...fast,
      ask: (filters, reference) =>
        new Promise<Answer>((resolve) => {
          waiting.push(async () => resolve(await fast.ask(filters, reference)));
        }),
    };
    const store = createDashboard(plain, inlineEngine);
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

  test('each change is a step of its own; those of one gesture are one', () => {
    const store = ready();
    const steps = (change: () => void) => {
      change();
      return store.getState().step;
    };
    const type = (q: string) => steps(() => store.getState().filter({ q }, 'q'));
    expect([type('万'), type('万达')]).toEqual(['push', 'replace']);
    expect(steps(() => store.getState().filter({ center: [wanda] }))).toBe('push');
    // What is typed after another change must not overwrite that change.
    expect([type('万'), type('')]).toEqual(['push', 'replace']);
    store.getState().endGesture();
    expect(type('达')).toBe('push');
    const drag = (reference: number) => steps(() => store.getState().show({ reference }, 'reference'));
    expect([drag(310), drag(320), type('x')]).toEqual(['push', 'replace', 'push']);
  });

  test('a sort that the list does not have is named and taken back, without a step', () => {
    const store = ready();
    store.getState().show({ page: 'events', sort: { key: 'after', descending: true } });
    store.getState().ignore({ key: 'sort', value: '-after' });
    const { view, ignored, step } = store.getState();
    expect([view.page, view.sort, step]).toEqual(['events', undefined, 'replace']);
    expect(ignored).toEqual([{ key: 'sort', value: '-after' }]);
  });

  test('a column that the list does not have is named and taken back', () => {
    const store = ready();
    store.getState().show({ page: 'events', columns: ['what', 'colour', 'size'] });
    const { ignore } = store.getState();
    ignore({ key: 'cols', value: 'colour' });
    expect(store.getState()).toMatchObject({ view: { columns: ['what', 'size'] }, step: 'replace' });
    ignore({ key: 'cols', value: 'size' });
    expect(store.getState().view.columns).toEqual(['what']);
    expect(store.getState().ignored.map(({ value }) => value)).toEqual(['colour', 'size']);
  });

  test('only differences are shown for as long as centers stand side by side', () => {
    const store = ready();
    const two = bundled.centers.slice(0, 2).map(({ id }) => id);
    store.getState().show({ compare: two, comparing: true, differencesOnly: true });
    expect(store.getState().view.differencesOnly).toBe(true);
    store.getState().show({ compare: two.slice(1) });
    expect(store.getState().view).toMatchObject({ comparing: false, differencesOnly: false });
  });

  test('what an address leaves unfolded stays the same object, for the chart that draws it', () => {
    const store = ready();
    store.getState().show({ open: ['elderly'] });
    const { filters, view } = store.getState();
    store.getState().follow({ filters, view: { ...view, open: [...view.open], evidence: 'kpis.gain' }, ignored: [] });
    expect(store.getState().view.open).toBe(view.open);
    expect(store.getState().view.evidence).toBe('kpis.gain');
  });

  test('a slide that the deck does not have is named, and the show begins with its first', () => {
    const store = ready();
    store.getState().show({ mode: 'present', slide: 99 });
    store.getState().ignore({ key: 'slide', value: '99' });
    const { view, ignored, step } = store.getState();
    expect([view.mode, view.slide, step]).toEqual(['present', 1, 'replace']);
    expect(ignored).toEqual([{ key: 'slide', value: '99' }]);
  });

  test('an engine that fails is told, and the data can be asked again', async () => {
    const store = createDashboard(plain, (of) => ({
      ...inlineEngine(of),
      ask: () => Promise.reject(new Error('out of memory')),
    }));
    store.getState().dataset('data/dataset.json', { ok: true, value: bundled });
    await Promise.resolve();
    await Promise.resolve();
    expect(store.getState().loading).toEqual({
      status: 'failed',
      file: 'data/dataset.json',
      problems: [{ kind: 'unanswered' }],
    });
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
