import { type ReactNode, useState } from 'react';
import type { Lang } from '../../i18n/lang';
import { sourcesMessages } from './messages';

/** So many entries stand in a list at first, and so many more with each asking: large datasets have thousands. */
const PART = 100;

/** A list whose rest comes when it is asked for. */
export function InParts<T>({
  entries,
  className,
  lang,
  children,
}: {
  readonly entries: readonly T[];
  readonly className: string;
  readonly lang: Lang;
  children(entry: T): ReactNode;
}) {
  const [shown, setShown] = useState(PART);
  const left = entries.length - shown;
  return (
    <>
      <ul className={className}>{entries.slice(0, shown).map(children)}</ul>
      {left > 0 ? (
        <button type="button" className="button" onClick={() => setShown(shown + PART)}>
          {sourcesMessages(lang).more(Math.min(PART, left), left)}
        </button>
      ) : null}
    </>
  );
}
