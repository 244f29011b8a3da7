/** What is wrong with a dataset, and where. Wording and remedy are the i18n layer's. */
export type Problem =
  | { readonly kind: 'unreachable'; readonly status?: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'empty' }
  /** The whole text, whose place of error is looked for where it is told. */
  | { readonly kind: 'notJson'; readonly text: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'type'; readonly path: string; readonly expected: ValueType; readonly found: string }
  | { readonly kind: 'choice'; readonly path: string; readonly allowed: readonly string[]; readonly found: string }
  | { readonly kind: 'unknownField'; readonly path: string }
  | { readonly kind: 'blank'; readonly path: string }
  | { readonly kind: 'range'; readonly path: string; readonly found: string; readonly limit: Limit }
  | {
      readonly kind: 'format';
      readonly path: string;
      readonly found: string;
      readonly of: 'id' | 'sourceId';
      /** The ids that there are to refer to, if it is a reference to a source. */
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'date'; readonly path: string; readonly found: string; readonly reason: DateReason }
  | {
      readonly kind: 'reference';
      readonly path: string;
      readonly id: string;
      readonly table: string;
      /** The ids that there are; none where they are too many to be named. */
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'duplicate'; readonly path: string; readonly id: string }
  | { readonly kind: 'reserved'; readonly path: string; readonly id: string }
  | { readonly kind: 'nesting'; readonly path: string; readonly id: string; readonly parent: string };

/** What the values of the file can be. */
export const VALUE_TYPES = ['object', 'array', 'string', 'number', 'int', 'boolean'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** What a number must keep to: `above` and not `least` where the limit itself is out. */
export interface Limit {
  readonly at: 'least' | 'above' | 'most' | 'below';
  readonly value: number;
}

export type DateReason = 'syntax' | 'impossible' | 'reversed';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
