import type { Table } from '../cards/card';
import type { Fact } from '../domain/fact';
import type { Answer, Scope } from '../engine/answer';
import type { Lang } from '../i18n/lang';
import type { Dashboard } from '../state/store';
import type { DeckContents } from './deck-contents';

/** Tells how far a long work has come, from 0 to 1. */
export type Progress = (done: number) => void;

/** One active value of the filters, in the words of the page. */
export interface FilterWords {
  readonly facet: string;
  readonly value: string;
}

/** A table with what its figures rest on: the facts behind a figure, by the row that it stands in and its evidence. */
export interface SourcedTable {
  readonly table: Table;
  behind(row: string, evidence: string): readonly Fact[];
}

/** What is exported: all that is selected now, and what has to be said of it. */
export interface Subject {
  readonly store: Dashboard;
  readonly answer: Answer;
  readonly lang: Lang;
  /** The reader's own day, as 2026-07-24. */
  readonly day: string;
  readonly filters: readonly FilterWords[];
  /** How much the filters leave of each kind. */
  readonly result: string;
  /** What the filters did to the rows of a scope beyond leaving some. */
  remarks(scope: Scope): readonly string[];
  /** Why they leave nothing of it. */
  empty(scope: Scope): string;
  /** The answer with every row that is selected, not only a page of them: what the tables of files are made from. */
  whole(): Promise<Answer>;
  /** The deck that is shown and edited: its name, if it has one, and itself as decks are kept. */
  readonly deck: { readonly name: string; readonly kept: string };
  /** What that deck says, slide by slide, under the filters of each. */
  slides(): Promise<DeckContents>;
  /** Prints that deck, each slide a page; done when the dialog is left. */
  printDeck(): Promise<void>;
  /** All centers that the filters leave, not only those that cards can name. */
  centers(progress: Progress): Promise<SourcedTable>;
}

/** A file that is ready to be saved. */
export interface Product {
  readonly name: string;
  readonly blob: Blob;
}
