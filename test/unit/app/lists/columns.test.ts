import { describe, expect, test } from 'vitest';
import { CENTER_COLUMNS } from '../../../../src/app/lists/center-columns';
import { type ListColumn, type ListContext, shownColumns } from '../../../../src/app/lists/column';
import { chosenColumns } from '../../../../src/app/lists/column-choice';
import { EVENT_COLUMNS } from '../../../../src/app/lists/event-columns';
import { linesOf } from '../../../../src/app/lists/lines';
import { VISIT_COLUMNS } from '../../../../src/app/lists/visit-columns';
import { boundWords, namesIn } from '../../../../src/app/lists/words';
import { DETAILS } from '../../../../src/cards/details';
import { CARDS } from '../../../../src/cards/index';
import type { Center } from '../../../../src/domain/dataset';
import { factsOf } from '../../../../src/domain/facts';
import { interval } from '../../../../src/domain/interval';
import { NO_FILTERS } from '../../../../src/engine/filters';
import { inlineEngine } from '../../../../src/engine/inline';
import { isSortKey } from '../../../../src/engine/list';
import type { Lang } from '../../../../src/i18n/lang';
import { ask } from '../../../fixtures/answers';
import { bundled, centerOf } from '../../../fixtures/bundled';

const contextIn = (lang: Lang): ListContext => ({
  dataset: bundled,
  reference: 300,
  lang,
  placeName: namesIn(bundled.places),
});
const all = <T>(columns: readonly ListColumn<T>[]) => columns.flatMap(({ key }) => [key, `${key}.bounds`]);

/** The words of a center's cells by column. */
function textsOf(id: string, lang: Lang, chosen: readonly string[] = all(CENTER_COLUMNS)): Record<string, string> {
  const columns = shownColumns(CENTER_COLUMNS, chosen, contextIn(lang));
  const center = centerOf(id);
  return Object.fromEntries(
    columns.map(({ key, cells }) => [
      key,
      cells(center)
        .map(({ text }) => text)
        .join('|'),
    ]),
  );
}

describe('the list of centers', () => {
  test('words its figures with their bounds, and what is not reported', () => {
    expect(textsOf('lingchuang', 'zh')).toMatchObject({
      name: '领创',
      place: '兴园街道',
      status: '已投用',
      basis: '服务中心',
      before: '未报道',
      after: '300 多',
      gain: '无法计算',
      reach: '达到',
      functions: '7 种以上',
      handled: '300 多件',
    });
    expect(textsOf('fenghuang', 'en')).toMatchObject({ status: 'expected to open, Nov 2023?', after: 'at least 300' });
    expect(textsOf('wusan-2', 'en')).toMatchObject({ before: '118', after: '350', gain: '232', ratio: '2.97×' });
    expect(textsOf('wanda', 'en')).toMatchObject({ basis: 'not reported', after: 'not reported', reach: 'unknown' });
  });

  test('shows of the two areas of 大井头 the one that stands', () => {
    expect(textsOf('dajingtou', 'zh')).toMatchObject({ basis: '一楼服务中心', before: '未报道', after: '近 500' });
  });

  test('says what 大井头’s premises gained where its service center’s gain can’t be computed, with its source', () => {
    const usual = ['gain', 'gain.bounds', 'ratio'];
    expect(textsOf('dajingtou', 'zh', usual)).toMatchObject({
      gain: '无法计算|整个场所：2460–2760，不含 2760',
      'gain.max': '无法计算',
    });
    expect(textsOf('dajingtou', 'zh', [...usual, 'premises.gain'])).toMatchObject({ gain: '无法计算' });
    expect(textsOf('dajingtou', 'en', usual)).toMatchObject({
      ratio: expect.stringMatching(/^can’t be computed\|premises: 11\.25–12\.5×/),
    });
    const gain = shownColumns(CENTER_COLUMNS, ['gain'], contextIn('en')).at(-1);
    expect(gain?.cells(centerOf('dajingtou')).map(({ evidence }) => evidence)).toEqual([
      undefined,
      'area.dajingtou.premises.gain',
    ]);
    expect(textsOf('wanda', 'en', usual)).toMatchObject({ gain: 'can’t be computed' });
  });

  test('puts the ends of a quantity in columns of their own, open ones in words', () => {
    expect(textsOf('dajingtou', 'zh')).toMatchObject({ 'after.min': '450', 'after.max': '500（不含）' });
    expect(textsOf('lingchuang', 'en')).toMatchObject({
      'after.min': '300 (excluded)',
      'after.max': 'no upper bound',
      'functions.min': '7',
      'functions.max': 'no upper bound',
      'before.min': 'not reported',
      'gain.max': 'can’t be computed',
    });
    expect(boundWords(interval(Number.NEGATIVE_INFINITY, 5), 'min', 'zh')).toBe('无下限');
  });

  test('keeps the name whatever is chosen, and the order of the list', () => {
    const columns = shownColumns(CENTER_COLUMNS, ['events', 'after.bounds', 'place'], contextIn('en'));
    expect(columns.map(({ key }) => key)).toEqual(['name', 'place', 'after.min', 'after.max', 'events']);
  });
});

