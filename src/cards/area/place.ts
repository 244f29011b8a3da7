import { textWidth } from '../../charts/text-width';

/** Between a mark and its words, and between two words of one line; pixels. */
const TO_MARK = 8;
const TO_VALUE = 12;
const APART = 8;

/** Baseline of words beside a mark that stands below the lines of its row. */
const MARK = 23;

/** Font sizes in pixels, as the styles have them. */
export const NAME = 13;
export const SMALL = 12;
const VALUE = 14;

/** The words of a row and what they stand between; pixels. */
export interface Beside {
  readonly words: { readonly before: string; readonly after: string; readonly remark: string };
  readonly mark: { readonly left: number; readonly right: number };
  /** Where the name of the row ends, and where the card does. */
  readonly name: number;
  readonly end: number;
}

/** Where a text stands: `y` is its baseline from the middle of the row. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly textAnchor: 'start' | 'end';
}

export interface Placed {
  /** `leading`: in one line with the value, an arrow between. */
  readonly before: Spot | 'leading';
  readonly after: Spot;
  readonly remark: Spot | undefined;
}

/**
 * What is before stands left of its mark where the name leaves room, and the remark behind the value where the card does;
 * else in a second line at the right of the mark.
 */
export function placeWords({ words, mark, name, end }: Beside): Placed {
  const start = mark.right + TO_VALUE;
  const behind = start + textWidth(words.after, VALUE) + APART;
  const remarkIsBelow = words.remark !== '' && behind + textWidth(words.remark, SMALL) > end;
  const beforeIsBelow = mark.left - TO_MARK - textWidth(words.before, SMALL) < name + APART;
  const first = remarkIsBelow || beforeIsBelow ? -3 : 5;
  const spot = (x: number, y: number): Spot => ({ x, y, textAnchor: 'start' });
  return {
    before: beforeIsBelow
      ? spot(start + (remarkIsBelow ? textWidth(words.remark, SMALL) + 2 * APART : 0), 14)
      : { x: mark.left - TO_MARK, y: 4, textAnchor: 'end' },
    after: spot(start, first),
    remark: words.remark === '' ? undefined : remarkIsBelow ? spot(start, 14) : spot(behind, first),
  };
}

/**
 * On a phone the values stand at the right end of the line above the mark, an arrow between; what is not reported before
 * stands beside the mark, where it can be hit.
 */
export function placeCompactWords({ words, mark, end }: Omit<Beside, 'name'>, isReported: boolean): Placed {
  const isLeft = mark.left - TO_VALUE - textWidth(words.before, SMALL) > 0;
  return {
    before: isReported
      ? 'leading'
      : isLeft
        ? { x: mark.left - TO_VALUE, y: MARK, textAnchor: 'end' }
        : { x: mark.right + TO_VALUE, y: MARK, textAnchor: 'start' },
    after: { x: end, y: -14, textAnchor: 'end' },
    // The second line of the name has it.
    remark: undefined,
  };
}
