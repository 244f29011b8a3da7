import type { Center } from './dataset';
import { type Interval, interval, point } from './interval';
import type { Presence } from './presence';

/** What a center says of a function; a function that its list does not name is not reported. */
export function presenceIn({ functions }: Pick<Center, 'functions'>, id: string): Presence {
  return functions?.items.find((item) => item.function === id)?.presence ?? 'unreported';
}

/** How many functions a center reports: at least so many where its list is left open, undefined where it has none. */
export function functionCount({ functions }: Pick<Center, 'functions'>): Interval | undefined {
  if (!functions) return undefined;
  const named = functions.items.filter(({ presence }) => presence === 'yes').length;
  return functions.complete ? point(named) : interval(named, Number.POSITIVE_INFINITY);
}
