import { type DateSpan, parseEdtf } from '../../domain/edtf';
import { type Days, isSame, wholeYears } from './ground';
import { dayText, monthsLater, yearsText } from './ticks';

/** The two ends of a brush as days, both included, inside the window. */
export type Ends = Days;
export type End = 'from' | 'to';

/** Where the handles stand: at the window's ends as far as a filter does not bring them inside. */
export function endsOf(time: Pick<DateSpan, 'first' | 'last'> | undefined, window: Days): Ends {
  const inside = (day: number) => Math.max(window.first, Math.min(window.last, day));
  return time ? { first: inside(time.first), last: inside(time.last) } : window;
}

/**
 * The filter that two handles ask for; none where both stand at the ends of the window that the lanes have without any
 * filter, their home.
 */
export function spanOf(ends: Ends, window: Days, home: Days): DateSpan | undefined {
  const { first, last } = ends;
  if (isSame(ends, window) && isSame(window, home)) return undefined;
  if (isSame(ends, wholeYears(ends))) return parsedSpan(yearsText(ends));
  return parsedSpan(first === last ? dayText(first) : `${dayText(first)}/${dayText(last)}`);
}

/** A span from EDTF text of our own making. */
export function parsedSpan(text: string): DateSpan | undefined {
  const parsed = parseEdtf(text);
  return parsed.ok ? parsed.date : undefined;
}

/** One handle moved to a day; it pushes the other before it. */
export function moveEnd(ends: Ends, end: End, day: number, window: Days): Ends {
  const inside = Math.max(window.first, Math.min(window.last, day));
  return end === 'from'
    ? { first: inside, last: Math.max(inside, ends.last) }
    : { first: Math.min(inside, ends.first), last: inside };
}

/** Both handles moved by days, as far as the window lets them. */
export function moveBoth({ first, last }: Ends, by: number, window: Days): Ends {
  const allowed = Math.max(window.first - first, Math.min(window.last - last, by));
  return { first: first + allowed, last: last + allowed };
}

/**
 * The day to which a key moves a handle: ← → by a day, ↑ ↓ and Page Up, Page Down by a month, Home and End to the
 * window's ends. Undefined for any other key.
 */
export function dayAfterKey(key: string, day: number, window: Days): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return day + 1;
    case 'ArrowLeft':
      return day - 1;
    case 'ArrowUp':
    case 'PageUp':
      return monthsLater(day, 1);
    case 'ArrowDown':
    case 'PageDown':
      return monthsLater(day, -1);
    case 'Home':
      return window.first;
    case 'End':
      return window.last;
    default:
      return undefined;
  }
}
