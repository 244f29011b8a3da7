import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qrShape } from '../../../src/ui/qr';
import { decoded, pixelsOf } from '../../fixtures/decoded-qr';

describe('a code', () => {
  test('says its text to a reader of codes', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const shape = qrShape(address);
        expect(shape && decoded(pixelsOf(shape))).toBe(address);
      }),
      { numRuns: 8 },
    );
  });

  test('has four modules of white around it', () => {
    const shape = qrShape('http://dashboard.example/');
    const ends = (shape?.bars ?? []).map(({ x, y, width }) => ({ left: x, top: y, right: x + width }));
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
