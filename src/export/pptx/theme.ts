import tokens from '../../styles/tokens.css?raw';

/**
 * The page's light colors by the name that each has in the theme of the presentation. Where a color is named so, a change
 * of the theme in PowerPoint changes it everywhere.
 */
const ROLES = {
  dk1: 'ink',
  lt1: 'card',
  dk2: 'secondary',
  lt2: 'paper',
  accent1: 'vermilion',
  accent2: 'slate',
  accent3: 'blue',
  accent4: 'ochre-mark',
  accent5: 'vermilion-soft',
  accent6: 'hatch',
  hlink: 'blue',
  folHlink: 'ochre',
} as const;

export type ThemeSlot = keyof typeof ROLES;

/** Names under which slides and charts ask for a color of the theme. */
export const COLORS = {
  ink: 'tx1',
  white: 'bg1',
  secondary: 'tx2',
  paper: 'bg2',
  after: 'accent1',
  before: 'accent2',
  investment: 'accent3',
  services: 'accent4',
  soft: 'accent5',
  hatch: 'accent6',
} as const;

export type ColorName = (typeof COLORS)[keyof typeof COLORS];

export const FACES = { latin: 'Segoe UI', eastAsian: 'Microsoft YaHei' } as const;

/** The colors of the theme as six hexadecimal digits, from the page's own style sheet. */
export function themeColors(css: string = tokens): Readonly<Record<ThemeSlot, string>> {
  const [light = ''] = css.split('}');
  const colorOf = (token: string) => {
    const found = new RegExp(`--${token}: #([0-9a-f]{6});`, 'i').exec(light)?.[1];
    if (!found) throw new Error(`The style sheet has no color --${token}`);
    return found.toUpperCase();
  };
  const entries = Object.entries(ROLES).map(([slot, token]) => [slot, colorOf(token)]);
  return Object.fromEntries(entries);
}
