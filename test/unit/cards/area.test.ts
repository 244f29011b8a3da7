import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf } from '../../../src/cards/area/axis';
import { areaDerivations } from '../../../src/cards/area/derivations';
import { areaCard } from '../../../src/cards/area/index';
import { areaModel } from '../../../src/cards/area/model';
import { areaTable } from '../../../src/cards/area/table';
import { areaTakeaway } from '../../../src/cards/area/takeaway';
import { centerLowerBound, reachOf, standingArea } from '../../../src/domain/area';
import { type Filters, NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import { plainText } from '../../../src/i18n/phrase';
import { anyCenterFilters, ask, idIn } from '../../fixtures/answers';
import { anyDataset } from '../../fixtures/arbitrary-dataset';
import { bundled } from '../../fixtures/bundled';
import { manyCenters } from '../../fixtures/many-centers';

const engine = inlineEngine(bundled);
const modelAt = async (reference: number, filters: Partial<Filters> = {}) =>
  areaModel(await engine.ask({ ...NO_FILTERS, ...filters }, reference));
const center = (...ids: string[]) => ({ center: ids.map((id) => idIn(bundled.centers, id)) });
const words = (model: ReturnType<typeof areaModel>, lang: 'zh' | 'en') => plainText(areaTakeaway(model, lang));

describe('the rows', () => {
  test('stand by lower bound; 大井头 has two, and says which of them the reference is held against', async () => {
    const { rows } = await modelAt(300);
    expect(rows.map(({ id, isJudged }) => [id, isJudged])).toEqual([
      ['dajingtou.premises', false],
      ['dajingtou.serviceCenter', true],
      ['wusan-2.serviceCenter', false],
      ['lingchuang.serviceCenter', false],
      ['fenghuang.serviceCenter', false],
      ['bincheng.serviceCenter', false],
    ]);
  });

  test('of more centers than a page holds are the largest, and the card says of how many', async () => {
    const model = areaModel(await ask({}, manyCenters));
    const reported = manyCenters.centers.filter(({ areas }) => areas.length > 0).length;
    expect(model.counts).toEqual({ selected: 120, reported, standing: reported, shown: 40 });
    const bounds = manyCenters.centers.map(centerLowerBound).sort((a, b) => b - a);
    const shown = [...new Set(model.rows.map(({ center }) => center))];
    const boundOf = (id: string) =>
      Math.max(...manyCenters.centers.filter((entry) => entry.id === id).map(centerLowerBound));
    expect(shown.map(boundOf)).toEqual(bounds.slice(0, 40));
    expect(model.reach).toEqual({ yes: reported, no: 0, unknown: 0 });
    const subtitle = (lang: Lang) => plainText([areaCard.subtitle(model, lang)].flat());
    expect(subtitle('zh')).toContain(`${reported} / 120 个中心有报道，列出前 40 个`);
    expect(subtitle('en')).toContain(`${reported} of 120 reported, the first 40 listed`);
    expect(areaDerivations(model, 'en').at(-1)?.excluded?.lines).toEqual([
      `${120 - reported} centers: area not reported`,
    ]);
  });
});

test('a ratio that is shown rounded says so where it is derived, and one that is not does not', async () => {
  const derivations = areaDerivations(await modelAt(300), 'zh');
  const roundingOf = (id: string) =>
    derivations.find((entry) => entry.id === id)?.conventions.filter((words) => words.includes('四舍五入'));
  expect(roundingOf('area.wusan-2.serviceCenter.ratio')).toEqual(['四舍五入到两位小数。']);
  expect(roundingOf('area.dajingtou.premises.ratio')).toEqual([]);
  expect(roundingOf('area.wusan-2.serviceCenter.gain')).toEqual([]);
});

describe('the heading', () => {
  test('tells what areas became', async () => {
    const model = await modelAt(300);
    expect(words(model, 'zh')).toContain('扩大到原来的 11.25 至 12.5 倍');
    expect(words(model, 'en')).toContain('grew to 11.25–12.5 times its former area');
  });

  test('names the centers that all reach the reference, and how many of those are not open yet', async () => {
    const model = await modelAt(300, center('lingchuang', 'fenghuang', 'bincheng'));
    expect(words(model, 'zh')).toMatch(/都达到 300 m²（2 个尚未投用）$/);
    expect(words(model, 'en')).toMatch(/all reach 300 m² \(2 not yet open\)$/);
  });

  test('never says that none is surely something', async () => {
    const model = await modelAt(1000, center('lingchuang', 'fenghuang'));
    expect(words(model, 'zh')).toBe('领创、凤凰是否达到 1000 m² 都未知');
    expect(words(model, 'en')).toBe('Whether Lingchuang and Fenghuang reach 1000 m² is unknown');
  });

  test('in any selection at any reference counts as a plain look at the centers does', async () => {
    await fc.assert(
      fc.asyncProperty(anyCenterFilters(), fc.integer({ min: 10, max: 4000 }), async (filters, reference) => {
        const answer = await engine.ask(filters, reference);
        const { reach, reachExpected, counts } = areaModel(answer);
        const centers = answer.centers.page.map(({ row }) => row);
        const judged = centers.filter(standingArea);
        const yes = judged.filter((entry) => reachOf(entry, reference) === 'yes');
        expect(counts.standing).toBe(judged.length);
        expect(reach.yes).toBe(yes.length);
        expect(reach.yes + reach.no + reach.unknown).toBe(judged.length);
        expect(reachExpected).toBe(yes.filter(({ status }) => status.value === 'expected').length);
        for (const lang of LANGS) {
          const text = plainText(areaTakeaway(areaModel(answer), lang));
          expect(text).not.toMatch(/undefined|NaN|Infinity|(^|\D)0 (个|surely|center)/);
        }
      }),
    );
  });
});

describe('any dataset', () => {
  test('has every drawn value on the axis, at every scale', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, fc.constantFrom('log', 'linear', 'ratio'), async (dataset, scale) => {
        const model = areaModel(await ask({}, dataset));
        const { domain, ticks } = axisOf(model, scale);
        expect([...domain, ...ticks].every(Number.isFinite)).toBe(true);
        expect(domain[0]).toBeLessThan(domain[1]);
        for (const { ratio } of model.rows) {
          if (scale !== 'ratio' || !ratio) continue;
          expect(ratio.min).toBeGreaterThanOrEqual(domain[0]);
          if (Number.isFinite(ratio.max)) expect(ratio.max).toBeLessThanOrEqual(domain[1]);
        }
      }),
    );
  });

  test('has a row in the table for each of the first centers, and no words of numbers that are none', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        const model = areaModel(await ask({}, dataset));
        for (const lang of LANGS) {
          const text = JSON.stringify([
            areaTable(model, lang),
            areaDerivations(model, lang),
            areaTakeaway(model, lang),
          ]);
          expect(text).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
    );
  });
});
