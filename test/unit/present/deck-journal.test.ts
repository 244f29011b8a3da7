import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { changedSlide, DEFAULT_DECK, type Deck, movedSlide, withoutSlide } from '../../../src/present/deck';
import { NO_STEPS } from '../../../src/present/deck-journal';
import { currentDeck, decksStore, parseDecks, withChangedDeck, withNewDeck } from '../../../src/present/decks';

const deck = () => currentDeck(decksStore.getState());
const edit = (change: (deck: Deck) => Deck, field?: string) =>
  decksStore.getState().change((all) => withChangedDeck(all, all.current, change), field);
const type = (text: string, field = 'area title') => edit((now) => changedSlide(now, 'area', { title: text }), field);
const { change, leaveField, travel } = decksStore.getState();
const steps = () => {
  const { past, future } = decksStore.getState().journal;
  return [past.length, future.length];
};

beforeEach(() => decksStore.setState({ ...parseDecks(null), journal: NO_STEPS }));

describe('each change of the decks is a step', () => {
  test('that is undone and redone, the latest first', () => {
    edit((now) => movedSlide(now, 'cover', 3));
    const moved = deck();
    edit((now) => withoutSlide(now, 'area'));
    const fewer = deck();
    travel(-1);
    expect(deck()).toBe(moved);
    travel(-1);
    expect(deck()).toBe(DEFAULT_DECK);
    travel(-1);
    expect([deck(), steps()]).toEqual([DEFAULT_DECK, [0, 2]]);
    travel(1);
    travel(1);
    expect(deck()).toBe(fewer);
  });

  test('also a new deck, which goes and comes with its name', () => {
    change((all) => withNewDeck(all, { ...DEFAULT_DECK, name: '乙' }));
    travel(-1);
    expect(decksStore.getState().decks).toHaveLength(1);
    travel(1);
    expect(deck().name).toBe('乙');
  });

  test('unless nothing changes', () => {
    edit((now) => now);
    expect(steps()).toEqual([0, 0]);
  });

  test('and what had been undone is gone after the next', () => {
    edit((now) => withoutSlide(now, 'area'));
    travel(-1);
    edit((now) => withoutSlide(now, 'visit'));
    expect(steps()).toEqual([1, 0]);
  });
});

describe('what is typed into one field is one step', () => {
  test('until the field is left', () => {
    for (const text of ['面', '面积', '面积对']) type(text);
    expect(steps()).toEqual([1, 0]);
    leaveField();
    type('面积');
    expect(steps()).toEqual([2, 0]);
    travel(-1);
    expect(deck().slides[2]?.title).toBe('面积对');
    travel(-1);
    expect(deck().slides[2]?.title).toBeUndefined();
  });

  test('or another is typed into, or a step is undone', () => {
    type('面');
    edit((now) => changedSlide(now, 'area', { notes: '先' }), 'area notes');
    type('面积');
    expect(steps()).toEqual([3, 0]);
    travel(-1);
    type('面积二');
    expect(steps()).toEqual([3, 0]);
    travel(-1);
    expect(deck().slides[2]).toMatchObject({ title: '面', notes: '先' });
  });
});

test('undoing all and redoing all leads back, whatever was done', () => {
  const deeds = fc.oneof(
    fc.tuple(fc.constantFrom('area', 'visit'), fc.nat(9)).map(
      ([id, to]) =>
        () =>
          edit((now) => movedSlide(now, id, to)),
    ),
    fc.string().map((text) => () => type(text)),
    fc.constant(leaveField),
    fc.constantFrom(-1 as const, 1 as const).map((by) => () => travel(by)),
  );
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 30 }), (done) => {
      decksStore.setState({ ...parseDecks(null), journal: NO_STEPS });
      for (const deed of done) deed();
      for (let left = 40; left > 0; left -= 1) travel(1);
      const last = deck();
      for (let left = 40; left > 0; left -= 1) travel(-1);
      expect(deck()).toBe(DEFAULT_DECK);
      for (let left = 40; left > 0; left -= 1) travel(1);
      expect(deck()).toBe(last);
    }),
  );
});

test('old steps are forgotten', () => {
  for (let count = 0; count < 300; count += 1) edit((now) => ({ ...now, name: String(count) }));
  expect(steps()).toEqual([200, 0]);
});
