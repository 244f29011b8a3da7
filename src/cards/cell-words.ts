import { textWidth } from '../charts/text-width';
import type { Lang } from '../i18n/lang';
import type { Cell } from './card';

type Cells = Cell | readonly Cell[] | undefined;

/** A number with its bound, a name, a word or two: up to so many em nothing breaks. */
const SHORT = 7.5;
const LEAST = 5.5;
const MOST = { prose: 18, entry: 15, head: 8 };
/** A range breaks after its dash, if nothing keeps it from that. */
const NUMBERS = /[\d.,–]+[，×]?/g;
/** Into so many lines a text may be pressed, unless it is very long. */
const LINES = { prose: 3, entry: 1, head: 3 };

/** What a text is in its table: running text, an entry of a list, or a row's header, which leaves the room to others. */
export type TextRole = keyof typeof LINES;

/** What a cell holds, as a list. */
export function partsOf(cells: Cells): readonly Cell[] {
  if (!cells) return [];
  return 'text' in cells ? [cells] : cells;
}

/** The least width in em in which a text reads well; undefined where it must stay on one line. */
export function roomOf(text: string, role: TextRole): number | undefined {
  const width = textWidth(text, 1);
  if (width <= SHORT) return undefined;
  const numbers = (text.match(NUMBERS) ?? []).map((run) => textWidth(run, 1));
  return Math.max(LEAST, ...numbers, Math.min(Math.round(width / LINES[role]), MOST[role]));
}

/** What a figure of a table is, for who hears it alone: its row, its column, and its words as they are seen. */
export function cellName(head: Cells, column: string, text: string, lang: Lang): string {
  const row = partsOf(head)
    .map((part) => part.text)
    .join(' ');
  return lang === 'zh' ? `${row}，${column}：${text}` : `${row}, ${column}: ${text}`;
}
