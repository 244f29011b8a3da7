import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_FILTERS } from '../../../src/engine/filters';
import type { Dashboard } from '../../../src/state/store';
import { DEFAULT_VIEW, SCALES } from '../../../src/state/view';
import { idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';
import { plain, ready, settled } from './dashboards';

const wanda = idIn(bundled.centers, 'wanda');

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
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
    fc.constant<Change>(['reset', always, (store) => store.getState().reset()]),
    fc
      .record({
        center: fc.constantFrom([wanda], []),
        reference: fc.constantFrom(300, 301),
        lang: fc.constantFrom('zh' as const, 'en' as const),
        evidence: fc.constantFrom('wanda.status', undefined),
      })
      .map(
        ({ center, reference, lang, evidence }): Change => [
          'address',
          (store) => {
            const { filters, view, appearance } = store.getState();
            const isSame = filters.center.length === center.length && view.reference === reference;
            return !isSame || view.scale !== DEFAULT_VIEW.scale || appearance.lang !== lang;
          },
          (store) =>
            store.getState().follow({
              filters: { ...NO_FILTERS, center },
              view: { ...DEFAULT_VIEW, reference, evidence },
              ignored: [],
              appearance: { ...plain, lang },
            }),
        ],
      ),
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
