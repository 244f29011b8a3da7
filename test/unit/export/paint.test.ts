import { expect, test } from 'vitest';
import { colorsIn, paintOf } from '../../../src/export/picture/paint';

test('a color is one without its opacity, and that apart; what can’t be seen is none', () => {
  expect(paintOf('rgb(181, 32, 46)')).toEqual({ color: 'rgb(181,32,46)', opacity: undefined });
  expect(paintOf('rgba(29, 33, 41, 0.16)')).toEqual({ color: 'rgb(29,33,41)', opacity: 0.16 });
  expect(paintOf('rgb(29 33 41 / 0.16)')).toEqual({ color: 'rgb(29,33,41)', opacity: 0.16 });
  expect(paintOf('rgba(0, 0, 0, 0)')).toBeUndefined();
  expect(paintOf('none')).toBeUndefined();
  expect(paintOf('url("#fade")')).toEqual({ color: 'url("#fade")', opacity: undefined });
});

test('the colors of a gradient are found in their order', () => {
  expect(
    colorsIn('repeating-linear-gradient(-45deg, rgba(0, 0, 0, 0) 0px, rgba(0, 0, 0, 0) 5px, rgb(169, 173, 181) 5px)'),
  ).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)', 'rgb(169, 173, 181)']);
});
