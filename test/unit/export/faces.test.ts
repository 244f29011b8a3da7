import { describe, expect, it } from 'vitest';
import { neededSlices, spansOf } from '../../../src/export/faces';

describe('spansOf', () => {
  it('reads single characters, spans and wildcards', () => {
    expect(spansOf('U+26, u+4E00-4e10,U+4??')).toEqual([
      [0x26, 0x26],
      [0x4e00, 0x4e10],
      [0x400, 0x4ff],
    ]);
  });

  it('passes over what it can’t read', () => {
    expect(spansOf('')).toEqual([]);
    expect(spansOf('U+, 4E00')).toEqual([]);
  });
});

describe('neededSlices', () => {
  const slices = [
    { range: 'U+4E00-4E0F', file: 'one' },
    { range: 'U+4E2D', file: 'middle' },
    { range: 'U+1F600-1F64F', file: 'faces' },
  ];

  it('keeps the slices that have a character of the text, also beyond the first plane', () => {
    expect(neededSlices(slices, '一个中心').map(({ file }) => file)).toEqual(['one', 'middle']);
    expect(neededSlices(slices, '😀').map(({ file }) => file)).toEqual(['faces']);
    expect(neededSlices(slices, 'abc')).toEqual([]);
  });
});
