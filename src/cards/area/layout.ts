import type { Lang } from '../../i18n/lang';
import type { AreaModel } from './model';

/** What a row's insides are laid out by, whatever the rows; pixels. */
export interface AreaForm {
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Where the mark stands below the middle of its row: on a phone the words stand above it. */
  readonly markShift: number;
  readonly compact: boolean;
}

/** Sizes of the chart in pixels, known before it is drawn. */
export interface AreaLayout {
  readonly form: AreaForm;
  readonly row: number;
  readonly unreportedRow: number;
}

const wide = (left: number): AreaLayout => ({
  form: { margin: { top: 40, right: 190, bottom: 30, left }, markShift: 0, compact: false },
  row: 40,
  unreportedRow: 30,
});

/** By language: English names are longer. */
const WIDE: Readonly<Record<Lang, AreaLayout>> = { zh: wide(190), en: wide(210) };

/** A phone's rows have two lines of words above the mark. */
const COMPACT: AreaLayout = {
  form: { margin: { top: 44, right: 56, bottom: 30, left: 12 }, markShift: 19, compact: true },
  row: 68,
  unreportedRow: 30,
};

/** About what the card beside it is high, and the most that few rows are spread to fill it; pixels. */
const USUAL = 370;
const MOST_ROW = 64;
const MOST_UNREPORTED = 44;

export function areaLayout({ rows, unreported }: AreaModel, lang: Lang, compact: boolean): AreaLayout {
  if (compact) return COMPACT;
  const usual = WIDE[lang];
  const { form, row, unreportedRow } = usual;
  const spread = (least: number, most: number, room: number, count: number) =>
    Math.max(least, Math.min(most, Math.floor(room / count)));
  if (rows.length === 0)
    return { ...usual, unreportedRow: spread(unreportedRow, MOST_UNREPORTED, USUAL, unreported.length) };
  const room = USUAL - form.margin.top - form.margin.bottom - unreported.length * unreportedRow;
  return { ...usual, row: spread(row, MOST_ROW, room, rows.length) };
}

/** Height of the part with axes, and of the whole with the rows of centers of which no area is reported. */
export function areaHeights(model: AreaModel, { row, form, unreportedRow }: AreaLayout) {
  const { rows, unreported } = model;
  const axes = rows.length === 0 ? 0 : form.margin.top + rows.length * row + form.margin.bottom;
  const lines = unreported.length + (unlisted(model) > 0 ? 1 : 0);
  return { axes, whole: axes + lines * unreportedRow };
}

/** Centers without an area that have no row of their own. */
export function unlisted({ counts, unreported }: AreaModel): number {
  return counts.selected - counts.reported - unreported.length;
}
