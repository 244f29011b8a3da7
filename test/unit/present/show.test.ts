import { describe, expect, test } from 'vitest';
import { CARDS } from '../../../src/cards/index';
import { talkingPoints } from '../../../src/cards/talking-points';
import { figure, plainText } from '../../../src/i18n/phrase';
import { aimOf, aimQuery, isAimed } from '../../../src/present/aim';
import { clausesOf } from '../../../src/present/clauses';
import { citedBy, footnotesOf } from '../../../src/present/footnotes';
import { deedOf, placeOf, typedOn } from '../../../src/present/keys';
import { readMessage } from '../../../src/present/step';
import { ask } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';
import { exported } from '../export/pptx/decks';

describe('under what a slide is shown', () => {
  const slide = { id: 'a', kind: 'card', card: 'area' } as const;

  test('its own filters and view, or those that the show began with', () => {
    const own = aimOf({ ...slide, query: 'center=wanda&ref=400' }, 'place=xinzhou', bundled);
    expect(aimQuery(own.filters, own.view)).toBe('center=wanda&ref=400');
    const begun = aimOf(slide, 'place=xinzhou&scale=ratio&table=area', bundled);
    expect(aimQuery(begun.filters, begun.view)).toBe('place=xinzhou&scale=ratio');
    expect(isAimed(begun, begun.filters, begun.view)).toBe(true);
    expect(isAimed(begun, own.filters, own.view)).toBe(false);
    expect(aimOf({ ...slide, query: '' }, 'place=xinzhou', bundled).filters.place).toEqual([]);
  });

  test('what means nothing here is named: a card, a center, a malformed value', () => {
    const { faults, filters } = aimOf(
      { ...slide, card: 'weather', query: 'center=atlantis&ref=x&q=万达' },
      '',
      bundled,
    );
    expect(faults).toEqual([
      { kind: 'card', card: 'weather' },
      { kind: 'query', key: 'center', value: 'atlantis' },
      { kind: 'query', key: 'ref', value: 'x' },
    ]);
    expect(filters.q).toBe('万达');
  });

  test('what the show began with is not held against a slide', () => {
    expect(aimOf(slide, 'center=atlantis', bundled).faults).toEqual([]);
  });
});

describe('footnotes', () => {
  test('the area card cites the paragraphs of its areas, and is bounded', async () => {
    const answer = await ask();
    const card = CARDS.find(({ id }) => id === 'area');
    const { cited, caveats } = footnotesOf('area', card?.model(answer), bundled, 'zh');
    expect(cited.map(({ source }) => source)).toEqual(['A1', 'A2']);
    expect(caveats).toMatchObject({ unreported: true, bounded: true });
  });

  test('only what is selected is cited', async () => {
    const answer = await ask({ center: bundled.centers.filter(({ id }) => id === 'wusan-2').map(({ id }) => id) });
    const card = CARDS.find(({ id }) => id === 'area');
    expect(footnotesOf('area', card?.model(answer), bundled, 'zh').cited.map(({ source }) => source)).toEqual(['A2']);
  });

  test('every card of the page cites something', async () => {
    const answer = await ask();
    for (const card of CARDS) expect(footnotesOf(card.id, card.model(answer), bundled, 'en').cited).not.toEqual([]);
  });
});

describe('keys', () => {
  test.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['b', 'black'],
    ['.', 'black'],
    ['N', 'presenter'],
    ['q', 'code'],
    ['Escape', 'leave'],
    ['x', undefined],
  ])('%s: %s', (key, deed) => {
    expect(deedOf(key)).toBe(deed);
  });

  test('digits make a number, which means a slide where there is one', () => {
    expect(typedOn('1', '2')).toBe('12');
    expect(typedOn('', '0')).toBe('');
    expect(typedOn('', 'a')).toBeUndefined();
    expect([placeOf('9', 9), placeOf('10', 9), placeOf('', 9)]).toEqual([8, undefined, undefined]);
  });
});

test('what another window says is taken only if it makes sense', () => {
  const step = { index: 2, isEnd: false, isBlack: true, hasCode: false, query: 'q=a', home: '', started: 5 };
  expect(readMessage({ type: 'step', step })).toEqual({ type: 'step', step });
  expect(readMessage({ type: 'hello' })).toEqual({ type: 'hello' });
  expect(readMessage({ type: 'left' })).toEqual({ type: 'left' });
  for (const other of [null, 'step', { type: 'step' }, { type: 'step', step: { ...step, index: -1 } }, { type: 'x' }])
    expect(readMessage(other)).toBeUndefined();
});

test('a headline breaks between clauses, and says the same', () => {
  const phrase = [figure('5', 'kpis.areas'), ' 个有面积，都达到；', figure('2', 'kpis.reach'), ' 个尚未投用'];
  expect(clausesOf(phrase).map(plainText)).toEqual(['5 个有面积，', '都达到；', '2 个尚未投用']);
  expect(clausesOf(['没有标点'])).toEqual([['没有标点']]);
});

describe('talking points', () => {
  test('are what the notes of PowerPoint say, each figure with its paragraphs', async () => {
    const { contents, slides } = await exported('', 'zh');
    for (const [index, one] of contents.slides.entries()) {
      if (one.kind !== 'card') continue;
      const points = talkingPoints(one.card, one.answer, 'zh');
      expect(points).not.toEqual([]);
      for (const { words, facts } of points) {
        expect(slides[index]?.notes).toContain(`· ${plainText(words)}`);
        if (words.some((part) => typeof part !== 'string')) expect(citedBy(facts, bundled.sources)).not.toEqual([]);
      }
    }
  });

  test('are none where the filters emptied everything', async () => {
    const answer = await ask({ q: '查无此地' });
    for (const card of CARDS) expect(talkingPoints(card, answer, 'zh'), card.id).toEqual([]);
  });
});
