import type { AreaBasis, PlaceId, Text } from '../../domain/dataset';
import type { Fact, FactField, FactValue } from '../../domain/fact';
import type { Interval, Truth } from '../../domain/interval';
import type { Quantity } from '../../domain/quantity';

/** What stands in a profile: what a fact says, or what follows from some. */
export type ProfileValue =
  | FactValue
  | { readonly type: 'amount'; readonly amount: Interval; readonly unit: 'm2' | 'times' | 'functions' }
  /** A gain or a ratio of which one end is not reported. */
  | { readonly type: 'incomputable'; readonly missing: 'before' | 'after' }
  | { readonly type: 'reach'; readonly reach: Truth }
  /** Said after the entries of a list that its source does not bring to an end. */
  | { readonly type: 'openList' }
  /** A list of functions: how many it names, how many its source says there are, whether it names them all. */
  | {
      readonly type: 'listing';
      readonly named: number;
      readonly stated: Quantity | undefined;
      readonly complete: boolean;
    };

/** Whether a value says that nothing is reported. */
export function isSilent(value: ProfileValue): boolean {
  return (
    value.type === 'unreported' ||
    value.type === 'incomputable' ||
    (value.type === 'presence' && value.presence === 'unreported') ||
    (value.type === 'status' && value.status === 'unreported')
  );
}

/** One value with the fact or derivation that it comes from. */
export interface Entry {
  readonly evidence: string;
  readonly value: ProfileValue;
  /** Which of several it is, or what exactly it measures: an event's name, a person's, 一楼服务中心. */
  readonly label?: Text | undefined;
  /** What the area behind a judgement measures. */
  readonly basis?: AreaBasis;
  /** Where its value names a place: which. */
  readonly place?: PlaceId;
}

export type AttributeField =
  | FactField
  | 'opening'
  | 'moveDate'
  | 'gain'
  | 'ratio'
  | 'reach'
  | 'functionCount'
  | 'events'
  | 'people';

/** What is asked of every center; its id is the same for all of them. */
export interface Attribute {
  readonly id: string;
  readonly field: AttributeField;
  /** Of a gain or a ratio: what its areas measure. */
  readonly basis?: AreaBasis;
  /** Of a function: its name, and the category that it stands under. */
  readonly label?: Text;
  readonly category?: Text;
  /** Empty where nothing is reported and nobody can be cited for it. */
  readonly entries: readonly Entry[];
}

export const SECTIONS = ['overview', 'area', 'functions', 'services', 'events', 'people'] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** A fact as an entry; its detail is left out where the attribute says it already. */
export function entryOf(fact: Fact): Entry {
  return { evidence: fact.id, value: fact.value };
}
