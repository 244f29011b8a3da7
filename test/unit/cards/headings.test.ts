import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageModel } from '../../../src/cards/coverage/model';
import { DETAILS } from '../../../src/cards/details';
import { CARDS } from '../../../src/cards/index';
import { keyFigures } from '../../../src/cards/kpis/figures';
import { kpisModel } from '../../../src/cards/kpis/model';
import { type AnyCandidate, candidate, headingOf, type Kind, ranked } from '../../../src/cards/takeaway';
import type { Dataset } from '../../../src/domain/dataset';
import { factsOf } from '../../../src/domain/facts';
import type { Answer } from '../../../src/engine/answer';
import { type Filters, NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import { numberWords } from '../../../src/i18n/numbers';
import { type Phrase, plainText } from '../../../src/i18n/phrase';
import { ask, idIn } from '../../fixtures/answers';
import { anyFilters, anyQuestion } from '../../fixtures/arbitrary-filters';
import { bundled } from '../../fixtures/bundled';
import { manyCenters } from '../../fixtures/many-centers';
import { manyEvents } from '../../fixtures/many-events';

const center = (...ids: string[]) => ({ center: ids.map((id) => idIn(bundled.centers, id)) });
const headings = async (id: string, filters: Partial<Filters> = {}, of: Dataset = bundled) => {
  const card = CARDS.find((entry) => entry.id === id);
  const answer = await ask(filters, of);
  return LANGS.map((lang) => plainText(card?.takeaway(card.model(answer), lang) ?? []));
};
const statements = async (id: string, filters: Partial<Filters> = {}, lang: Lang = 'en') => {
  const model = CARDS.find((entry) => entry.id === id)?.model(await ask(filters));
  return DETAILS[id]?.statements(model, lang).map(({ words }) => plainText(words));
};

describe('the rule', () => {
  const says = (kind: Kind, words: string, certain = true): AnyCandidate =>
    kind === 'unknown' ? unknown(1, 2) : candidate(kind, 0, () => [words], certain);
  const unknown = (count: number, of: number) => candidate('unknown', { count, of }, () => [`${count} unknown`]);
  const heading = (...candidates: AnyCandidate[]) => plainText(headingOf(candidates, 'en'));

  test('puts what is certain before what is possible, change before level, and silence last', () => {
    const order = ranked([
      unknown(1, 9),
      says('level', 'a'),
      says('change', 'b', false),
      says('few', 'c'),
      says('gap', 'd'),
      says('change', 'e'),
    ]);
    expect(order.map(({ kind, certain }) => `${kind}${certain ? '' : '?'}`)).toEqual([
      'change',
      'gap',
      'few',
      'level',
      'change?',
      'unknown?',
    ]);
  });

  test('lets the whole say what it leaves out, and anything else only where that is most of the selection', () => {
    expect(heading(says('level', 'a'), unknown(1, 9))).toBe('A; 1 unknown');
    expect(heading(says('change', 'a'), unknown(4, 8))).toBe('A');
    expect(heading(says('change', 'a'), unknown(5, 8))).toBe('A; 5 unknown');
    expect(heading(says('gap', 'a'), says('few', 'b'), unknown(4, 8))).toBe('A; b');
    expect(heading(says('gap', 'a'), says('few', 'b'), unknown(5, 8))).toBe('A; 5 unknown');
  });

  test('leaves out a second clause that does not fit', () => {
    expect(heading(says('gap', 'a'.repeat(80)), says('few', 'b'.repeat(60)))).toBe(`A${'a'.repeat(79)}`);
  });
});

test('every digit of a heading stands in a figure that opens its source', async () => {
  const datasets = [bundled, manyCenters, manyEvents].map((dataset) => ({
    engine: inlineEngine(dataset),
    filters: anyFilters(dataset),
    names: namesWithDigits(dataset),
  }));
  const question = fc.constantFrom(...datasets).chain(({ engine, filters, names }) =>
    fc.record({
      engine: fc.constant(engine),
      names: fc.constant(names),
      filters: fc.oneof(fc.constant(NO_FILTERS), filters),
      reference: fc.constantFrom(300, 400, 1000),
      lang: fc.constantFrom(...LANGS),
    }),
  );
  await fc.assert(
    fc.asyncProperty(question, async ({ engine, names, filters, reference, lang }) => {
      const answer = await engine.ask(filters, reference);
      for (const card of CARDS) {
        const words = card.takeaway(card.model(answer), lang).filter((part) => typeof part === 'string');
        // The reference is the reader’s choice.
        const bare = [...names, `${numberWords(reference, lang)} m²`].reduce(
          (text, known) => text.replaceAll(known, ''),
          words.join(''),
        );
        expect(bare, card.id).not.toMatch(/\d/);
      }
    }),
  );
});

/** A digit in a name is none of a figure: 五三(2). */
function namesWithDigits({ centers, events, functions, categories, visits, firms, cases }: Dataset): readonly string[] {
  return [centers, events, functions, categories, visits, firms, cases]
    .flat()
    .flatMap(({ name }) => [name.zh, name.en])
    .filter((name) => /\d/.test(name))
    .sort((a, b) => b.length - a.length);
}

describe('the words', () => {
  test('tell what is unknown of most centers', async () => {
    expect(await headings('area', center('wusan-2', 'wanda', 'changtang'))).toEqual([
      '五三(2)扩大到原来的 2.97 倍；2 个中心的面积未报道',
      'Wusan No. 2 grew to 2.97 times its former area; no area is reported for 2 of 3 centers',
    ]);
    expect(await headings('coverage', center('lingchuang', 'dajingtou', 'fenghuang'))).toEqual([
      '10 类功能中 5 类没有中心报道；所选 3 个中心中 2 个的功能未报道',
      '5 of the 10 categories are reported by no center; 2 of 3 centers have no functions reported',
    ]);
  });

  test('say of all what they leave out', async () => {
    expect(await headings('area', center('lingchuang', 'fenghuang', 'wanda'))).toEqual([
      '领创、凤凰都达到 300 m²（1 个尚未投用）；1 个中心的面积未报道',
      'Lingchuang and Fenghuang both reach 300 m² (1 not yet open); no area is reported for 1 of 3 centers',
    ]);
  });

  test('of 120 centers stay as short as of seven', async () => {
    for (const { id } of CARDS)
      for (const words of await headings(id, {}, manyCenters)) expect(words.length, words).toBeLessThanOrEqual(120);
    expect(await headings('coverage', {}, manyCenters)).toEqual([
      '各类功能都至少有 17 个中心报道；所选 120 个中心中 51 个的功能未报道',
      'Every category is reported by at least 17 centers; 51 of 120 centers have no functions reported',
    ]);
  });

  test('give what stands beside the heading too', async () => {
    expect(await statements('area', center('dajingtou', 'wusan-2', 'wanda'))).toEqual([
      'Dajingtou’s premises grew to 11.25–12.5 times its former area, Wusan No. 2 to 2.97 times',
      'Dajingtou and Wusan No. 2 both reach 300 m²',
      'No area is reported for 1 of 3 centers',
      'Dajingtou has the largest service center, nearly 500 m²',
    ]);
    expect(await statements('kpis', {}, 'zh')).toEqual([
      '7 个中心中 5 个有面积报道，都达到 300 m²（2 个尚未投用）',
      '能够计算的面积净增合计 2692–2992 m²（不含 2992）',
      '所选中心报道的功能有 19 种以上',
      '7 个中心中 2 个的面积未报道',
    ]);
    expect(await statements('matrix', { place: [idIn(bundled.places, 'xinzhou')] }, 'zh')).toEqual([
      '19 种功能中 1 种有 2 个中心报道，14 种各只有 1 个，4 种没有中心报道',
      '大井头的功能未报道',
      '报道最多的功能是阅览，有 2 个中心',
    ]);
    expect((await statements('timeline'))?.slice(1)).toEqual([
      'Every year but 2008 is inferred',
      '1 event was expected when reported; the outcome is not reported',
    ]);
    expect((await statements('case'))?.[1]).toBe('The land is 11.2 times what it was at first');
    expect((await statements('visit', {}, 'zh'))?.[1]).toBe(
      '参加考察的企业有 18 家（深圳市江西商会赴上饶考察，2023? 年 11 月 21 日至 22 日）',
    );
  });

  test('never call a list empty that plans or denies functions', async () => {
    const planned: Dataset = {
      ...bundled,
      centers: bundled.centers.map((entry) => ({
        ...entry,
        functions: entry.functions && {
          ...entry.functions,
          items: entry.functions.items.map((item) => ({ ...item, presence: 'planned' as const })),
        },
      })),
    };
    expect(await headings('coverage', center('wanda'), planned)).toEqual([
      '万达的各类功能都在计划中、没有或未报道',
      'Wanda’s functions are all planned, absent or not reported',
    ]);
    expect(await headings('matrix', center('wanda'), planned)).toEqual([
      '万达没有报道已具备的功能',
      'Wanda reports no function as available',
    ]);
    expect(coverageModel(await ask(center('wanda'), planned)).listed).toBe(1);
  });
});

/** The same dataset under names that no heading can bear. */
const withLongNames = (dataset: Dataset): Dataset => {
  const long = { zh: '很长的名称'.repeat(20), en: 'A very long name '.repeat(12) };
  const rename = <T extends { readonly name: { zh: string; en: string } }>(entries: readonly T[]) =>
    entries.map((entry) => ({ ...entry, name: { zh: entry.name.zh + long.zh, en: entry.name.en + long.en } }));
  const { centers, categories, functions, industries, firms } = dataset;
  return {
    ...dataset,
    centers: rename(centers),
    categories: rename(categories),
    functions: rename(functions),
    industries: rename(industries),
    firms: rename(firms),
  };
};

/** "about 1 to 3 centers" names two numbers; a lone one or none is what has no plural. */
const UNGRAMMATICAL =
  /undefined|NaN|Infinity|(^|[^\d.,–])0 (of|by|surely|个|类|种|件|centers?|categories|functions?|events?|cases)|(^|[^\d.,–] ?)(?<!to |至 )\b1 (centers|categories|functions|events|cases|visits|industries)\b|\bone (centers|events)\b|[；，。.;,]$|；；|，，| {2}/;

test('any heading in either language is grammatical, short, and opens with the first of the statements', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion, fc.boolean(), async ({ dataset, filters, reference }, isLong) => {
      const of = isLong ? withLongNames(dataset) : dataset;
      const answer = await inlineEngine(of).ask(filters, reference);
      for (const { heading, sentences } of facesOf(answer)) {
        expect(heading.startsWith(sentences[0] ?? '')).toBe(true);
        for (const text of [heading, ...sentences]) {
          expect(text).not.toMatch(UNGRAMMATICAL);
          expect(text.length, text).toBeLessThanOrEqual(120);
        }
      }
    }),
    { numRuns: 300 },
  );
});

