import { BUNDLED, sameOrigin } from '../data/load';
import type { LinkLoss } from '../i18n/links';
import { writeAddress } from './address';
import type { DashboardState } from './store';
import { DEFAULT_VIEW, type View } from './view';

/** The part of the state that an address tells. */
type Told = Pick<DashboardState, 'filters' | 'view' | 'appearance' | 'file'>;

/** The part of it that an audience shares. */
type Shared = Omit<Told, 'view'> & { readonly view: Pick<View, 'reference' | 'scale'> & Partial<View> };

/** The whole address of a state, of a page that lies at `base`. */
export function linkOf({ filters, view, appearance, file }: Told, base: string): string {
  const url = new URL(base);
  url.search = writeAddress(filters, view, appearance, file === BUNDLED ? undefined : file);
  url.hash = '';
  return url.href;
}

/**
 * What an audience wants on a screen of its own: one card, or all of them, as filtered now, to look around in. Without
 * what is the presenter's own, as the theme of a dark room is.
 */
export function audienceLink({ view, appearance, ...told }: Shared, card: string | undefined, base: string): string {
  const { reference, scale } = view;
  const shown: View = { ...DEFAULT_VIEW, reference, scale, card };
  return linkOf({ ...told, view: shown, appearance: { ...appearance, theme: 'system' } }, base);
}

/** Names of a machine for itself. */
const OWN_NAME = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/;

/** What whoever opens an address elsewhere would not see of what is on screen; nothing where it carries everything. */
export function linkLosses(
  address: string,
  shown: {
    /** The dataset, as the address names it. */
    readonly file: string;
    /** The deck of the page is another than the one that it comes with. */
    readonly hasOwnDeck: boolean;
  },
): readonly LinkLoss[] {
  const { protocol, hostname, searchParams } = new URL(address);
  // Where it can't be opened nothing else matters.
  if (!/^https?:$/.test(protocol)) return ['disk'];
  const losses: LinkLoss[] = [];
  if (OWN_NAME.test(hostname)) losses.push('machine');
  if (!sameOrigin(shown.file, address)) losses.push('data');
  if (shown.hasOwnDeck && searchParams.get('mode') === 'present') losses.push('deck');
  return losses;
}
