import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGS } from '../../../src/i18n/lang';
import { readAppearance, storeAppearance, THEMES } from '../../../src/state/appearance';

const items = new Map<string, string>();
const storage = {
  getItem: (key: string) => items.get(key) ?? null,
  setItem: (key: string, value: string) => items.set(key, value),
};
const stored = (value: string) => items.set('dashboard.appearance', value);
const read = (query = '') => readAppearance(new URLSearchParams(query));
const usual = { lang: 'zh', theme: 'system' };

beforeEach(() => {
  items.clear();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('language and theme', () => {
  test('are Chinese and as the system has it where nobody chose', () => {
    expect(read()).toEqual(usual);
  });

  test('that were chosen are kept', () => {
    for (const lang of LANGS)
      for (const theme of THEMES) {
        storeAppearance({ lang, theme });
        expect(read()).toEqual({ lang, theme });
      }
  });

  test('of the address go before those chosen, each by itself', () => {
    storeAppearance({ lang: 'en', theme: 'dark' });
    expect(read('lang=zh')).toEqual({ lang: 'zh', theme: 'dark' });
    expect(read('theme=light')).toEqual({ lang: 'en', theme: 'light' });
  });

  test('that make no sense count as absent', () => {
    storeAppearance({ lang: 'en', theme: 'dark' });
    expect(read('lang=fr&theme=pink')).toEqual({ lang: 'en', theme: 'dark' });
    stored('{"lang":"fr","theme":"dark"}');
    expect(read()).toEqual({ lang: 'zh', theme: 'dark' });
  });

  test('are the usual ones whatever else the storage holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        stored(text);
        expect(read()).toEqual(usual);
      }),
    );
  });

  test('are the usual ones where storage is closed, and choosing does not throw', () => {
    const closed = () => {
      throw new Error('denied');
    };
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed });
    expect(read()).toEqual(usual);
    expect(() => storeAppearance({ lang: 'en', theme: 'dark' })).not.toThrow();
    vi.stubGlobal('localStorage', undefined);
    expect(read()).toEqual(usual);
    expect(() => storeAppearance({ lang: 'en', theme: 'dark' })).not.toThrow();
  });
});