describe('every list', () => {
  const facts = factsOf(bundled);
  const figures = <T>(columns: readonly ListColumn<T>[], rows: readonly T[]) =>
    shownColumns(columns, all(columns), contextIn('zh')).flatMap(({ cells }) =>
      rows.flatMap((row) => cells(row).flatMap(({ evidence }) => evidence ?? [])),
    );
  const shown = [
    ...figures(CENTER_COLUMNS, bundled.centers),
    ...figures(EVENT_COLUMNS, bundled.events),
    ...figures(VISIT_COLUMNS, bundled.visits),
  ];

  test('leads every figure to a fact, or to a derivation that a card has', async () => {
    const answer = await ask();
    const derived = CARDS.flatMap((card) => DETAILS[card.id]?.derivations(card.model(answer), 'zh') ?? []);
    const known = new Set([...facts.keys(), ...derived.map(({ id }) => id)]);
    expect(shown.filter((id) => !known.has(id))).toEqual([]);
    for (const id of ['area.wusan-2.serviceCenter.gain', 'matrix.count.wanda', 'event.lingchuang-renovated'])
      expect(shown).toContain(id);
  });

  test('leaves no cell blank', () => {
    const blank = <T>(columns: readonly ListColumn<T>[], rows: readonly T[]) =>
      (['zh', 'en'] as const).flatMap((lang) =>
        shownColumns(columns, all(columns), contextIn(lang)).flatMap(({ key, cells }) =>
          rows.filter((row) => cells(row).length === 0 || cells(row).some(({ text }) => text === '')).map(() => key),
        ),
      );
    expect(blank(CENTER_COLUMNS, bundled.centers)).toEqual([]);
    expect(blank(EVENT_COLUMNS, bundled.events)).toEqual([]);
    expect(blank(VISIT_COLUMNS, bundled.visits)).toEqual([]);
  });

  test('can be sorted by every column that it shows, the ends of quantities too', () => {
    const keys = <T>(columns: readonly ListColumn<T>[]) =>
      shownColumns(columns, all(columns), contextIn('zh')).map(({ key }) => key);
    expect(keys(CENTER_COLUMNS).filter((key) => !isSortKey('centers', key))).toEqual([]);
    expect(keys(EVENT_COLUMNS).filter((key) => !isSortKey('events', key))).toEqual([]);
    expect(keys(VISIT_COLUMNS).filter((key) => !isSortKey('visits', key))).toEqual([]);
    expect(isSortKey('events', 'after')).toBe(false);
  });
});

describe('the columns of a list', () => {
  const usual = CENTER_COLUMNS.slice(1).flatMap(({ key, isExtra }) => (isExtra ? [] : [key]));
  const chosen = (...changes: readonly string[]) => chosenColumns(CENTER_COLUMNS, changes);

  test('are the usual ones: all but the first and those for special questions', () => {
    expect(chosen()).toEqual(usual);
    expect(usual).not.toContain('premises.gain');
  });

  test('with one more or less each, in the order of the list', () => {
    expect(chosen('after.bounds', '-place')).toEqual(
      usual.flatMap((key) => (key === 'place' ? [] : key === 'after' ? [key, 'after.bounds'] : [key])),
    );
    expect(chosen(...usual.map((key) => `-${key}`))).toEqual([]);
    expect(chosen('premises.gain')).toContain('premises.gain');
  });

  test('stay as they are under changes that mean nothing', () => {
    expect(chosen('colour', '-colour', 'place', '-after.bounds', 'status.bounds', '-name')).toEqual(usual);
  });
});

test('what is copied has a head, all rows in their order, and says which match only possibly', async () => {
  const columns = shownColumns<Center>(CENTER_COLUMNS, ['after', 'events'], contextIn('zh'));
  const question = {
    scope: 'centers',
    filters: { ...NO_FILTERS, area: { min: 320, max: 400 } },
    reference: 300,
    sort: { key: 'after', descending: true },
    lang: 'zh',
  } as const;
  expect(await linesOf(inlineEngine(bundled), question, columns, 'zh')).toEqual([
    ['中心', '改造后（m²）', '事件', '符合筛选'],
    ['五三(2)', '350', '五三(2)迁入新址；记者走访五三(2)', '确定符合'],
    ['领创', '300 多', '领创完成改造；作者走访领创', '可能符合'],
    ['凤凰', '300 以上', '凤凰、滨城预计投用', '可能符合'],
    ['滨城', '300 以上', '凤凰、滨城预计投用', '可能符合'],
  ]);
});

test('the area of the premises stands in columns of its own, whichever area a center is listed with', () => {
  const columns = shownColumns<Center>(
    CENTER_COLUMNS,
    ['after', 'gain', 'premises.before', 'premises.after', 'premises.gain'],
    contextIn('zh'),
  );
  const center = bundled.centers.find(({ id }) => id === 'dajingtou');
  if (!center) throw new Error('no such center');
  expect(columns.slice(1).map(({ label, cells }) => `${label}: ${cells(center).map(({ text }) => text)}`)).toEqual([
    '改造后（m²）: 近 500',
    '增加（m²）: 无法计算',
    '整个场所改造前（m²）: 240',
    '整个场所改造后（m²）: 近 3000',
    '整个场所增加（m²）: 2460–2760，不含 2760',
  ]);
});
