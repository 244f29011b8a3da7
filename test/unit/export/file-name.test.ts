import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/export/file-name';

const at = (values: readonly string[]) => ({
  filters: values.map((value) => ({ facet: '', value })),
  day: '2026-07-24',
  lang: 'zh' as const,
});

test('a file is named by what it is, the filters shortly, and the day', () => {
  expect(fileName('面积对比', at([]), 'csv')).toBe('面积对比-2026-07-24.csv');
  expect(fileName('面积对比', at(['信州区', '≥ 300 m²']), 'csv')).toBe('面积对比-信州区+≥-300-m²-2026-07-24.csv');
  expect(fileName('面积对比', at(['一'.repeat(20), '二'.repeat(20)]), 'png')).toBe('面积对比-2项筛选-2026-07-24.png');
});

test('whatever it is called, every file system takes the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (title, values) => {
      const name = fileName(title, at(values), 'csv');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out
      expect(name).not.toMatch(/[\\/:*?"<>|\s\u0000-\u001f]/);
      expect(name).not.toMatch(/^[.-]/);
      expect(name.endsWith('2026-07-24.csv')).toBe(true);
    }),
  );
});
