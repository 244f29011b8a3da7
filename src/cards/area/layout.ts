import type { AreaModel } from './model';

/** Sizes of the chart in pixels, known before it is drawn. */
export interface AreaLayout {
  readonly row: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly unreportedRow: number;
  /** Where the mark stands below the middle of its row: on a phone the words stand above it. */
  readonly markShift: number;
  readonly compact: boolean;
}

const WIDE: AreaLayout = {
  row: 40,
  margin: { top: 40, right: 190, bottom: 30, left: 190 },
  unreportedRow: 30,
  markShift: 0,
  compact: false,
};

/** A phone's rows have their words above the mark. */
const COMPACT: AreaLayout = {
  row: 52,
  margin: { top: 44, right: 56, bottom: 30, left: 12 },
  unreportedRow: 30,
  markShift: 12,
  compact: true,
};

export function areaLayout(compact: boolean): AreaLayout {
  return compact ? COMPACT : WIDE;
}

/** Height of the part with axes, and of the whole with the rows of centers of which no area is reported. */
export function areaHeights(model: AreaModel, { row, margin, unreportedRow }: AreaLayout) {
  const { rows, unreported } = model;
  const axes = rows.length === 0 ? 0 : margin.top + rows.length * row + margin.bottom;
  const lines = unreported.length + (unlisted(model) > 0 ? 1 : 0);
  return { axes, whole: axes + lines * unreportedRow };
}

/** Centers without an area that have no row of their own. */
export function unlisted({ counts, unreported }: AreaModel): number {
  return counts.selected - counts.reported - unreported.length;
}
