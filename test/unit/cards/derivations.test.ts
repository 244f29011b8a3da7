import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Derivation } from '../../../src/cards/card';
import { DETAILS } from '../../../src/cards/details';
import { CARDS } from '../../../src/cards/index';
import { factsOf } from '../../../src/domain/facts';
import type { Answer } from '../../../src/engine/answer';
import { type Filters, NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import { ask } from '../../fixtures/answers';
import { anyFilters } from '../../fixtures/arbitrary-filters';
import { bundled } from '../../fixtures/bundled';
import { manyCenters } from '../../fixtures/many-centers';
import { manyEvents } from '../../fixtures/many-events';

const derivationsOf = (answer: Answer, lang: Lang): readonly Derivation[] =>
  CARDS.flatMap((card) => DETAILS[card.id]?.derivations(card.model(answer), lang) ?? []);
const found = async (id: string, lang: Lang, filters: Partial<Filters> = {}) => {
  const derivation = derivationsOf(await ask(filters), lang).find((entry) => entry.id === id);
  if (!derivation) throw new Error(id);
  return derivation;
};
const rows = ({ inputs }: Derivation) =>
  inputs.map(({ label, detail, expression, result }) =>
    [label, detail, expression, result].filter(Boolean).join(' | '),
  );

/** A whole number as a row has it: 7, −1. */
const WHOLE = /^[−-]?\d+$/;
const wholeOf = (text: string) => Number(text.replace('−', '-'));

describe('a derivation can be followed', () => {
  test('it has a total, or each of its rows a formula', async () => {
    for (const lang of LANGS)
      for (const { id, inputs, total } of derivationsOf(await ask(), lang))
        if (total === undefined)
          for (const { label, expression } of inputs) expect(expression, `${id} ${label}`).toBeDefined();
  });

  test('where its rows are whole numbers they add up to the total, over any selection', async () => {
    const engines = [bundled, manyCenters, manyEvents].map((dataset) => ({ dataset, engine: inlineEngine(dataset) }));
    const question = fc.constantFrom(...engines).chain(({ dataset, engine }) =>
      fc.record({
        engine: fc.constant(engine),
        filters: fc.oneof(fc.constant(NO_FILTERS), anyFilters(dataset)),
        lang: fc.constantFrom(...LANGS),
      }),
    );
    await fc.assert(
      fc.asyncProperty(question, async ({ engine, filters, lang }) => {
        for (const { id, inputs, total, excluded } of derivationsOf(await engine.ask(filters, 300), lang)) {
          const results = inputs.map(({ result }) => result);
          if (total === undefined || excluded || results.length === 0 || !results.every((result) => WHOLE.test(result)))
            continue;
          const sum = results.reduce((before, result) => before + wholeOf(result), 0);
          expect(Number(/\d[\d,]*/.exec(total)?.[0].replaceAll(',', '')), id).toBe(sum);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('it rests on facts that there are', async () => {
    const facts = factsOf(bundled);
    for (const { id, inputs } of derivationsOf(await ask(), 'zh'))
      for (const fact of inputs.flatMap((input) => input.facts)) expect(facts.has(fact), `${id}: ${fact}`).toBe(true);
  });
});

describe('the key figures', () => {
  test('count a function once that several centers report', async () => {
    const functions = await found('kpis.functions', 'zh');
    const results = functions.inputs.map(({ result }) => wholeOf(result));
    expect(results.filter((result) => result > 0)).toEqual([7, 9, 5, 2]);
    expect(results.filter((result) => result < 0)).toEqual([-1, -1, -1, -1]);
    expect(functions.total).toBe('19 种以上');
    expect(rows(functions)).toContainEqual(expect.stringMatching(/^阅览 \| .*、.* \| −1$/));
    expect(functions.conventions.join('')).toContain('只计一次');
    expect((await found('kpis.functions', 'en')).total).toBe('19 or more');
  });

  test('hold each area against the reference, and give both ends of the count', async () => {
    const reach = await found('kpis.reach', 'zh');
    expect(rows(reach)).toContainEqual('五三(2) | 服务中心 | 350 ≥ 300? | 达到');
    expect(rows(reach)).toContainEqual('领创 | 服务中心 | 300 多 ≥ 300? | 达到');
    expect(rows(reach)).toContainEqual('万达 | 未报道 ≥ 300? | 未知');
    expect(reach.total).toBe('至少 5，至多 7');
    expect((await found('kpis.reach', 'en')).total).toBe('at least 5, at most 7');
    expect((await found('kpis.reach', 'en', { center: bundled.centers.slice(0, 1).map(({ id }) => id) })).total).toBe(
      '1',
    );
  });

  test('say which areas count, and by what rule', async () => {
    const areas = await found('kpis.areas', 'en');
    expect(areas.total).toBe('5');
    expect(areas.inputs.filter(({ result }) => result === '1')).toHaveLength(5);
    expect(areas.conventions.join(' ')).toMatch(/before or after/);
    expect((await found('kpis.centers', 'en')).total).toBe('7');
  });
});

test('the area card counts who reaches the reference as the key figures do, with both ends', async () => {
  expect(await found('area.reach', 'en')).toMatchObject({ value: '5–7', note: 'of 7' });
  for (const lang of LANGS) {
    const all = derivationsOf(await ask({}, manyCenters), lang);
    const [area, key] = ['area.reach', 'kpis.reach'].map((id) => all.find((entry) => entry.id === id));
    expect([area?.value, area?.note, area?.total]).toEqual([key?.value, key?.note, key?.total]);
  }
});
