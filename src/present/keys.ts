/** What a key does while slides are shown. */
export const PRESENT_KEYS = {
  next: ['ArrowRight', 'Space', 'PageDown'],
  previous: ['ArrowLeft', 'PageUp'],
  first: ['Home'],
  last: ['End'],
  black: ['B', '.'],
  fullScreen: ['F'],
  presenter: ['N'],
  code: ['Q'],
  own: ['Backspace'],
  leave: ['Escape'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Deed = keyof typeof PRESENT_KEYS;

/** Held down, it makes the pointer a spot of light. */
export const SPOT_KEY = 'L';

const DEEDS = Object.entries(PRESENT_KEYS) as [Deed, readonly string[]][];

/** What a key asks for. */
export function deedOf(key: string): Deed | undefined {
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
  return DEEDS.find(([, keys]) => keys.includes(name))?.[0];
}

/** The number that is being typed: a digit more, up to three. */
export function typedOn(typed: string, key: string): string | undefined {
  return /^\d$/.test(key) ? `${typed}${key}`.replace(/^0+/, '').slice(-3) : undefined;
}

/** The place that a typed number means among so many slides; none where there is no such slide. */
export function placeOf(typed: string, slides: number): number | undefined {
  const number = Number(typed);
  return typed !== '' && number >= 1 && number <= slides ? number - 1 : undefined;
}