function facesOf(answer: Answer) {
  return CARDS.flatMap((card) => {
    const model = card.model(answer);
    return LANGS.map((lang) => ({
      heading: plainText(card.takeaway(model, lang)),
      sentences: (DETAILS[card.id]?.statements(model, lang) ?? []).map(({ words }) => plainText(words)),
    }));
  });
}

test('every figure of a statement leads to a fact or a derivation', async () => {
  const evidence = (phrase: Phrase) => phrase.flatMap((part) => (typeof part === 'string' ? [] : [part.evidence]));
  await fc.assert(
    fc.asyncProperty(anyQuestion, fc.constantFrom(...LANGS), async ({ dataset, filters, reference }, lang) => {
      const answer = await inlineEngine(dataset).ask(filters, reference);
      const known = new Set([
        ...factsOf(dataset).keys(),
        ...CARDS.flatMap(
          ({ id, model }) => DETAILS[id]?.derivations(model(answer), lang).map((entry) => entry.id) ?? [],
        ),
      ]);
      for (const { id, model } of CARDS)
        for (const figure of (DETAILS[id]?.statements(model(answer), lang) ?? []).flatMap(({ words }) =>
          evidence(words),
        ))
          expect(known.has(figure), `${id}: ${figure}`).toBe(true);
    }),
  );
});

