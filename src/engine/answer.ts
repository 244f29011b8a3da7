import type {
  Area,
  Case,
  CategoryId,
  Center,
  CenterId,
  Dataset,
  DatedEvent,
  FunctionId,
  Program,
  Text,
  Visit,
} from '../domain/dataset';
import type { Interval, Truth } from '../domain/interval';
import type { PresenceCounts } from '../domain/presence';
import type { Facet, Filters } from './filters';

/** What a card is about: which rows its filters judge. */
export type Scope = 'centers' | 'events' | 'visits' | 'cases';

/** A row that matches for certain, or one that an interval only lets match possibly. */
export interface Match<T> {
  readonly row: T;
  readonly certain: boolean;
}

/** The rows of one scope that are selected: counts of all, and a bounded page of them. */
export interface Selection<T> {
  /** How many there are without any filter. */
  readonly total: number;
  readonly certain: number;
  readonly possible: number;
  /** The first rows, as many as are asked for, in the dataset's order. */
  readonly page: readonly Match<T>[];
  /** What a filter can't judge is left out, counted and said. */
  readonly unjudged: readonly { readonly facet: Facet; readonly count: number; readonly ids: readonly string[] }[];
  /** A date is asked for, and some row matches by a year that was inferred. */
  readonly inferred: boolean;
  /** Active facets that say nothing about this scope. */
  readonly unaffectedBy: readonly Facet[];
  /** Where nothing is left: a facet whose lifting alone leaves something, if there is one. */
  readonly emptiedBy: Facet | undefined;
}

/** How the selected centers stand to one function or category. */
export interface Coverage<Id> {
  readonly id: Id;
  readonly counts: PresenceCounts;
  /** The first centers that report it. */
  readonly reportedBy: readonly CenterId[];
}

/** Area over the selected centers. */
export interface AreaTotals {
  /** Centers with any area reported, before or after. */
  readonly reported: number;
  /** Centers whose area after is reported: the only ones that can be held against a reference. */
  readonly standing: number;
  /** The centers with an area, largest lower bound first, as many as are asked for; equal bounds keep the dataset's order. */
  readonly largest: readonly Match<Center>[];
  /** The first centers of which no area is reported. */
  readonly silent: readonly Match<Center>[];
  /** The sum of all gains that can be computed, each within its own basis, in m²; undefined where there is none. */
  readonly gain: Interval | undefined;
  readonly gaining: number;
  /** The first areas that the gain adds up. */
  readonly gains: readonly { readonly center: Center; readonly area: Area }[];
}

/** Where the selected centers are. */
export interface PlaceTotals {
  /** Different places. */
  readonly count: number;
  readonly areStreets: boolean;
  /** Of those, the ones whose city no source names. */
  readonly cityless: number;
}

/** Lists of functions over the selected centers. */
export interface FunctionLists {
  readonly reported: number;
  /** Of those, the lists that their source leaves open. */
  readonly open: number;
}

export interface FacetCount {
  readonly value: string;
  /** Rows that this value would leave, under all other facets. */
  readonly count: number;
}

/** A function, and how many centers asking for it in each presence would leave, under all other facets. */
export interface FunctionCounts {
  readonly value: string;
  readonly counts: PresenceCounts;
}

/** All that the cards need of one state of the filters: aggregates, and bounded pages of rows. */
export interface Answer {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly reference: number;
  readonly centers: Selection<Center>;
  readonly events: Selection<DatedEvent>;
  readonly visits: Selection<Visit>;
  readonly cases: Selection<Case>;
  /** Of the selected cases, those whose land grew for certain. */
  readonly casesGrown: number;
  readonly functions: readonly Coverage<FunctionId>[];
  readonly categories: readonly Coverage<CategoryId>[];
  readonly areas: AreaTotals;
  readonly places: PlaceTotals;
  /** What districts report in total: all, or those of which a chosen place is a part or the whole. */
  readonly programs: readonly Program[];
  /** As `visits`, but under no date: for figures that stand beside those of centers, which dates don't filter. */
  readonly visitsOfAnyDate: Selection<Visit>;
  readonly lists: FunctionLists;
  /** Selected centers by whether they reach the reference area; without an area: unknown. */
  readonly reach: Readonly<Record<Truth, number>>;
  /** Of those that reach it, the centers that are not open yet. */
  readonly reachExpected: number;
  readonly facets: Readonly<Record<Exclude<Facet, 'fn' | 'area' | 'time' | 'q'>, readonly FacetCount[]>> & {
    readonly fn: readonly FunctionCounts[];
  };
}

/** The most rows that an answer carries of a scope unless asked for more: what a card can show one by one. */
export const PAGE = 40;

/** What can be listed row by row, and what its rows are. */
export interface ListRows {
  readonly centers: Center;
  readonly events: DatedEvent;
  readonly visits: Visit;
}
export type ListScope = keyof ListRows;

/** Asks for a window of the rows that match. */
export interface ListQuery<S extends ListScope = ListScope> {
  readonly scope: S;
  readonly filters: Filters;
  readonly reference: number;
  /** By what the rows are sorted, see `SORT_KEYS`; in the dataset's order without it, or where the key means nothing. */
  readonly sort: { readonly key: string; readonly descending: boolean } | undefined;
  /** The language in which names are sorted. */
  readonly lang: keyof Text;
  readonly from: number;
  readonly count: number;
}

export interface List<T> {
  /** How many rows match, certainly or possibly. */
  readonly total: number;
  /** Those of the window, at most `count`. */
  readonly rows: readonly Match<T>[];
}

/** One question, one answer; it may have to be waited for, so that the same cards and lists can run over a worker or a server. */
export interface Engine {
  /**
   * `most` rows of a scope at most are carried one by one: a page for cards, all of them for files. Where the engine can
   * answer at once it does: then a change and its answer are rendered together.
   */
  ask(filters: Filters, reference: number, most?: number): Answer | Promise<Answer>;
  list<S extends ListScope>(query: ListQuery<S>): Promise<List<ListRows[S]>>;
}
