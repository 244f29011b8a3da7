import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARDS } from '../../../src/cards/index';
import {
  changedSlide,
  DEFAULT_DECK,
  type Deck,
  duplicatedSlide,
  movedSlide,
  withoutSlide,
  withSlide,
} from '../../../src/present/deck';
import { deckText, isLogo, parseDeck, readDeck } from '../../../src/present/deck-text';
import {
  currentDeck,
  decksStore,
  decksText,
  isOwnDeck,
  parseDecks,
  withChangedDeck,
  withNewDeck,
  withoutDeck,
} from '../../../src/present/decks';
import { MOST_SLIDES } from '../../../src/state/address';

const ids = ({ slides }: Deck) => slides.map(({ id }) => id);
const logo = 'data:image/png;base64,iVBORw0KGgo=';

test('the default deck has nine slides: cover, each card in the order of the page, closing', () => {
  expect(ids(DEFAULT_DECK)).toEqual(['cover', ...CARDS.map(({ id }) => id), 'closing']);
  expect(DEFAULT_DECK.slides).toHaveLength(9);
});

describe('editing', () => {
  test('a slide comes before the closing one, under an id of its own', () => {
    const added = withSlide(DEFAULT_DECK, { id: 'area', kind: 'card', card: 'area', query: 'place=xinzhou' });
    expect(ids(added).slice(-2)).toEqual(['area-2', 'closing']);
    expect(ids(withSlide(added, { id: 'area', kind: 'card' }, 0))[0]).toBe('area-3');
  });

  test('a full deck takes no more', () => {
    const slides = Array.from({ length: MOST_SLIDES }, (_, index) => ({ id: `s${index}`, kind: 'cover' }) as const);
    const full = { ...DEFAULT_DECK, slides };
    expect(withSlide(full, { id: 'more', kind: 'cover' })).toBe(full);
  });

  test('a copy stands right after its original', () => {
    expect(ids(duplicatedSlide(DEFAULT_DECK, 'kpis')).slice(1, 3)).toEqual(['kpis', 'kpis-2']);
    expect(duplicatedSlide(DEFAULT_DECK, 'none')).toBe(DEFAULT_DECK);
  });

  test('a slide moves to a place; one outside is the nearest end', () => {
    expect(ids(movedSlide(DEFAULT_DECK, 'closing', 0))[0]).toBe('closing');
    expect(ids(movedSlide(DEFAULT_DECK, 'cover', 99)).at(-1)).toBe('cover');
    expect(ids(movedSlide(DEFAULT_DECK, 'area', 1)).slice(0, 3)).toEqual(['cover', 'area', 'kpis']);
  });

  test('moving keeps every slide', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids(DEFAULT_DECK)), fc.integer({ min: -3, max: 20 }), (id, to) => {
        expect([...ids(movedSlide(DEFAULT_DECK, id, to))].sort()).toEqual([...ids(DEFAULT_DECK)].sort());
      }),
    );
  });

  test('title and notes change, and a slide goes', () => {
    const noted = changedSlide(DEFAULT_DECK, 'area', { notes: '先讲大井头' });
    expect(noted.slides[2]).toMatchObject({ id: 'area', notes: '先讲大井头' });
    expect(ids(withoutSlide(noted, 'area'))).not.toContain('area');
  });
});

