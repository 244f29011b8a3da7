import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/data/read';
import type { Evidence } from '../../../src/domain/dataset';
import { parseEdtf } from '../../../src/domain/edtf';
import { factsOf } from '../../../src/domain/facts';
import { interval } from '../../../src/domain/interval';
import { intervalOf } from '../../../src/domain/quantity';
import { bundled, bundledText, centerOf } from '../../fixtures/bundled';
import { pathsOf, valueAt } from '../../fixtures/json-paths';

const paths = pathsOf(bundled);
const valuesAt = (key: string) => paths.filter((path) => path.at(-1) === key).map((path) => valueAt(bundled, path));
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('the bundled dataset', () => {
  test('is valid, with no problem of any kind', () => {
    expect(readDataset(bundledText)).toMatchObject({ ok: true });
  });

  test('has three articles of 4, 9 and 22 paragraphs, and cites only paragraphs that they have', () => {
    const paragraphs = Object.fromEntries(bundled.sources.map((source) => [source.id, source.paragraphs]));
    expect(paragraphs).toEqual({ A1: 4, A2: 9, A3: 22 });
    for (const { source, paragraph } of allEvidence()) {
      expect(paragraph).toBeGreaterThanOrEqual(1);
      expect(paragraph).toBeLessThanOrEqual(paragraphs[source] ?? 0);
    }
  });

  test('says everything in both languages, and no English in Chinese characters', () => {
    for (const text of paths.map((path) => valueAt(bundled, path)).filter(isText)) {
      expect(text.zh.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('has ids of ASCII only', () => {
    for (const id of valuesAt('id')) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
  });
});

describe('its centers', () => {
  test('are seven', () => {
    expect(idsOf(bundled.centers)).toEqual([
      'lingchuang',
      'fenghuang',
      'bincheng',
      'wusan-2',
      'dajingtou',
      'wanda',
      'changtang',
    ]);
  });

  test('have the areas that are reported, each with its bound and basis', () => {
    const areas = bundled.centers.flatMap(({ id, areas }) =>
      areas.map(({ basis, before, after }) => [id, basis, before && worded(before), after && worded(after)]),
    );
    expect(areas).toEqual([
      ['lingchuang', 'serviceCenter', undefined, 'over 300 m2'],
      ['fenghuang', 'serviceCenter', undefined, 'atLeast 300 m2'],
      ['bincheng', 'serviceCenter', undefined, 'atLeast 300 m2'],
      ['wusan-2', 'serviceCenter', 'exact 118 m2', 'exact 350 m2'],
      ['dajingtou', 'premises', 'exact 240 m2', 'nearly 3000 m2'],
      ['dajingtou', 'serviceCenter', undefined, 'nearly 500 m2'],
    ]);
  });

  test('lie where their articles say; the city of 兴园 is not reported', () => {
    expect(Object.fromEntries(bundled.centers.map(({ id, place }) => [id, place]))).toEqual({
      lingchuang: 'xingyuan',
      fenghuang: 'xingyuan',
      bincheng: 'xingyuan',
      'wusan-2': 'dongshi',
      dajingtou: 'dongshi',
      wanda: 'xishi',
      changtang: 'beimen',
    });
    expect(bundled.places.find(({ id }) => id === 'xingyuan')).not.toHaveProperty('parent');
  });

  test('cite for where they lie the paragraph that speaks of them, in a note of their own', () => {
    const cited = Object.fromEntries(
      bundled.centers.map(({ id }) => [
        id,
        factsOf(bundled)
          .get(`${id}.place`)
          ?.evidence.map(({ source, paragraph }) => `${source}.${paragraph}`),
      ]),
    );
    expect(cited).toEqual({
      lingchuang: ['A1.1'],
      fenghuang: ['A1.4'],
      bincheng: ['A1.4'],
      'wusan-2': ['A2.2'],
      dajingtou: ['A2.4'],
      wanda: ['A2.6'],
      changtang: ['A2.8'],
    });
    for (const { id, name } of bundled.centers)
      for (const { note } of factsOf(bundled).get(`${id}.place`)?.evidence ?? []) {
        expect(note.zh).toContain(name.zh);
        expect(note.en).toContain(name.en);
      }
  });

  test('are in use, but for two that were expected in November', () => {
    const expected = bundled.centers.filter(({ status }) => status.value !== 'open');
    expect(expected.map(({ id, status }) => [id, status.value, status.date?.edtf])).toEqual([
      ['fenghuang', 'expected', '2023?-11'],
      ['bincheng', 'expected', '2023?-11'],
    ]);
  });

  test('have roughly over 10,000 residents and over 300 matters handled where that is reported', () => {
    const { residents, handled } = centerOf('lingchuang');
    expect(residents && intervalOf(residents)).toEqual(interval(9000, Number.POSITIVE_INFINITY, '()'));
    expect(handled && worded(handled)).toBe('over 300 item');
    expect(bundled.centers.filter((center) => center.residents || center.handled)).toHaveLength(1);
  });
});

describe('its functions', () => {
  test('are 19 in 10 categories, none of them empty', () => {
    expect(bundled.functions).toHaveLength(19);
    expect(idsOf(bundled.categories)).toEqual([
      'government',
      'party',
      'deliberation',
      'safety',
      'veterans',
      'counseling',
      'learning',
      'children',
      'elderly',
      'culture',
    ]);
    expect(new Set(bundled.functions.map(({ category }) => category)).size).toBe(10);
  });

  test('are each reported by some center, in the words of its source', () => {
    const items = bundled.centers.flatMap(({ functions }) => functions?.items ?? []);
    expect(new Set(items.map((item) => item.function))).toEqual(new Set(idsOf(bundled.functions)));
    for (const { presence, words } of items) {
      expect(presence).toBe('yes');
      expect(words.length).toBeGreaterThan(0);
    }
  });

  test('are 7, 9, 5 and 2 in the centers that report any; two lists are left open', () => {
    const lists = bundled.centers.flatMap(({ id, functions }) =>
      functions ? [[id, functions.items.length, functions.complete]] : [],
    );
    expect(lists).toEqual([
      ['lingchuang', 7, false],
      ['wusan-2', 9, false],
      ['wanda', 5, true],
      ['changtang', 2, true],
    ]);
    expect(centerOf('wusan-2').functions?.stated).toMatchObject({ value: 10, bound: 'over' });
  });
});

describe('its other figures', () => {
  test('the district solved the problems of 16 centers and added over 5100 m²', () => {
    const program = bundled.programs.find(({ place }) => place === 'xinzhou');
    expect(program?.centers && worded(program.centers)).toBe('exact 16 center');
    expect(program?.space && worded(program.space)).toBe('over 5100 m2');
  });

  test('18 enterprises visited three places, and two more in the evening', () => {
    const [visit] = bundled.visits;
    expect(visit && worded(visit.enterprises)).toBe('exact 18 enterprise');
    expect(visit?.date.edtf).toBe('2023?-11-21/2023?-11-22');
    expect(visit?.places.map(({ place }) => place)).toEqual(['guangfeng', 'hengfeng', 'jingkai']);
    expect(visit?.evening.map(({ place }) => place)).toEqual(['wangxiangu', 'shiguang']);
    expect(visit?.industries).toMatchObject({ complete: false, items: ['electronics', 'new-energy'] });
    expect(new Set<string>(visit?.matched.items)).toEqual(
      new Set(['electronics', 'optics', 'new-energy', 'logistics']),
    );
  });

  test('one investor went from 50 to 560 mu since 2008, with over ten billion yuan of two firms together', () => {
    const [entry] = bundled.cases;
    expect(entry && [worded(entry.land.before), worded(entry.land.after)]).toEqual(['exact 50 mu', 'exact 560 mu']);
    expect([entry?.invested.edtf, entry?.reported.edtf]).toEqual(['2008', '2023?']);
    expect(entry?.revenue && worded(entry.revenue)).toBe('over 10000000000 yuan');
    expect(entry?.revenue).not.toHaveProperty('period');
    expect(entry?.listing).not.toHaveProperty('date');
  });

  test('three heads of centers and three members of the delegation are named, and no resident', () => {
    expect(bundled.people.filter(({ center }) => center)).toHaveLength(3);
    expect(bundled.people.filter(({ visit }) => visit)).toHaveLength(3);
    expect(bundled.people).toHaveLength(6);
  });
});

describe('what its articles say in passing', () => {
  test('over 300 matters were handled since the renovation', () => {
    expect(centerOf('lingchuang').handled?.period).toEqual({ zh: '改造完成以来', en: 'since the renovation' });
  });

  test('others came to 横峰 before the firm of the case, which kept growing there', () => {
    const [entry] = bundled.cases;
    expect(entry?.context?.text.zh).toContain('珠三角');
    expect(entry?.growth?.text.en).toMatch(/^Capital.*production/);
    for (const statement of [entry?.context, entry?.growth])
      expect(statement?.evidence.map(({ source, paragraph }) => [source, paragraph])).toEqual([['A3', 14]]);
  });

  test('the change of 大井头 advanced the building of complete communities', () => {
    const policy = bundled.policies.find(({ name }) => name.zh.includes('完整社区'));
    expect(policy?.evidence.map(({ source, paragraph }) => [source, paragraph])).toEqual([['A2', 4]]);
    expect(policy?.description.zh).toContain('大井头');
  });

  test('a good part of the enterprises is of the named industries', () => {
    expect(bundled.visits[0]?.industries.share?.zh).toBe('相当一部分企业');
  });

  test('the entrepreneurs met heads of departments and local entrepreneurs', () => {
    const talk = bundled.visits[0]?.talks.find(({ evidence }) => evidence.some(({ paragraph }) => paragraph === 3));
    expect(talk?.text.zh).toContain('本地企业家');
  });
});

describe('its dates', () => {
  const dated = paths.map((path) => valueAt(bundled, path)).filter(isDated);

  test('are uncertain exactly where they were inferred, and say why', () => {
    expect(dated.length).toBeGreaterThan(10);
    for (const date of dated) {
      const parsed = parseEdtf(date.edtf);
      expect([date.edtf, parsed.ok && parsed.date.uncertain]).toEqual([date.edtf, date.inference !== undefined]);
    }
  });

  test('are exact in one case only: 2008 is the one year that an article states', () => {
    const certain = dated.filter(({ inference }) => inference === undefined).map(({ edtf }) => edtf);
    expect(new Set(certain)).toEqual(new Set(['2008']));
  });

  test('state the convention wherever one gave them their width', () => {
    const byConvention = new Set(dated.filter(({ convention }) => convention).map(({ edtf }) => edtf));
    expect(byConvention).toEqual(new Set(['2023?-01-01/2023?-08-30', '2023?-02-28/2023?-06-30', '2023?-07/2023?-08']));
  });

  test('are missing from three events only, which say what their source says instead', () => {
    const undated = bundled.events.filter(({ date }) => !date);
    expect(idsOf(undated)).toEqual(['lingchuang-renovated', 'lingchuang-reported', 'feinan-listed']);
    for (const { undated: words } of undated) expect(words).toBeDefined();
  });
});

function worded({ value, unit, bound }: { value: number; unit: string; bound: string }): string {
  return `${bound} ${value} ${unit}`;
}

function allEvidence(): readonly Evidence[] {
  return [...valuesAt('evidence'), ...valuesAt('placeEvidence')].flatMap((list) => (Array.isArray(list) ? list : []));
}

function isText(value: unknown): value is { zh: string; en: string } {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

function isDated(value: unknown): value is { edtf: string; inference?: unknown; convention?: unknown } {
  return typeof value === 'object' && value !== null && 'edtf' in value;
}
