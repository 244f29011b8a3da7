import type { CenterId } from '../../domain/dataset';
import type { Filters } from '../../engine/filters';

/** Keys that one holds to choose several, as events name them. */
const HOLDING_KEYS = ['Control', 'Meta', 'Shift'] as const;

export type HoldingKey = (typeof HOLDING_KEYS)[number];

/** What a key does to what is gathered while another is held. */
type Effect = 'none' | 'apply' | 'drop';

/** Walk or act on the way to the next center, or are held beside. */
const ON_THE_WAY: ReadonlySet<string> = new Set([
  ...HOLDING_KEYS,
  'Alt',
  'AltGraph',
  'CapsLock',
  'NumLock',
  'Fn',
  'FnLock',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Tab',
  'Enter',
  ' ',
]);

/** Esc drops; so does Backspace, as systems have their own use for Esc with Ctrl. */
const DROPPING: ReadonlySet<string> = new Set(['Escape', 'Backspace']);

/** Any other key is a command, as Ctrl+Z or Ctrl+P, or a letter: it acts on the page with the choice made. */
export function effectOf(key: string): Effect {
  if (DROPPING.has(key)) return 'drop';
  return ON_THE_WAY.has(key) ? 'none' : 'apply';
}

export function isHoldingKey(key: string): key is HoldingKey {
  return HOLDING_KEYS.some((holding) => holding === key);
}

/** Adds a center to what is gathered, or takes it out where it is in. */
export function regathered(gathered: readonly CenterId[], center: CenterId): readonly CenterId[] {
  return gathered.includes(center) ? gathered.filter((id) => id !== center) : [...gathered, center];
}

/** The change that adds what is gathered to what the page is filtered by; none where that holds it all. */
export function withGathered({ center }: Filters, gathered: readonly CenterId[]): Partial<Filters> | undefined {
  const added = gathered.filter((id) => !center.includes(id));
  return added.length > 0 ? { center: [...center, ...added] } : undefined;
}
