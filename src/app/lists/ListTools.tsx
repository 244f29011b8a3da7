import { useState } from 'react';
import { tsvOf } from '../../export/tsv';
import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { copyText } from '../../ui/clipboard';
import { Popover } from '../../ui/Popover';
import { CheckList } from '../facets/CheckList';
import { boundsKey, type ListColumn, type ListContext } from './column';
import { listMessages } from './messages';

/** Which columns are shown, the first apart, which always is. */
export function ColumnChoice<T>({
  columns,
  chosen,
  isChanged,
  context,
  onToggle,
}: {
  readonly columns: readonly ListColumn<T>[];
  readonly chosen: readonly string[];
  /** They are not the usual ones. */
  readonly isChanged: boolean;
  readonly context: ListContext;
  onToggle(key: string): void;
}) {
  const words = listMessages(context.lang);
  const [, ...others] = columns;
  const choices = others.flatMap((column) => {
    const label = column.label(context);
    return [
      { value: column.key, words: label },
      ...(column.amount ? [{ value: boundsKey(column.key), words: words.boundsOf(label), depth: 1 }] : []),
    ];
  });
  return (
    <Popover label={words.columns} active={isChanged}>
      {() => <CheckList legend={words.columns} choices={choices} chosen={chosen} onToggle={onToggle} />}
    </Popover>
  );
}

type Copying = { readonly rows: number } | 'refused';

/** Copies the whole list as it is sorted and with the columns that are shown, and says whether that succeeded. */
export function CopyButton({
  lang,
  lines,
}: {
  readonly lang: Lang;
  /** The head, then a line per row. */
  readonly lines: () => Promise<readonly (readonly string[])[]>;
}) {
  const [outcome, setOutcome] = useState<Copying>();
  const words = listMessages(lang);
  const copy = async () => {
    setOutcome(undefined);
    try {
      const all = await lines();
      setOutcome((await copyText(tsvOf(all))) ? { rows: all.length - 1 } : 'refused');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <span role="status" className="list-copied">
        {outcome && outcome !== 'refused' ? words.copied(numberWords(outcome.rows, lang)) : ''}
      </span>
      {outcome === 'refused' ? (
        <span role="alert" className="list-copied">
          {words.notCopied}
        </span>
      ) : null}
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
    </>
  );
}
