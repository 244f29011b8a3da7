import { textWidth } from '../../charts/text-width';
import { intervalOf, type Quantity } from '../../domain/quantity';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { measureWords, ratioWords } from '../../i18n/numbers';
import type { CaseEntry, CaseModel } from './model';

/** Where the slopes stand, in pixels; known before anything is drawn. */
export interface CaseLayout {
  readonly height: number;
  /** Room for the values left and right of the slopes, and above the first and below the last. */
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Height of one slope from 0 to the largest value, and the distance from one slope's 0 to the next. */
  readonly plot: number;
  readonly slot: number;
  /** Least height of what a pointer or finger has to hit. */
  readonly hit: number;
}

/** Font sizes of the values in the chart; the same stand in case.css. */
export const SIZE = { before: 13, after: 18, ratio: 13 } as const;
/** From a mark to its value. */
export const GAP = 16;

const isOpenAbove = (land: Quantity) => intervalOf(land).max === Number.POSITIVE_INFINITY;

export function caseLayout({ cases }: CaseModel, lang: Lang, compact: boolean): CaseLayout {
  const single = cases.length <= 1;
  const plot = single ? (compact ? 140 : 196) : 84;
  // An open end is a chevron above its lower bound.
  const open = cases.some(({ before, after }) => [before, after].some(isOpenAbove));
  const top = single ? (open ? 52 : 32) : 56;
  const bottom = compact ? 48 : 34;
  const slot = plot + top + bottom;
  const widest = (width: (entry: CaseEntry) => number) => Math.max(0, ...cases.map(width));
  const left = widest(({ before, invested }) =>
    Math.max(
      textWidth(measureWords(before, lang), SIZE.before) + GAP,
      textWidth(dateWords(invested.edtf, lang), SIZE.before) / 2,
    ),
  );
  const right = widest(({ after, ratio, reported }) =>
    Math.max(
      textWidth(measureWords(after, lang), SIZE.after),
      ratio ? textWidth(ratioWords(ratio, lang), SIZE.ratio) : 0,
      textWidth(dateWords(reported.edtf, lang), SIZE.before) / 2 - GAP,
    ),
  );
  return {
    height: Math.max(1, cases.length) * slot,
    margin: { top, right: right + GAP + 4, bottom, left: left + 4 },
    plot,
    slot,
    hit: compact ? 44 : 24,
  };
}
