/** What lies over the page at a reader's request; it has no address, since it shows nothing of its own. */
export type Overlay =
  | { readonly kind: 'palette' | 'help' | 'briefing' }
  /** The menu of formats. */
  | { readonly kind: 'exports' }
  /** Exports without a menu. */
  | { readonly kind: 'export'; readonly format: string }
  /** The menu of a card. */
  | { readonly kind: 'more'; readonly card: string }
  /** The deck, and the card that is added to it on opening. */
  | { readonly kind: 'deck'; readonly add?: string };
