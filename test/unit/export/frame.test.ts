import { describe, expect, test } from 'vitest';
import { enlargement, placed } from '../../../src/export/picture/frame';

const by = (transform: string) => enlargement({ transform } as CSSStyleDeclaration);

describe('a part of the page that is enlarged as a whole', () => {
  test.each([
    ['none', 1],
    ['matrix(1, 0, 0, 1, 0, 0)', 1],
    ['matrix(1.7, 0, 0, 1.7, 0, 0)', 1.7],
    ['matrix(0.5, 0, 0, 0.5, 12, -4)', 0.5],
    // Turned, mirrored or stretched: its boxes are drawn where they are.
    ['matrix(-1, 0, 0, -1, 0, 0)', 1],
    ['matrix(0, 1, -1, 0, 0, 0)', 1],
    ['matrix(2, 0, 0, 1, 0, 0)', 1],
    ['matrix(0, 0, 0, 0, 0, 0)', 1],
  ])('%s: %d', (transform, scale) => {
    expect(by(transform)).toBe(scale);
  });

  test('has its boxes in its own pixels', () => {
    const box = { left: 140, top: 60, width: 85, height: 17 };
    expect(placed(box, { left: 100, top: 40, scale: 1 })).toEqual({ x: 40, y: 20, width: 85, height: 17 });
    expect(placed(box, { left: 106, top: 26, scale: 1.7 })).toEqual({ x: 20, y: 20, width: 50, height: 10 });
  });
});
