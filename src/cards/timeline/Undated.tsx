import { memo } from 'react';
import { useKeptRows } from '../../charts/kept-rows';
import type { Lang } from '../../i18n/lang';
import { useDashboardStore } from '../../state/context';
import { figureButton } from '../FigureText';
import { factId } from './entry';
import { timelineMessages } from './messages';
import type { TimelineRow } from './model';
import './undated.css';
import { whenWords } from './words';

const idOf = ({ id }: TimelineRow) => id;

/** The events that have no place on an axis, each with what its source says instead of a date. */
export function Undated({ rows, lang }: { readonly rows: readonly TimelineRow[]; readonly lang: Lang }) {
  const kept = useKeptRows(rows, idOf);
  if (kept.length === 0) return null;
  return (
    <div className="timeline-undated" hidden={rows.length === 0}>
      <h3>{timelineMessages(lang).undated}</h3>
      <ul>
        {kept.map(({ row, isShown }) => (
          <li key={row.id} hidden={!isShown}>
            <UndatedEvent row={row} lang={lang} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A filter hides and shows what is around it. */
const UndatedEvent = memo(function UndatedEvent({ row, lang }: { readonly row: TimelineRow; readonly lang: Lang }) {
  return (
    <>
      {figureButton({ text: row.name[lang], evidence: factId(row) }, lang, useDashboardStore())}{' '}
      <span>{whenWords(row, lang)}</span>
    </>
  );
});
