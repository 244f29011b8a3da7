import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const script = readFileSync(new URL('../../public/theme.js', import.meta.url), 'utf8');

interface Visit {
  readonly query?: string;
  /** What localStorage holds; a function may throw, as a browser does that keeps storage closed. */
  readonly stored?: string | (() => never);
  readonly prefersDark?: boolean;
}

/** What the page's root element says after the script ran, before the first paint. */
function rootAfter({ query = '', stored, prefersDark = false }: Visit) {
  const documentElement: { dataset: { theme: string; hint?: string }; lang: string } = {
    dataset: { theme: '' },
    lang: '',
  };
  runInNewContext(script, {
    document: { documentElement },
    location: { search: query },
    localStorage: { getItem: () => (typeof stored === 'function' ? stored() : (stored ?? null)) },
    matchMedia: () => ({ matches: prefersDark }),
    URLSearchParams,
  });
  return documentElement;
}

function appearance(visit: Visit) {
  const { dataset, lang } = rootAfter(visit);
  return `${dataset.theme} ${lang}`;
}

describe('theme and language before the first paint', () => {
  test.each<[string, Visit, string]>([
    ['nothing is known: Chinese, as the system', {}, 'light zh-CN'],
    ['the system is dark', { prefersDark: true }, 'dark zh-CN'],
    ['the choice of an earlier visit', { stored: '{"theme":"dark","lang":"en"}' }, 'dark en'],
    ['an earlier choice of the system', { stored: '{"theme":"system"}', prefersDark: true }, 'dark zh-CN'],
    [
      'the address goes before an earlier choice',
      { query: '?lang=zh&theme=light', stored: '{"theme":"dark","lang":"en"}' },
      'light zh-CN',
    ],
    [
      'unknown words in the address count as none',
      { query: '?lang=fr&theme=pink', stored: '{"theme":"dark","lang":"en"}' },
      'dark en',
    ],
  ])('%s', (_, visit, expected) => {
    expect(appearance(visit)).toBe(expected);
  });

  test.each(['', 'dark', 'null', '[]', '{"theme":7,"lang":{}}', '{'])('a broken store is ignored: %j', (stored) => {
    expect(appearance({ stored })).toBe('light zh-CN');
  });

  test('a closed store is ignored', () => {
    const stored = () => {
      throw new Error('denied');
    };
    expect(appearance({ query: '?lang=en', stored })).toBe('light en');
  });
});

describe('room for the hint of a first visit', () => {
  const closed = () => {
    throw new Error('denied');
  };
  test.each<[string, Visit, boolean]>([
    ['is there on a first visit', {}, true],
    ['is there where a first visit opens a link', { query: '?place=xinzhou&lang=en' }, true],
    ['is not there on a later one', { stored: 'seen' }, false],
    ['is not there where a card fills the page', { query: '?card=area' }, false],
    ['is not there in another mode', { query: '?mode=present' }, false],
    ['is not there where nothing can be remembered', { stored: closed }, false],
  ])('%s', (_, visit, expected) => {
    expect(rootAfter(visit).dataset.hint !== undefined).toBe(expected);
  });
});
