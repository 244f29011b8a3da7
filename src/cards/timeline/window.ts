import { type Days, type Ground, hull, isSame, touches, wholeYears } from './ground';

/**
 * The whole years that the lanes show: under a filter by date all that it asks for, with the parts that it touches; else
 * the part where most events are or, if none of those is selected, where most of the selected are. Undefined where
 * nothing has a date.
 */
export function windowOf({ parts, home }: Ground, selected: readonly Days[], time: Days | undefined): Days | undefined {
  if (!home) return undefined;
  if (time) {
    const ends = [time.first, time.last].filter(Number.isFinite).map((day) => ({ first: day, last: day }));
    const asked = hull([...parts.filter((part) => touches(part, time)), ...ends]);
    return asked && wholeYears(asked);
  }
  const count = (part: Days) => selected.filter((days) => touches(days, part)).length;
  if (selected.length === 0 || count(home) > 0) return home;
  return parts.reduce((best, part) => (count(part) >= count(best) ? part : best), home);
}

/** Lies wholly outside the window: shown in the strip of all years instead of a lane. */
export function isOutside(days: Days, window: Days): boolean {
  return !touches(days, window);
}

/** What the strip of all years offers: the parts, and the window where it lies apart from all. Empty: no strip. */
export function stripSpans({ parts, home }: Ground, window: Days): readonly Days[] {
  if (parts.length === 1 && home && isSame(home, window)) return [];
  const isApart = !parts.some((part) => touches(part, window));
  return [...parts, ...(isApart ? [window] : [])].sort((a, b) => a.first - b.first);
}
