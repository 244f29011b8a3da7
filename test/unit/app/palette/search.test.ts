import { describe, expect, test } from 'vitest';
import { actionItems } from '../../../../src/app/palette/actions';
import { GROUPS, type Item } from '../../../../src/app/palette/item';
import { datasetItems, profileItems } from '../../../../src/app/palette/items';
import { indexed, search, spokenTexts } from '../../../../src/app/palette/search';
import { learnToSpeak } from '../../../../src/app/palette/speech';
import { CARDS } from '../../../../src/cards/index';
import { factsOf } from '../../../../src/domain/facts';
import type { DashboardState } from '../../../../src/state/store';
import { bundled } from '../../../fixtures/bundled';
import { ready } from '../../state/dashboards';

const items = datasetItems(bundled);
const filtered = ready();
filtered.getState().filter({ q: '万达' });
const everything = [...actionItems(filtered.getState()), ...items];
const speak = await learnToSpeak(spokenTexts(everything));
const found = (query: string, all: readonly Item[] = items) =>
  search(indexed(all, speak), query).groups.flatMap((group) => group.items.map(({ id }) => id));
const itemOf = (id: string, all: readonly Item[] = items) => {
  const item = all.find((entry) => entry.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return item;
};

describe('the best result', () => {
  test.each([
    ['ws', 'center.wusan-2'],
    ['wusan', 'center.wusan-2'],
    ['五三', 'center.wusan-2'],
    ['changtang', 'center.changtang'],
    ['心理咨询', 'function.counseling'],
    ['xlzx', 'function.counseling'],
    ['Counseling', 'function.counseling'],
    ['xzq', 'place.xinzhou'],
    ['赵小云', 'person.zhao-xiaoyun'],
    ['luziqi', 'person.lv-ziqi'],
    ['zxy', 'person.zhao-xiaoyun'],
    ['飞南资源', 'firm.feinan'],
    ['A2', 'source.A2'],
    ['ct', 'center.changtang'],
    ['阅览室', 'function.reading'],
    ['yuelanshi', 'function.reading'],
    ['yls', 'function.reading'],
    ['杨笑旭', 'source.A1'],
    ['yangxiaoxu', 'source.A1'],
    ['yxx', 'source.A1'],
    ['郑欢', 'source.A2'],
    ['czsx', 'action.reset'],
    ['chongzhi', 'action.reset'],
  ])('of %s is %s', (query, id) => {
    expect(found(query, everything)[0]).toBe(id);
  });

  test('is not drowned in what every full name says', () => {
    expect(found('fuwu').filter((id) => id.startsWith('center.'))).toEqual([]);
    expect(found('服务中心').filter((id) => id.startsWith('center.'))).toHaveLength(bundled.centers.length);
  });

  test('says who wrote an article, so that one sees why it was found', () => {
    expect(itemOf('source.A1').detail).toEqual({ zh: 'A1，杨笑旭', en: 'A1, Yang Xiaoxu' });
    expect(itemOf('source.A3').detail).toEqual({ zh: 'A3', en: 'A3' });
  });

  test('is found as it is written before the dictionary is there', () => {
    const written = search(indexed(items), '五三').groups[0]?.items[0]?.id;
    expect(written).toBe('center.wusan-2');
    expect(search(indexed(items), 'wusan').groups[0]?.items[0]?.id).toBe('center.wusan-2');
  });
});

test('a prefix stands before a later word, that before initials, those before the middle of a word, and that before letters further apart', () => {
  const named = (name: string): Item => ({ ...itemOf('place.xinzhou'), id: name, words: { zh: name, en: name } });
  const names = ['Tall pens', 'Stand', 'Tea and nuts', 'A tan', 'Tango', 'Else'];
  expect(found('tan', names.map(named))).toEqual(['Tango', 'A tan', 'Tea and nuts', 'Stand', 'Tall pens']);
});

test('the name counts for more than other words, the kind of a hit for more than the name', () => {
  const center = itemOf('center.wanda');
  const all = [
    { ...center, id: 'also', words: { zh: '甲', en: 'A' }, also: ['Park'] },
    { ...center, id: 'name', words: { zh: '乙', en: 'Park' }, also: [] },
    { ...center, id: 'within', words: { zh: '丙', en: 'Car park' }, also: [] },
    { ...center, id: 'inside', words: { zh: '丁', en: 'Sparks' }, also: [] },
  ];
  expect(found('park', all)).toEqual(['name', 'also', 'within', 'inside']);
});

test('everything is listed where nothing is typed, in the order of the groups', () => {
  const { groups, total, listed } = search(indexed([...actionItems(ready().getState()), ...items]), ' ');
  expect(groups.map(({ group }) => group)).toEqual(GROUPS.filter((group) => group !== 'profile'));
  expect(total).toBe(listed);
  expect(groups[0]?.items.map(({ id }) => id)).toEqual(bundled.centers.map(({ id }) => `center.${id}`));
});

test('of many of one kind the first fifty are listed, and all are counted', () => {
  const many = Array.from({ length: 120 }, (_, index): Item => ({ ...itemOf('center.wanda'), id: `center.${index}` }));
  expect(search(indexed(many), '万达')).toMatchObject({ total: 120, listed: 50 });
});

describe('what is chosen', () => {
  const chosen = (item: Item, second = false) => {
    const store = ready();
    const before = store.getState();
    (second ? item.second?.run : item.run)?.(before);
    return store.getState();
  };

  test('filters to a center, a function, a category, a place', () => {
    expect(chosen(itemOf('center.wusan-2')).filters.center).toEqual(['wusan-2']);
    expect(chosen(itemOf('function.counseling')).filters.fn).toEqual([{ id: 'counseling', presence: 'yes' }]);
    expect(chosen(itemOf('category.learning')).filters.cat).toEqual(['learning']);
    expect(chosen(itemOf('place.xinzhou')).filters.place).toEqual(['xinzhou']);
  });

  test('opens a profile, as the second choice and for fingers', () => {
    expect(chosen(itemOf('center.wusan-2'), true).view.profile).toBe('wusan-2');
    expect(chosen(itemOf('profile.wusan-2', profileItems(bundled))).view.profile).toBe('wusan-2');
  });

  test('opens evidence that there is, for every person and firm', () => {
    const facts = factsOf(bundled);
    const sourced = items.filter(({ group }) => group === 'person' || group === 'firm');
    expect(sourced.length).toBe(bundled.people.length + bundled.firms.length);
    for (const item of sourced) expect(facts.has(chosen(item).view.evidence ?? ''), item.id).toBe(true);
  });

  test('leads to the articles', () => {
    expect(chosen(itemOf('source.A1')).view.page).toBe('sources');
  });

  test('is complete: an item for each entry, each id once', () => {
    const { centers, functions, categories, places, people, firms, sources } = bundled;
    const lists = [centers, functions, categories, places, people, firms, sources];
    expect(items.length).toBe(lists.reduce((sum, { length }) => sum + length, 0));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('commands', () => {
  const offered = (state: DashboardState) => actionItems(state).map(({ id }) => id);

  test('are offered only where they do something', () => {
    const store = ready();
    expect(offered(store.getState())).toContain('action.en');
    for (const id of [
      'action.zh',
      'action.undo',
      'action.redo',
      'action.system',
      'action.page-cards',
      'action.collapse',
    ])
      expect(offered(store.getState())).not.toContain(id);
    store.getState().appear({ lang: 'en', theme: 'dark' });
    store.getState().show({ card: 'area', page: 'events' });
    store.setState({ steps: { back: 2, forward: 1 } });
    for (const id of [
      'action.zh',
      'action.undo',
      'action.redo',
      'action.system',
      'action.page-cards',
      'action.collapse',
    ])
      expect(offered(store.getState())).toContain(id);
    for (const id of ['action.en', 'action.dark', 'action.page-events', 'action.expand-area'])
      expect(offered(store.getState())).not.toContain(id);
  });

  test('show each card as a table and back, and let it fill the page', () => {
    for (const { id } of CARDS) {
      const store = ready();
      const run = (action: string) => itemOf(action, actionItems(store.getState())).run(store.getState());
      run(`action.table-${id}`);
      expect(store.getState().view.tables).toEqual([id]);
      run(`action.chart-${id}`);
      expect(store.getState().view.tables).toEqual([]);
      run(`action.expand-${id}`);
      expect(store.getState().view).toMatchObject({ page: 'cards', card: id });
    }
  });

  test('bring a card into sight that another one hides', () => {
    const store = ready();
    store.getState().show({ card: 'area' });
    itemOf('action.table-matrix', actionItems(store.getState())).run(store.getState());
    expect(store.getState().view).toMatchObject({ card: undefined, tables: ['matrix'] });
  });
});
