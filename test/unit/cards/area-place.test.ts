import { describe, expect, test } from 'vitest';
import { fittingTicks } from '../../../src/cards/area/axis';
import { areaHeights, areaLayout } from '../../../src/cards/area/layout';
import { areaModel } from '../../../src/cards/area/model';
import { type Beside, placeCompactWords, placeWords } from '../../../src/cards/area/place';
import { ask, idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';

const row = (mark: number, end = 700): Beside => ({
  words: { before: 'before: not reported', after: 'at least 300', remark: 'expected in November' },
  mark: { left: mark, right: mark + 48 },
  name: 161,
  end,
});

describe('the words of a row', () => {
  test('stand left and right of a mark that is far enough from the name, in one line', () => {
    const { before, after, remark } = placeWords(row(330));
    expect(before).toMatchObject({ x: 322, textAnchor: 'end' });
    expect(after.y).toBe(remark?.y);
  });

  test('go below the value where the name leaves no room for what is before', () => {
    const { before, after, remark } = placeWords(row(250));
    expect(before).toMatchObject({ x: after.x, textAnchor: 'start' });
    expect(before !== 'leading' && before.y).toBeGreaterThan(after.y);
    expect(remark?.y).toBe(after.y);
  });

  test('go below the value where the card ends before the remark does', () => {
    const { before, after, remark } = placeWords(row(400, 600));
    expect(before).toMatchObject({ textAnchor: 'end' });
    expect(remark).toMatchObject({ x: after.x });
    expect(remark?.y).toBeGreaterThan(after.y);
  });

  test('on a phone stand above the mark, and what is not reported before beside it, at either side', () => {
    expect(placeCompactWords(row(60, 328), true).before).toBe('leading');
    expect(placeCompactWords(row(60, 328), false).before).toMatchObject({ x: 120, textAnchor: 'start' });
    expect(placeCompactWords(row(200, 328), false).before).toMatchObject({ x: 188, textAnchor: 'end' });
  });
});

describe('the ticks', () => {
  const ticks = [100, 200, 500, 1000, 2000, 3000];
  const at = (width: number) => (tick: number) => (Math.log(tick / 100) / Math.log(30)) * width;

  test('are all named where their words stand apart', () => {
    expect(fittingTicks(ticks, at(400), () => 27)).toEqual(ticks);
  });

  test('lose the upper end first, then every second', () => {
    expect(fittingTicks(ticks, at(250), () => 27)).toEqual([100, 200, 500, 1000, 2000]);
    expect(fittingTicks(ticks, at(130), () => 27)).toEqual([100, 500, 2000]);
  });
});

test('few rows are spread to about the height that all have, and many are not pressed', async () => {
  const heightOf = async (...ids: string[]) => {
    const model = areaModel(await ask({ center: ids.map((id) => idIn(bundled.centers, id)) }));
    return areaHeights(model, areaLayout(model, 'zh', false)).whole;
  };
  const all = await heightOf();
  expect(await heightOf('dajingtou')).toBeGreaterThan(all / 2);
  expect(await heightOf('dajingtou')).toBeLessThan(all);
  expect(await heightOf('dajingtou', 'wusan-2', 'lingchuang', 'fenghuang')).toBeGreaterThan(all * 0.9);
});
