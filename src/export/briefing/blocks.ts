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

/** A table with borders; the first cell of a row is its header. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The briefing from top to bottom: screen, paper and both flavors of the clipboard are made of it and of nothing else. */
export type Block = TextBlock | TableBlock;

export function block(kind: TextKind, ...runs: readonly (string | Run)[]): TextBlock {
  return { kind, runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

export function textOf({ runs }: TextBlock): string {
  return runs.map(({ text }) => text).join('');
}
