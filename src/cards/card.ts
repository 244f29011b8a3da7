import type { ReactNode } from 'react';
import type { Amount } from '../domain/amount';
import type { CenterId, Text } from '../domain/dataset';
import type { Answer, Scope } from '../engine/answer';
import type { Facet } from '../engine/filters';
import type { Lang } from '../i18n/lang';
import type { Phrase } from '../i18n/phrase';
import type { Statement } from './statements';

/** A table cell: its words, and the fact or derivation behind it where it is a figure. */
export interface Cell {
  readonly text: string;
  readonly evidence?: string;
  /** What the words mean as numbers, or as a date in EDTF: exports give the ends in columns of their own. */
  readonly amount?: Amount | undefined;
  readonly edtf?: string | undefined;
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
}

/** The table face: one row per datum of the selection, also those of which nothing is drawn. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Cells by column; the first column is the row's header. A cell may hold several figures. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly (Cell | readonly Cell[])[];
  /** The center that it is of: its profile opens beside the row's header. */
  readonly center?: { readonly id: CenterId; readonly name: Text };
}

/** How a figure came about that no source states: formula, inputs, what was left out. */
export interface Derivation {
  /** The card and its name: `kpis.gain`. */
  readonly id: string;
  readonly title: string;
  readonly value: string;
  /** Unit and open ends, beside the value: m²，不含 2992. */
  readonly note?: string;
  /** One row per input: what, the arithmetic, its result, and the facts that it rests on. */
  readonly inputs: readonly {
    readonly label: string;
    readonly detail?: string;
    readonly expression?: string;
    readonly result: string;
    readonly facts: readonly string[];
  }[];
  readonly total?: string;
  /** Conventions used, in sentences. */
  readonly conventions: readonly string[];
  /** What does not count, and why. */
  readonly excluded?: { readonly title: string; readonly lines: readonly string[] };
}

/**
 * One card: a pure model, and faces of that one model. The page walks the list of cards; nothing else knows their names.
 * Declared with method syntax, so that cards of different models stand in one list.
 */
export interface Card<Model = unknown> {
  readonly id: string;
  /** What its rows are; the frame words what the filters did to them. */
  readonly scope: Scope;
  /** Grid columns of twelve that it takes on a wide page. */
  readonly span: 5 | 7 | 12;
  /** The least width in pixels that its chart needs, where that is more than most need; an expanded card keeps it. */
  readonly leastWidth?: number;
  name(lang: Lang): string;
  /** What the card is about; a phrase where figures stand in it. */
  subtitle(model: Model, lang: Lang): string | Phrase;
  /** Its subtitle only invites a click, and means nothing in a picture. */
  readonly invites?: boolean;
  /** Independent of language; equal answers give equal models. */
  model(answer: Answer): Model;
  takeaway(model: Model, lang: Lang): Phrase;
  /** One sentence on what chart it is and of what, for those who don't see it. */
  describe(model: Model, lang: Lang): string;
  Chart(props: ChartProps<Model>): ReactNode;
  /** Explains the marks and their uncertainty, at the bottom of the card. */
  Legend(props: { readonly model: Model; readonly lang: Lang }): ReactNode;
  /** The facet that its chart sets by a brush: a chart that this facet emptied stays, or a drag would lose its ground. */
  readonly brushes?: Facet;
  /** Controls beside the Table button, if it has any. */
  Controls?(props: { readonly model: Model; readonly lang: Lang }): ReactNode;
}

/** The faces of a card that nobody sees at first: they come in a chunk of their own. See `details.ts`. */
export interface CardDetails<Model = unknown> {
  /** Its table has rows for each thing that is selected: a file has them all, the card the first. */
  readonly lists?: true;
  table(model: Model, lang: Lang): Table;
  derivations(model: Model, lang: Lang): readonly Derivation[];
  /** How its chart is drawn for those who sit far away, where that is not as other charts are. */
  readonly distant?: Partial<DistantFace<Model>>;
  /** All that can be said of the selection, the most telling first: the heading opens with the first. */
  statements(model: Model, lang: Lang): readonly Statement[];
}

/** A chart as it is drawn for those who sit far away, on a slide or on paper. */
export interface DistantFace<Model = unknown> {
  Chart(props: ChartProps<Model>): ReactNode;
  /** So many times as large as on the page, where there is room. */
  readonly scale: number;
}

export interface ChartProps<Model> {
  readonly model: Model;
  readonly lang: Lang;
  /** Room for a phone: rows are stacked, tables become lists. */
  readonly compact: boolean;
}
