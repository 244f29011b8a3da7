import type { Lang } from '../../i18n/lang';

/** Where the columns of the chart stand, in pixels from its left edge, and how high its rows are. */
export interface CoverageLayout {
  /** Height of the line of column heads. */
  readonly head: number;
  readonly row: number;
  /** Height of a bar of a category and of a function, and its middle from the top of its row. */
  readonly bar: {
    readonly left: number;
    readonly right: number;
    readonly category: number;
    readonly fn: number;
    readonly middle: number;
  };
  /** Baseline of a row's text, from the top of its row. */
  readonly baseline: number;
  readonly name: number;
  readonly indent: number;
  readonly range: { readonly x: number; readonly anchor: 'start' | 'end'; readonly width: number };
  /** Where the names of centers begin and how much room they have; in compact they follow the row's name. */
  readonly which: { readonly x: number; readonly width: number } | undefined;
  /** Width of the button that opens a category: all of a finger in compact. */
  readonly disclosure: { readonly left: number; readonly width: number };
}

/** Room for names, by language: English names are longer. */
const NAME = { zh: 118, en: 148 } as const;
/** What the names of centers take of the rest. */
const WHICH = { zh: 0.36, en: 0.45 } as const;
const RANGE = 54;
const GAP = 14;
/** The least width of what a finger has to hit. */
const TOUCH = 44;

export function coverageLayout(width: number, lang: Lang, compact: boolean): CoverageLayout {
  if (compact)
    return {
      head: 28,
      row: 48,
      bar: { left: 32, right: width - TOUCH - GAP, category: 12, fn: 8, middle: 34 },
      baseline: 20,
      name: 32,
      indent: 12,
      range: { x: width, anchor: 'end', width: TOUCH },
      which: undefined,
      // Reaches into the card's padding, so that a finger finds it.
      disclosure: { left: -12, width: TOUCH },
    };
  const left = NAME[lang];
  const which = Math.max(120, Math.min(320, (width - left) * WHICH[lang]));
  const right = Math.max(left + 60, width - which - RANGE - 2 * GAP);
  return {
    head: 28,
    row: 30,
    bar: { left, right, category: 16, fn: 10, middle: 15 },
    baseline: 20,
    name: 18,
    indent: 10,
    range: { x: right + GAP, anchor: 'start', width: RANGE },
    which: { x: right + GAP + RANGE + GAP, width: which },
    disclosure: { left: -6, width: 24 },
  };
}
