import { calendarOf } from '../../domain/edtf';
import { dateWords, yearWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { useActions } from '../../state/actions';
import { barClass } from './EventMark';
import { factId, knownDays, openEndOf } from './entry';
import './event.css';
import './list.css';
import { timelineMessages } from './messages';
import { type DatedRow, datedRows, type TimelineModel, type TimelineRow } from './model';
import { basisWords, whenWords } from './words';

/** For a phone: the events by date under their years, the undated last. */
export function TimelineList({ model, lang }: { readonly model: TimelineModel; readonly lang: Lang }) {
  const words = timelineMessages(lang);
  const undated = model.rows.filter(({ date }) => !date);
  return (
    <div className="timeline-list">
      {yearGroups(model).map(({ key, year, uncertain, rows }) => (
        <section key={key}>
          <h3>
            <b>{yearWords(year, uncertain)}</b> {uncertain ? words.yearInferred : words.yearStated}
          </h3>
          <ul>
            {rows.map((row) => (
              <Entry key={row.id} row={row} when={withinYear(row, lang)} lang={lang} />
            ))}
          </ul>
        </section>
      ))}
      {undated.length > 0 ? (
        <section>
          <h3>
            <b>{words.undated}</b>
          </h3>
          <ul>
            {undated.map((row) => (
              <Entry key={row.id} row={row} when={whenWords(row, lang)} lang={lang} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

interface EntryProps {
  readonly row: TimelineRow;
  readonly when: string;
  readonly lang: Lang;
}

function Entry({ row, when, lang }: EntryProps) {
  const actions = useActions();
  const words = timelineMessages(lang);
  const notes = [
    termsIn(lang).kind[row.kind],
    ...(row.certain ? [] : [words.possible]),
    ...(row.convention || row.expected || openEndOf(row.date) ? [basisWords(row, lang)] : []),
  ];
  return (
    <li>
      <button type="button" data-evidence={factId(row)} onClick={() => actions.evidence(factId(row))}>
        <span className="timeline-when">{when}</span>
        <span
          className={`timeline-mark timeline-${row.kind} ${row.date ? barClass(row) : 'timeline-none'} ${row.certain ? '' : 'timeline-possible'}`}
          aria-hidden="true"
        />
        <span className="timeline-what">
          <b>{row.name[lang]}</b> <small>{notes.join(words.semicolon)}</small>
        </span>
      </button>
    </li>
  );
}

interface YearGroup {
  readonly key: string;
  readonly year: number;
  readonly uncertain: boolean;
  readonly rows: readonly DatedRow[];
}

/** Rows in order of date under the year they begin in; stated and inferred years stand apart. */
export function yearGroups(model: TimelineModel): readonly YearGroup[] {
  const groups = new Map<string, YearGroup>();
  for (const row of datedRows(model)) {
    const { year } = calendarOf(knownDays(row.date).first);
    const { uncertain } = row.date;
    const key = yearWords(year, uncertain);
    groups.set(key, { key, year, uncertain, rows: [...(groups.get(key)?.rows ?? []), row] });
  }
  return [...groups.values()].sort((a, b) => a.year - b.year);
}

/** The date under its year; a date that goes on into another year keeps both. */
function withinYear({ date }: DatedRow, lang: Lang): string {
  if (!Number.isFinite(date.first) || !Number.isFinite(date.last)) return dateWords(date.text, lang);
  const isOneYear = calendarOf(date.first).year === calendarOf(date.last).year;
  if (date.precision === 'year' && isOneYear) return timelineMessages(lang).withinYear;
  return dateWords(date.text, lang, isOneYear ? 'year-less' : 'full');
}
