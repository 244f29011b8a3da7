import type { Lang } from '../../i18n/lang';
import { FigureButton } from '../FigureText';
import { factId } from './entry';
import { timelineMessages } from './messages';
import type { TimelineModel } from './model';
import './undated.css';
import { whenWords } from './words';

/** The events that have no place on an axis, each with what its source says instead of a date. */
export function Undated({ model, lang }: { readonly model: TimelineModel; readonly lang: Lang }) {
  const rows = model.rows.filter(({ date }) => !date);
  if (rows.length === 0) return null;
  return (
    <div className="timeline-undated">
      <h3>{timelineMessages(lang).undated}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <FigureButton text={row.name[lang]} evidence={factId(row)} /> <span>{whenWords(row, lang)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
