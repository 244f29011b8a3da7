import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followAddress } from '../../../src/app/history';
import { CARDS } from '../../../src/cards/index';
import { inlineEngine } from '../../../src/engine/inline';
import { createDashboard } from '../../../src/state/store';
import { idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';
import { plain } from '../state/dashboards';

/** A tab's history as browsers keep it: fifty entries, `go` answers later, beyond the ends nothing happens. */
class Tab {
  entries: { state: unknown; search: string }[];
  position = 0;
  listeners: ((event: { state: unknown }) => void)[] = [];

  constructor(search = '') {
    this.entries = [{ state: null, search }];
  }
  get search() {
    return this.entries[this.position]?.search ?? '';
  }
  get state() {
    return this.entries[this.position]?.state;
  }
  pushState(state: unknown, _: string, url: string) {
    this.entries = [...this.entries.slice(0, this.position + 1), { state, search: searchOf(url) }].slice(-50);
    this.position = this.entries.length - 1;
  }
  replaceState(state: unknown, _: string, url: string) {
    this.entries[this.position] = { state, search: searchOf(url) };
  }
  go(by: number) {
    setTimeout(() => {
      if (!this.entries[this.position + by]) return;
      this.position += by;
      for (const listener of this.listeners) listener({ state: this.state });
    });
  }
}

/** As browsers do it: relative to the page, and never to another host. */
function searchOf(url: string): string {
  const { host, search } = new URL(url, 'https://example.org//page/');
  if (host !== 'example.org') throw new Error(`SecurityError: ${url}`);
  return search;
}
const centers = bundled.centers.map(({ id }) => id);

function visit(tab: Tab, stored: Map<string, string> = new Map()) {
  vi.stubGlobal('location', {
    get search() {
      return tab.search;
    },
    get href() {
      return `https://example.org//page/${tab.search}`;
    },
  });
  vi.stubGlobal('history', tab);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
  let hide = () => {};
  vi.stubGlobal('addEventListener', (kind: string, listener: (event: { state: unknown }) => void) => {
    if (kind === 'popstate') tab.listeners.push(listener);
    else hide = () => listener({ state: null });
  });
  vi.stubGlobal('removeEventListener', () => {
    tab.listeners = [];
  });
  const store = createDashboard(plain, inlineEngine);
  const leave = followAddress(store, { dataset: bundled, cards: CARDS.map(({ id }) => id) });
  return {
    store,
    leave() {
      hide();
      leave();
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => vi.advanceTimersByTimeAsync(50);

describe('undo and redo', () => {
  test('go through the browser’s own history, so that its buttons agree', async () => {
    const tab = new Tab();
    const { store } = visit(tab);
    store.getState().filter({ q: 'a' });
    store.getState().filter({ q: 'b' });
    store.getState().travel(-1);
    await settle();
    expect([tab.search, tab.position, store.getState().filters.q]).toEqual(['?q=a&lang=zh', 1, 'a']);
    tab.go(-1);
    await settle();
    expect([tab.search, store.getState().filters.q, store.getState().steps]).toEqual(['', '', { back: 0, forward: 2 }]);
    store.getState().travel(2);
    await settle();
    expect([tab.search, tab.position, store.getState().steps]).toEqual(['?q=b&lang=zh', 2, { back: 2, forward: 0 }]);
  });

  test('asked for faster than the browser answers, come to the same end', async () => {
    const tab = new Tab();
    const { store } = visit(tab);
    for (const q of ['a', 'b', 'c', 'd']) store.getState().filter({ q });
    for (let times = 0; times < 9; times += 1) store.getState().travel(-1);
    await settle();
    expect([tab.search, tab.position]).toEqual(['', 0]);
    expect(tab.entries).toHaveLength(5);
  });

  test('a drag or a stretch of typing is one step', async () => {
    const tab = new Tab();
    const { store } = visit(tab);
    for (const reference of [310, 320, 330]) store.getState().show({ reference }, 'reference');
    expect(tab.entries).toHaveLength(2);
    store.getState().travel(-1);
    await settle();
    expect(store.getState().view.reference).toBe(300);
  });

  test('are heard of together with the change and what it answers', () => {
    const { store } = visit(new Tab());
    store.getState().dataset('data/dataset.json', { ok: true, value: bundled });
    const heard: unknown[] = [];
    store.subscribe(({ steps, answer }) => heard.push([steps.back, answer?.filters.q]));
    for (const q of ['a', 'b']) store.getState().filter({ q });
    expect(heard).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  test('go on where the browser refuses to write so many, and the address catches up', () => {
    const tab = new Tab();
    const { store } = visit(tab);
    const replaceState = tab.replaceState.bind(tab);
    store.getState().show({ reference: 310 }, 'reference');
    tab.replaceState = () => {
      throw new Error('SecurityError: Attempt to use history.replaceState() more than 100 times per 10 seconds');
    };
    store.getState().show({ reference: 320 }, 'reference');
    expect([store.getState().view.reference, tab.search]).toEqual([320, '?ref=310&lang=zh']);
    tab.replaceState = replaceState;
    store.getState().show({ reference: 330 }, 'reference');
    expect(tab.search).toBe('?ref=330&lang=zh');
  });

  test('leave the language as it is now, also in entries written in another', async () => {
    const tab = new Tab('?lang=zh');
    const { store } = visit(tab);
    store.getState().filter({ q: 'a' });
    store.getState().appear({ lang: 'en' });
    store.getState().travel(-1);
    await settle();
    expect([store.getState().appearance.lang, tab.search]).toEqual(['en', '?lang=en']);
  });

  test('lead to the address as it was opened, where language and theme are still those', async () => {
    const tab = new Tab('?lang=zh');
    const { store } = visit(tab);
    store.getState().filter({ q: 'a' });
    store.getState().travel(-1);
    await settle();
    expect(tab.search).toBe('?lang=zh');
  });

  test('keep what an address says of language and theme where another was chosen before', async () => {
    const chosen = JSON.stringify({ lang: 'en', theme: 'dark' });
    vi.stubGlobal('localStorage', { getItem: () => chosen, setItem: () => undefined });
    const tab = new Tab('?theme=system&q=a&lang=zh');
    const { store } = visit(tab);
    store.getState().filter({ q: '' });
    expect(tab.search).toBe('?theme=system&lang=zh');
    store.getState().appear({ lang: 'en', theme: 'dark' });
    expect(tab.search).toBe('?theme=dark&lang=en');
  });

  test('go on after a reload', async () => {
    const tab = new Tab();
    const stored = new Map<string, string>();
    const first = visit(tab, stored);
    first.store.getState().filter({ q: 'a' });
    first.store.getState().filter({ q: 'b' });
    first.leave();
    const { store } = visit(tab, stored);
    expect(store.getState()).toMatchObject({ filters: { q: 'b' }, steps: { back: 2, forward: 0 } });
    store.getState().travel(-1);
    await settle();
    expect(store.getState().filters.q).toBe('a');
  });

  test('after more steps than are kept agree with the browser’s entries, and go on after a reload', async () => {
    const tab = new Tab();
    const stored = new Map<string, string>();
    const first = visit(tab, stored);
    for (let count = 1; count <= 1100; count += 1) first.store.getState().filter({ q: `n${count}` });
    tab.go(-1);
    await settle();
    expect([first.store.getState().filters.q, tab.search]).toEqual(['n1099', '?q=n1099&lang=zh']);
    expect(first.store.getState().steps).toEqual({ back: 998, forward: 1 });
    tab.go(-40);
    await settle();
    expect(first.store.getState().filters.q).toBe('n1059');
    first.leave();
    const { store } = visit(tab, stored);
    expect(store.getState()).toMatchObject({ filters: { q: 'n1059' }, steps: { back: 958, forward: 41 } });
    store.getState().travel(1);
    await settle();
    expect([store.getState().filters.q, tab.search]).toEqual(['n1060', '?q=n1060&lang=zh']);
    store.getState().travel(-2000);
    await settle();
    expect(store.getState()).toMatchObject({ filters: { q: 'n101' }, steps: { back: 0, forward: 999 } });
  });

  test('an entry that the browser has lost is made anew', async () => {
    const tab = new Tab();
    const { store } = visit(tab);
    store.getState().filter({ q: 'a' });
    store.getState().travel(-1);
    await settle();
    // A jump to a part of the page cuts off what lies ahead.
    tab.pushState(null, '', tab.search);
    store.getState().travel(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect([store.getState().filters.q, tab.search]).toEqual(['a', '?q=a&lang=zh']);
    store.getState().travel(-1);
    await settle();
    expect(store.getState().filters.q).toBe('');
  });

  test('an address that somebody else wrote is followed, in its language, and is a step', async () => {
    const tab = new Tab();
    const { store } = visit(tab);
    tab.pushState(null, '', '?q=x&lang=en');
    for (const listener of tab.listeners) listener({ state: null });
    expect(store.getState()).toMatchObject({ filters: { q: 'x' }, appearance: { lang: 'en' }, steps: { back: 1 } });
  });

  type Command = { do: 'filter'; center: number } | { do: 'travel'; by: number } | { do: 'browser'; by: number };
  const command: fc.Arbitrary<Command> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('filter' as const), center: fc.nat(centers.length - 1) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('travel' as const), by: fc.integer({ min: -60, max: 60 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('browser' as const), by: fc.constantFrom(-1, 1) }) },
  );

  test('over any course come back to what was, further than the browser’s fifty entries reach', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 30, maxLength: 160 }), async (commands) => {
        const tab = new Tab();
        const { store, leave } = visit(tab);
        /** What a reader expects: a list of addresses and a finger on one of them. */
        let course = [''];
        let finger = 0;
        for (const step of commands) {
          if (step.do === 'filter') {
            const before = tab.search;
            store.getState().filter({ center: [idIn(bundled.centers, centers[step.center] ?? '')] });
            if (tab.search !== before) {
              course = [...course.slice(0, finger + 1), tab.search];
              finger += 1;
            }
          } else if (step.do === 'travel') {
            store.getState().travel(step.by);
            await settle();
            finger = Math.max(0, Math.min(finger + step.by, course.length - 1));
          } else {
            const moved = tab.entries[tab.position + step.by] !== undefined;
            tab.go(step.by);
            await settle();
            if (moved) finger = store.getState().steps.back;
          }
          expect(tab.search).toBe(course[finger]);
          expect(store.getState().steps).toEqual({ back: finger, forward: course.length - 1 - finger });
          expect(tab.entries.length).toBeLessThanOrEqual(50);
        }
        leave();
      }),
      { numRuns: 60 },
    );
  });
});
