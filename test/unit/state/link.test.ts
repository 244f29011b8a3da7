import { describe, expect, test } from 'vitest';
import type { CenterId, PlaceId } from '../../../src/domain/dataset';
import { NO_FILTERS } from '../../../src/engine/filters';
import { audienceLink, linkLosses, linkOf } from '../../../src/state/link';
import { DEFAULT_VIEW } from '../../../src/state/view';

const BUNDLED = 'data/dataset.json';
const SITE = 'http://dashboard.example/centers/';
const shown = {
  filters: { ...NO_FILTERS, place: ['xinzhou' as PlaceId] },
  view: { ...DEFAULT_VIEW, mode: 'present', slide: 3, auto: 20, scale: 'ratio', evidence: 'kpis.gain' },
  appearance: { lang: 'en', theme: 'dark' },
  file: BUNDLED,
} as const;
const losses = (address: string, file = BUNDLED, hasOwnDeck = false) => linkLosses(address, { file, hasOwnDeck });

describe('an address', () => {
  test('is of the page, whatever stood in its query before', () => {
    expect(linkOf({ ...shown, view: DEFAULT_VIEW }, `${SITE}?q=a#b`)).toBe(`${SITE}?theme=dark&place=xinzhou&lang=en`);
    expect(
      linkOf({ ...shown, filters: NO_FILTERS, view: DEFAULT_VIEW, appearance: { lang: 'zh', theme: 'system' } }, SITE),
    ).toBe(SITE);
  });

  test('for an audience is a card under its filters, to look around in', () => {
    expect(audienceLink(shown, 'area', SITE)).toBe(`${SITE}?place=xinzhou&scale=ratio&card=area&lang=en`);
    expect(audienceLink(shown, undefined, SITE)).toBe(`${SITE}?place=xinzhou&scale=ratio&lang=en`);
    expect(audienceLink({ ...shown, file: 'data/new.json' }, 'case', SITE)).toContain('?data=data/new.json&');
    const profile = 'wanda' as CenterId;
    expect(audienceLink({ ...shown, view: { ...shown.view, profile } }, 'case', SITE)).not.toContain('wanda');
  });
});

describe('what an address does not carry', () => {
  test('nothing where others see the same by it', () => {
    expect(losses(`${SITE}?place=xinzhou&card=area`)).toEqual([]);
    expect(losses('https://dashboard.example/?mode=present&slide=3')).toEqual([]);
    expect(losses(`${SITE}?data=data/new.json`, 'data/new.json')).toEqual([]);
    expect(losses('http://10.0.0.8:8080/')).toEqual([]);
    expect(losses('http://localhost.example/')).toEqual([]);
  });

  test.each(['localhost', 'localhost:4173', 'a.localhost', '127.0.0.1', '127.1.2.3:80', '0.0.0.0', '[::1]:8080'])(
    'a machine’s name for itself leads nobody else: %s',
    (host) => {
      expect(losses(`http://${host}/`)).toEqual(['machine']);
    },
  );

  test('a file on disk can’t be opened elsewhere, so that nothing else matters', () => {
    expect(losses('file:///C:/a/page.html?mode=present', BUNDLED, true)).toEqual(['disk']);
  });

  test('imported data and data of another site stay behind', () => {
    expect(losses(SITE, 'local:7')).toEqual(['data']);
    expect(losses(SITE, 'https://other.example/data.json')).toEqual(['data']);
  });

  test('a deck of one’s own stays behind where it is what is shown', () => {
    expect(losses(`${SITE}?mode=present&slide=2`, BUNDLED, true)).toEqual(['deck']);
    expect(losses(`${SITE}?card=area`, BUNDLED, true)).toEqual([]);
    expect(losses('http://localhost/?mode=present', BUNDLED, true)).toEqual(['machine', 'deck']);
  });
});
