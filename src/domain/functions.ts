import type { Center } from './dataset';
import type { Presence } from './presence';

/** What a center says of a function; a function that its list does not name is not reported. */
export function presenceIn({ functions }: Pick<Center, 'functions'>, id: string): Presence {
  return functions?.items.find((item) => item.function === id)?.presence ?? 'unreported';
}
