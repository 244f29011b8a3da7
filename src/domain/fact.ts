import type { Dated, Evidence, Method, Statement, Status, Text } from './dataset';
import type { Presence } from './presence';
import type { Quantity } from './quantity';

/** What a fact is about; worded by the i18n layer. */
export type FactField =
  | 'place'
  | 'within'
  | 'status'
  | 'areaBefore'
  | 'areaAfter'
  | 'premisesBefore'
  | 'premisesAfter'
  | 'functions'
  | 'function'
  | 'residents'
  | 'handled'
  | 'brand'
  | 'activity'
  | 'partner'
  | 'method'
  | 'move'
  | 'programCenters'
  | 'programSpace'
  | 'service'
  | 'event'
  | 'visit'
  | 'enterprises'
  | 'host'
  | 'visited'
  | 'evening'
  | 'talk'
  | 'industries'
  | 'matched'
  | 'post'
  | 'firm'
  | 'policy'
  | 'origin'
  | 'invested'
  | 'reported'
  | 'years'
  | 'landBefore'
  | 'landAfter'
  | 'revenue'
  | 'listing'
  | 'growth'
  | 'context';

export type FactValue =
  /** `date` is the time that it is of, where the source gives one. */
  | { readonly type: 'quantity'; readonly quantity: Quantity; readonly date?: Dated | undefined }
  | { readonly type: 'date'; readonly date: Dated; readonly expected?: boolean | undefined }
  /** `open` where it lists what its source does not bring to an end. */
  | {
      readonly type: 'text';
      readonly text: Text;
      readonly open?: boolean | undefined;
      readonly date?: Dated | undefined;
    }
  /** `share` says how many of all it speaks of. */
  | {
      readonly type: 'list';
      readonly items: readonly Text[];
      readonly complete: boolean;
      readonly share?: Text | undefined;
    }
  | { readonly type: 'presence'; readonly presence: Presence; readonly words: readonly string[] }
  | { readonly type: 'status'; readonly status: Status; readonly date?: Dated | undefined }
  | { readonly type: 'unreported' };

/** One statement of the articles, or the finding that they make none. Its id is its entity and field. */
export interface Fact {
  readonly id: string;
  /** What or whom it is about. */
  readonly subject: Text;
  readonly field: FactField;
  /** Which of several, as a function's name. */
  readonly detail?: Text;
  readonly value: FactValue;
  /** Of an unreported fact: the paragraphs that speak of its subject, and say nothing of it. */
  readonly evidence: readonly Evidence[];
}

/** Whether a fact is that nothing is reported: by silence, or in so many words. It then cites where its subject is spoken of. */
export function isSilent({ value }: Pick<Fact, 'value'>): boolean {
  if (value.type === 'presence') return value.presence === 'unreported';
  if (value.type === 'status') return value.status === 'unreported';
  return value.type === 'unreported';
}

type Sourced = { readonly evidence: readonly Evidence[] };

/** Value and evidence of a fact that is a quantity. */
export const quantityOf = (measured: Quantity & Sourced, date?: Dated) => ({
  value: { type: 'quantity', quantity: measured, date } as const,
  evidence: measured.evidence,
});

/** Value and evidence of a fact that is a statement in words. */
export const statementOf = ({ text, open, evidence }: Statement & Pick<Method, 'open'>) => ({
  value: { type: 'text', text, open } as const,
  evidence,
});

type Named = { readonly id: string; readonly name: Text };

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Text>>();

/** The name of an entry, or its id where there is none. */
export function nameOf(entries: readonly Named[], id: string): Text {
  const index = indexes.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry.name]));
  indexes.set(entries, index);
  return index.get(id) ?? { zh: id, en: id };
}
