import type { Engine, ListRows, ListScope, Match } from '../../engine/answer';
import type { Lang } from '../../i18n/lang';
import type { ShownColumn } from './column';
import { listMessages } from './messages';
import type { Question } from './use-rows';

/** So many rows are asked for at a time. */
const PART = 5000;

/** The words of the whole list, head first; where some rows match only possibly, a column says which. */
export async function linesOf<S extends ListScope>(
  engine: Engine,
  question: Question<S>,
  columns: readonly ShownColumn<ListRows[S]>[],
  lang: Lang,
): Promise<readonly (readonly string[])[]> {
  const words = listMessages(lang);
  const all = await allRows(engine, question);
  const showsMatch = all.some(({ certain }) => !certain);
  const texts = (row: ListRows[S]) =>
    columns.map((column) =>
      column
        .cells(row)
        .map(({ text }) => text)
        .join(words.separator),
    );
  return [
    [...columns.map(({ label }) => label), ...(showsMatch ? [words.match] : [])],
    ...all.map(({ row, certain }) => [
      ...texts(row),
      ...(showsMatch ? [certain ? words.certain : words.possible] : []),
    ]),
  ];
}

async function allRows<S extends ListScope>(
  engine: Engine,
  question: Question<S>,
): Promise<readonly Match<ListRows[S]>[]> {
  const all: Match<ListRows[S]>[] = [];
  for (;;) {
    const { rows, total } = await engine.list({ ...question, from: all.length, count: PART });
    all.push(...rows);
    if (rows.length === 0 || all.length >= total) return all;
  }
}
