import type { Table } from '../../cards/card';

/** Text of one kind: plain, the words that open a paragraph, or a mark that leads to the references and is raised. */
export interface Run {
  readonly text: string;
  readonly role?: 'lead' | 'mark';
}

/** A line stands by itself, a paragraph is running text. */
export type TextKind = 'title' | 'line' | 'paragraph' | 'heading' | 'reference';

export interface TextBlock {
  readonly kind: TextKind;
  readonly runs: readonly Run[];
}

/** A table of one text in each cell. */
export interface TableBlock {
  readonly kind: 'table';
  readonly table: Table;
}

/** The briefing from top to bottom: screen, paper and both flavors of the clipboard are made of it and of nothing else. */
export type Block = TextBlock | TableBlock;

export function block(kind: TextKind, ...runs: readonly (string | Run)[]): TextBlock {
  return { kind, runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

export function textOf({ runs }: TextBlock): string {
  return runs.map(({ text }) => text).join('');
}

/** A table as texts, its head first. */
export function linesOf({ columns, rows }: Table): readonly (readonly string[])[] {
  return [
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => cells.map((cell) => ('text' in cell ? cell.text : ''))),
  ];
}
