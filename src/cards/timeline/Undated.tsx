import { dequal } from 'dequal/lite';
import { memo } from 'react';
import type { Lang } from '../../i18n/lang';
import { useDashboardStore } from '../../state/context';
import { figureButton } from '../FigureText';
import { factId } from './entry';
import { timelineMessages } from './messages';
import type { TimelineRow } from './model';
import './undated.css';
import { whenWords } from './words';

/** The events that have no place on an axis, each with what its source says instead of a date. */
export const Undated = memo(function Undated({
  rows,
  lang,
}: {
  readonly rows: readonly TimelineRow[];
  readonly lang: Lang;
}) {
  const store = useDashboardStore();
  if (rows.length === 0) return null;
  return (
    <div className="timeline-undated">
      <h3>{timelineMessages(lang).undated}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {figureButton({ text: row.name[lang], evidence: factId(row) }, lang, store)}{' '}
            <span>{whenWords(row, lang)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}, dequal);
