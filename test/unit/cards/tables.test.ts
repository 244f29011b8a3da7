import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Table } from '../../../src/cards/card';
import { cellName, roomOf } from '../../../src/cards/cell-words';
import { DETAILS } from '../../../src/cards/details';
import { CARDS } from '../../../src/cards/index';
import { readDataset } from '../../../src/data/read';
import type { Dataset } from '../../../src/domain/dataset';
import type { Fact } from '../../../src/domain/fact';
import { factsOf } from '../../../src/domain/facts';
import type { Answer } from '../../../src/engine/answer';
import { NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import { measureWords, openEndWords, quantityWords } from '../../../src/i18n/numbers';
import { figureRuns } from '../../../src/i18n/phrase';
import { anyCenterFilters } from '../../fixtures/answers';

let dataset: Dataset;
let facts: ReadonlyMap<string, Fact>;
let answer: Answer;

beforeAll(async () => {
  const read = readDataset(readFileSync('public/data/dataset.json', 'utf8'));
  if (!read.ok) throw new Error('the bundled dataset is not valid');
  dataset = read.value;
  facts = factsOf(dataset);
  answer = await inlineEngine(dataset).ask(NO_FILTERS, 300);
});

const tablesIn = (lang: Lang): Table[] =>
  CARDS.flatMap((card) => DETAILS[card.id]?.table(card.model(answer), lang) ?? []);
const cellsOf = (table: Table) => table.rows.flatMap(({ cells }) => cells.flat());

describe.each(LANGS)('the seven tables in %s', (lang) => {
  test('hold every fact that the articles report', () => {
    const named = new Set(
      tablesIn(lang)
        .flatMap(cellsOf)
        .map(({ evidence }) => evidence),
    );
    // What a place belongs to decides what its filter leaves, and is no figure of a card: it stands among the sources.
    const reported = [...facts.values()].filter(
      ({ field, value }) => value.type !== 'unreported' && field !== 'within',
    );
    const missing = reported.filter(({ id }) => !named.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('give every quantity with its bound in words', () => {
    const cells = tablesIn(lang).flatMap(cellsOf);
    const wordless = [...facts.values()].flatMap(({ id, value }) => {
      if (value.type !== 'quantity') return [];
      const words = [quantityWords(value.quantity, lang), measureWords(value.quantity, lang)];
      const shown = cells.filter(({ evidence }) => evidence === id);
      return shown.some(({ text }) => words.some((word) => text.includes(word)))
        ? []
        : [`${id}: ${words[0]} / ${shown.map(({ text }) => text)}`];
    });
    expect(wordless).toEqual([]);
  });

  test('say of every range that was computed which end it leaves out', () => {
    const silent = tablesIn(lang).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => {
        const row = cells.flat().map(({ text }) => text);
        return cells.flat().flatMap(({ text, amount, evidence = '' }) => {
          if (!amount || facts.has(evidence) || !Number.isFinite(amount.range.max)) return [];
          const ends = openEndWords(amount.range, lang);
          // The table of a case has a column for remarks.
          return text.includes(ends) || row.some((words) => words.includes(ends)) ? [] : [`${evidence}: ${text}`];
        });
      }),
    );
    expect(silent).toEqual([]);
  });

  test('lead every figure to a fact or to a derivation that rests on facts', () => {
    const derivations = new Map(
      CARDS.flatMap((card) => DETAILS[card.id]?.derivations(card.model(answer), lang) ?? []).map((entry) => [
        entry.id,
        entry,
      ]),
    );
    const lost = tablesIn(lang)
      .flatMap(cellsOf)
      .flatMap(({ evidence }) => evidence ?? [])
      .filter(
        (id) =>
          !facts.has(id) && !derivations.get(id)?.inputs.some((input) => input.facts.some((fact) => facts.has(fact))),
      );
    expect([...new Set(lost)]).toEqual([]);
  });

  test('have a cell for each column in each row', () => {
    for (const { caption, columns, rows } of tablesIn(lang))
      for (const { id, cells } of rows) expect(cells.length, `${caption} ${id}`).toBe(columns.length);
  });
});

const BARE = /^[\d.,–\s]*$/;

test('no figure of a heading or a subtitle is a bare number by name', async () => {
  const engine = inlineEngine(dataset);
  await fc.assert(
    fc.asyncProperty(anyCenterFilters(), fc.constantFrom(...LANGS), async (filters, lang) => {
      const now = await engine.ask(filters, 300);
      for (const card of CARDS) {
        const model = card.model(now);
        for (const words of [card.takeaway(model, lang), card.subtitle(model, lang)])
          for (const { figure, clause } of typeof words === 'string' ? [] : figureRuns(words))
            if (figure) expect(figure.text + clause, card.id).not.toMatch(BARE);
      }
    }),
  );
});

test('a figure of a table is named by its row, its column, and its words as they are seen', () => {
  expect(cellName({ text: '大井头' }, '改造后（m²）', '近 3000', 'zh')).toBe('大井头，改造后（m²）：近 3000');
  expect(cellName([{ text: 'Post' }, { text: 'Lü Ziqi' }], 'What is reported', 'post not reported', 'en')).toBe(
    'Post Lü Ziqi, What is reported: post not reported',
  );
});

test('what is short stays on one line, prose gets room for a few words a line, and a range stays whole', () => {
  for (const text of ['300 多', '未报道', 'not reported', 'at least 300', '11.25–12.5 倍'])
    expect(roomOf(text, 'prose')).toBeUndefined();
  expect(roomOf('2460–2760，不含 2760', 'prose')).toBeGreaterThan(6);
  expect(roomOf('字'.repeat(200), 'prose')).toBe(18);
  expect(roomOf('字'.repeat(12), 'entry')).toBe(12);
  expect(roomOf('字'.repeat(200), 'head')).toBe(8);
});
