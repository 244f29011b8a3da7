import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DETAILS } from '../../../src/cards/details';
import { CARDS } from '../../../src/cards/index';
import { matrixModel } from '../../../src/cards/matrix/model';
import { matrixNotes } from '../../../src/cards/matrix/notes';
import { inlineEngine } from '../../../src/engine/inline';
import { plainText } from '../../../src/i18n/phrase';
import { ask } from '../../fixtures/answers';
import { anyFilters } from '../../fixtures/arbitrary-filters';
import { bundled, bundledText } from '../../fixtures/bundled';

/** 五三(2) is a name like others: what follows it in Chinese follows at once. */
const SPACED = /[)）] \p{Script=Han}/u;

test('a Chinese name that ends in a bracket is followed by its sentence without a space', async () => {
  const engine = inlineEngine(bundled);
  await fc.assert(
    fc.asyncProperty(anyFilters(bundled), async (filters) => {
      const answer = await engine.ask(filters, 300);
      for (const card of CARDS) {
        const model = card.model(answer);
        const faces = DETAILS[card.id];
        const phrases = [
          card.takeaway(model, 'zh'),
          card.subtitle(model, 'zh'),
          ...(faces?.statements(model, 'zh') ?? []).map(({ words }) => words),
        ];
        const cells = faces?.table(model, 'zh').rows.flatMap(({ cells }) => cells.flat()) ?? [];
        for (const text of [...phrases.map((words) => plainText([words].flat())), ...cells.map((cell) => cell.text)])
          expect(text, card.id).not.toMatch(SPACED);
      }
      for (const note of matrixNotes(matrixModel(answer), 'zh')) expect(plainText(note)).not.toMatch(SPACED);
    }),
  );
});

test('so it is in the dataset, and below the matrix', async () => {
  expect(bundledText).not.toMatch(SPACED);
  const [note] = matrixNotes(matrixModel(await ask()), 'zh');
  expect(note && plainText(note)).toBe('领创、五三(2)的清单未列尽：五三(2)共 10 多个功能区，列名 9 个');
});
