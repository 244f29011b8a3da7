import { calendarOf, parseEdtf } from '../../domain/edtf';
import { yearWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { visitMessages } from './messages';
import { meetingOf, type VisitModel } from './model';

/** That no order of the visit is reported, what a connector means, and which years are inferred. */
export function VisitLegend({ model, lang }: { readonly model: VisitModel; readonly lang: Lang }) {
  const { legend } = visitMessages(lang);
  const inferred = model.visits.flatMap(({ date }) => {
    const parsed = parseEdtf(date.edtf);
    return parsed.ok && parsed.date.uncertain ? [yearWords(calendarOf(parsed.date.first).year, true)] : [];
  });
  return (
    <ul className="legend">
      <li>{legend.order}</li>
      {model.visits.some((visit) => meetingOf(visit).matched.length > 0) ? (
        <li>
          <span className="visit-link" aria-hidden="true" />
          {legend.both}
        </li>
      ) : null}
      {[...new Set(inferred)].map((year) => (
        <li key={year}>{legend.inferred(year)}</li>
      ))}
    </ul>
  );
}
