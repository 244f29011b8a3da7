import { expect, test } from 'vitest';
import { partsOf } from '../../../../src/cards/cell-words';
import { CARDS } from '../../../../src/cards/index';
import { cardTable } from '../../../../src/export/card-table';
import { paperTable } from '../../../../src/export/report/long-table';
import { subjectFor } from '../subject';

const wordsOf = (cells: Parameters<typeof partsOf>[0]) => partsOf(cells).map(({ text }) => text);

test('a table of a few columns stays as it is', async () => {
  const { answer } = await subjectFor();
  const area = CARDS.find(({ id }) => id === 'area');
  if (!area) throw new Error('no area card');
  const { table } = cardTable(area, answer, 'zh');
  expect(paperTable(table, 'zh')).toBe(table);
});

test('a wide table has a row per figure, keeps every reported word, and names what is not reported', async () => {
  const { answer } = await subjectFor();
  const matrix = CARDS.find(({ id }) => id === 'matrix');
  if (!matrix) throw new Error('no matrix card');
  const { table } = cardTable(matrix, answer, 'zh');
  const long = paperTable(table, 'zh');
  expect(long.columns.map(({ label }) => label)).toEqual(['中心', '项目', '所述']);
  expect(new Set(long.rows.map(({ id }) => id)).size).toBe(long.rows.length);
  for (const row of table.rows) {
    const [name] = row.cells.map(wordsOf);
    const own = long.rows
      .filter(({ cells }) => String(wordsOf(cells[0])) === String(name))
      .map(({ cells }) => cells.map(wordsOf));
    const silent = own.find(([, field]) => field?.[0] === '未报道')?.[2]?.[0] ?? '';
    table.columns.slice(1).forEach(({ label }, index) => {
      const words = wordsOf(row.cells[index + 1]);
      if (words.every((text) => text === '未报道')) expect(silent).toContain(label);
      else expect(own).toContainEqual([name, [label], words]);
    });
  }
});
