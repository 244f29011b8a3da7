import type { Case, Dataset, Dated, Text } from '../../domain/dataset';
import { nameOf } from '../../domain/fact';
import { type Change, divide, type Interval } from '../../domain/interval';
import { landChange } from '../../domain/land';
import { intervalOf, type Quantity } from '../../domain/quantity';
import type { Answer } from '../../engine/answer';

export interface CaseEntry {
  readonly id: string;
  readonly name: Text;
  /** Who invested, and the fact that names the firm. */
  readonly firm: { readonly fact: string; readonly name: Text };
  readonly place: Text;
  readonly from: Text;
  readonly invested: Dated;
  readonly reported: Dated;
  readonly years: Quantity;
  readonly before: Quantity;
  readonly after: Quantity;
  /** What became of the land; unknown also where the two have different units. */
  readonly change: Change;
  /** Land after as a multiple of land before; undefined where the two have different units or none is positive. */
  readonly ratio: Interval | undefined;
  readonly revenue: { readonly quantity: Quantity; readonly of: Text; readonly period: Text | undefined } | undefined;
  readonly listing: { readonly exchange: Text; readonly date: Dated | undefined } | undefined;
  readonly growth: Case['growth'];
  readonly context: Case['context'];
  /** False where the filters let it match only possibly. */
  readonly certain: boolean;
}

export interface CaseModel {
  /** How many cases are selected, and in how many of them the land grew for certain. */
  readonly total: number;
  readonly grown: number;
  /** The first of them, in the dataset's order. */
  readonly cases: readonly CaseEntry[];
}

export function caseModel({ dataset, cases, casesGrown }: Answer): CaseModel {
  return {
    total: cases.certain + cases.possible,
    grown: casesGrown,
    cases: cases.page.map(({ row, certain }) => entryOf(row, certain, dataset)),
  };
}

function entryOf(entry: Case, certain: boolean, dataset: Dataset): CaseEntry {
  const { id, name, from, invested, reported, years, land, revenue, listing, growth, context } = entry;
  return {
    id,
    name,
    firm: { fact: `firm.${entry.firm}`, name: nameOf(dataset.firms, entry.firm) },
    place: nameOf(dataset.places, entry.place),
    from: from.text,
    invested,
    reported,
    years,
    before: land.before,
    after: land.after,
    change: landChange(entry),
    ratio: land.before.unit === land.after.unit ? divide(intervalOf(land.after), intervalOf(land.before)) : undefined,
    revenue: revenue && { quantity: revenue, of: revenue.of, period: revenue.period },
    listing: listing && { exchange: listing.exchange, date: listing.date },
    growth,
    context,
    certain,
  };
}

/** The fact ids of one case. */
export function factsOfCase({ id }: CaseEntry) {
  return {
    origin: `${id}.origin`,
    invested: `${id}.invested`,
    reported: `${id}.reported`,
    years: `${id}.years`,
    before: `${id}.land.before`,
    after: `${id}.land.after`,
    revenue: `${id}.revenue`,
    listing: `${id}.listing`,
    growth: `${id}.growth`,
    context: `${id}.context`,
  } as const;
}

/** Ids of the derived figures: of one case, and of all selected cases together. */
export const derivedId = {
  ratio: ({ id }: CaseEntry) => `case.${id}.ratio`,
  count: 'case.count',
  grown: 'case.grown',
} as const;