describe('a deck as a file', () => {
  test('is read as it was written', () => {
    const deck: Deck = {
      id: 'mine',
      name: '汇报',
      cover: { title: '标题', organization: '街道办', date: '2024-05', logo },
      slides: [
        { id: 'a', kind: 'card', card: 'area', query: 'place=xinzhou&scale=ratio', title: '面积', notes: '备注' },
        { id: 'b', kind: 'closing' },
      ],
    };
    expect(parseDeck(deckText(deck))).toEqual({ ok: true, deck });
    expect(parseDeck(`\uFEFF${deckText(deck)}`)).toEqual({ ok: true, deck });
  });

  test.each([
    ['{', 'notJson'],
    ['[]', 'noDeck'],
    ['{"slides":{}}', 'noDeck'],
    ['{"format":"other","slides":[]}', 'noDeck'],
    ['{"format":"service-center-deck","version":2,"slides":[]}', 'newer'],
  ])('%s is refused', (text, fault) => {
    expect(parseDeck(text)).toEqual({ ok: false, fault });
  });

  test('what is no slide stays as one that names no card; equal ids are told apart', () => {
    const read = readDeck({ slides: [7, { id: 'x', kind: 'card', card: 'weather' }, { id: 'x', kind: 'no such' }] });
    expect(read).toMatchObject({
      ok: true,
      deck: {
        slides: [
          { id: 'slide', kind: 'card', card: '' },
          { id: 'x', kind: 'card', card: 'weather' },
          { id: 'x-2', kind: 'card', card: '' },
        ],
      },
    });
  });

  test.each([
    'https://example.org/a.png',
    'data:text/html;base64,PGI+',
    'data:image/png;base64,"onerror',
    `${logo}${'A'.repeat(800_000)}`,
  ])('a logo is a picture in the file itself and not too large: %#', (other) => {
    expect(isLogo(logo)).toBe(true);
    expect(isLogo(other)).toBe(false);
    const read = readDeck({ slides: [], cover: { logo: other } });
    expect(read.ok && read.deck.cover.logo).toBeUndefined();
  });

  test('anything at all is read or refused', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readDeck(value);
        if (read.ok) expect(parseDeck(deckText(read.deck))).toEqual(read);
      }),
    );
  });
});

describe('the decks of a machine', () => {
  test('are the default deck where nothing is kept', () => {
    for (const text of [null, '', 'no JSON', '{}', '[]', '{"decks":[]}', '{"decks":[{"slides":0}]}'])
      expect(currentDeck(parseDecks(text))).toBe(DEFAULT_DECK);
  });

  test('are read as they were written, and what can’t be read is kept', () => {
    const mine = { ...DEFAULT_DECK, id: 'mine', name: '甲' };
    const all = withNewDeck(parseDecks(null), mine);
    expect(currentDeck(all)).toEqual(mine);
    expect(parseDecks(decksText(all))).toEqual(all);
    const foreign = { title: 'of another page' };
    const read = parseDecks(JSON.stringify({ current: 'gone', decks: [foreign, mine] }));
    expect(read).toEqual({ decks: [mine], current: 'mine', unread: [foreign] });
    expect(JSON.parse(decksText(read)).decks).toEqual([mine, foreign]);
  });

  test('a deck has an id of its own, changes in its place, and goes', () => {
    const two = withNewDeck(parseDecks(null), { ...DEFAULT_DECK, name: '乙' });
    expect(two.decks.map(({ id }) => id)).toEqual(['default', 'default-2']);
    const renamed = withChangedDeck(two, 'default-2', (deck) => ({ ...deck, name: '丙' }));
    expect(renamed.decks.map(({ name }) => name)).toEqual(['', '丙']);
    expect(withChangedDeck(two, 'gone', () => DEFAULT_DECK).decks).toEqual(two.decks);
    expect(withoutDeck(two, 'default-2').current).toBe('default');
    expect(currentDeck(withoutDeck(parseDecks(null), 'default'))).toBe(DEFAULT_DECK);
  });
});

test('a deck is one’s own once it differs from the one that the page comes with', () => {
  const first = parseDecks(null);
  decksStore.setState(first);
  expect(isOwnDeck()).toBe(false);
  // As it is kept, and read again.
  decksStore.setState(parseDecks(decksText(first)));
  expect(isOwnDeck()).toBe(false);
  decksStore.setState(withChangedDeck(first, 'default', (deck) => changedSlide(deck, 'area', { title: '面积' })));
  expect(isOwnDeck()).toBe(true);
  decksStore.setState(first);
});
