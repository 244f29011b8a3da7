import type { Card } from '../cards/card';
import type { Answer } from '../engine/answer';
import type { Lang } from '../i18n/lang';
import type { Phrase } from '../i18n/phrase';
import type { Scale } from '../state/view';
import type { QrShape } from '../ui/qr';

/** What every slide says, whatever its kind. */
interface SlideBase {
  readonly title: string;
  /** Each active filter in words. */
  readonly filters: readonly string[];
  /** What of the slide this page could not read. */
  readonly faults: readonly string[];
  /** The slide's own notes. */
  readonly notes: string;
  readonly answer: Answer;
}

export interface CoverContents extends SlideBase {
  readonly kind: 'cover';
  readonly counts: string;
  /** Organization and date. */
  readonly by: string;
  /** As of when, and what has to be said of the whole. */
  readonly remarks: readonly string[];
  /** A picture as a data URL. */
  readonly logo: string | undefined;
}

export interface CardContents extends SlideBase {
  readonly kind: 'card';
  readonly card: Card;
  readonly model: unknown;
  readonly scale: Scale;
  readonly subtitle: string;
  /** Nothing is selected: then the title says why, and there is nothing to draw. */
  readonly isEmpty: boolean;
  /** The title is the card's takeaway, whose figures have sources. */
  readonly takeaway: Phrase | undefined;
  /** What the filters did beyond leaving some rows. */
  readonly remarks: readonly string[];
  readonly cited: string;
  readonly caveats: string;
}

export interface ClosingContents extends SlideBase {
  readonly kind: 'closing';
  readonly sources: readonly { readonly id: string; readonly title: string; readonly line: string }[];
  /** What is known of the publications. */
  readonly known: readonly string[];
  /** The page for the audience's own screens; nothing where they could not open it. */
  readonly code: { readonly shape: QrShape; readonly words: string; readonly address: string } | undefined;
}

/** A slide of a card that this page does not have. */
export interface UnknownContents extends SlideBase {
  readonly kind: 'unknown';
}

export type SlideContents = CoverContents | CardContents | ClosingContents | UnknownContents;

/** A deck with everything that its slides say, in one language. */
export interface DeckContents {
  readonly name: string;
  readonly lang: Lang;
  /** The reader's own day, as 2026-07-24. */
  readonly day: string;
  readonly slides: readonly SlideContents[];
}