test('a count of centers or categories in the coverage card’s statements is what its derivation adds up to', async () => {
  const [card] = CARDS.filter(({ id }) => id === 'coverage');
  await fc.assert(
    fc.asyncProperty(anyQuestion, fc.constantFrom(...LANGS), async ({ dataset, filters, reference }, lang) => {
      const model = card?.model(await inlineEngine(dataset).ask(filters, reference));
      const values = new Map(DETAILS.coverage?.derivations(model, lang).map(({ id, value }) => [id, value]));
      const figures = DETAILS.coverage?.statements(model, lang).flatMap(({ words }) => words) ?? [];
      for (const part of figures) {
        // "Only 1 center each" counts the centers of categories that are counted in its derivation.
        if (typeof part === 'string' || !/^[\d,]+$/.test(part.text) || part.evidence === 'coverage.sum.single')
          continue;
        // "At least 3" are 3–5.
        expect(values.get(part.evidence)?.split('–')[0], part.evidence).toBe(part.text);
      }
    }),
  );
});

test('a sum in a statement is the key figure, with its bound', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion, fc.constantFrom(...LANGS), async ({ dataset, filters, reference }, lang) => {
      const answer = await inlineEngine(dataset).ask(filters, reference);
      const keys = new Map(
        keyFigures(kpisModel(answer), lang).map(({ id, value, unit }) => [id, [value, unit].filter(Boolean).join(' ')]),
      );
      const said = CARDS.flatMap(({ id, model }) => DETAILS[id]?.statements(model(answer), lang) ?? [])
        .flatMap(({ words }) => words)
        .filter((part) => typeof part !== 'string');
      for (const { text, evidence } of said) {
        if (evidence === 'kpis.functions') expect(text).toBe(keys.get(evidence));
        if (evidence === 'kpis.gain') expect(`${text} m²`).toBe(keys.get(evidence));
      }
    }),
  );
});
