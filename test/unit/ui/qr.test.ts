import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qrShape } from '../../../src/ui/qr';
import { decoded } from '../../fixtures/decoded-qr';

/** A path of whole modules as pixels, so many for each module. */
function pixels({ size, path }: { readonly size: number; readonly path: string }, scale = 3) {
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { data, width: side, height: side };
}

describe('a code', () => {
  test('says its text to a reader of codes', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const shape = qrShape(address);
        expect(shape && decoded(pixels(shape))).toBe(address);
      }),
      { numRuns: 8 },
    );
  });

  test('has four modules of white around it', () => {
    const shape = qrShape('http://dashboard.example/');
    const ends = [...(shape?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => ({
      left: Number(x),
      top: Number(y),
      right: Number(x) + Number(width),
    }));
    expect(Math.min(...ends.map(({ left }) => left))).toBe(4);
    expect(Math.min(...ends.map(({ top }) => top))).toBe(4);
    expect(Math.max(...ends.map(({ right }) => right))).toBe((shape?.size ?? 0) - 4);
    expect(Math.max(...ends.map(({ top }) => top))).toBe((shape?.size ?? 0) - 5);
  });

  test('is not made of a text that is too long for a phone to read', () => {
    expect(qrShape('a'.repeat(900))).toBeDefined();
    expect(qrShape('a'.repeat(1100))).toBeUndefined();
    expect(qrShape('a'.repeat(10_000))).toBeUndefined();
  });
});
