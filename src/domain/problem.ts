/** What is wrong with a dataset, and where. Wording and remedy are the i18n layer's. */
export type Problem =
  | { readonly kind: 'unreachable'; readonly status?: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notJson'; readonly line: number; readonly column: number }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'type'; readonly path: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'choice'; readonly path: string; readonly allowed: readonly string[]; readonly found: string }
  | { readonly kind: 'unknownField'; readonly path: string }
  | { readonly kind: 'range'; readonly path: string; readonly found: string }
  | { readonly kind: 'format'; readonly path: string; readonly found: string }
  | { readonly kind: 'date'; readonly path: string; readonly found: string; readonly reason: DateReason }
  | { readonly kind: 'reference'; readonly path: string; readonly id: string; readonly table: string }
  | { readonly kind: 'duplicate'; readonly path: string; readonly id: string }
  | { readonly kind: 'reserved'; readonly path: string; readonly id: string }
  | { readonly kind: 'nesting'; readonly path: string; readonly id: string; readonly parent: string };

export type DateReason = 'syntax' | 'impossible' | 'reversed';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
