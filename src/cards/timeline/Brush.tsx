import { memo } from 'react';
import type { DateSpan } from '../../domain/edtf';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { type Axis, xOf } from './axis';
import { type End, endsOf } from './brush';
import './brush.css';
import { type Days, touches } from './ground';
import { timelineMessages } from './messages';
import { dayText } from './ticks';

interface BrushProps {
  readonly axis: Axis;
  readonly window: Days;
  readonly time: DateSpan | undefined;
  readonly lang: Lang;
}

/** Two handles under the months that filter the page by date: real sliders, for pointers and keys alike. */
export const Brush = memo(function Brush({ axis, window, time, lang }: BrushProps) {
  const words = timelineMessages(lang).brush;
  const ends = endsOf(time, window);
  const left = xOf(axis, ends.first);
  const right = xOf(axis, ends.last + 1);
  const handle = (end: End) => {
    const day = end === 'from' ? ends.first : ends.last;
    return (
      <div
        className={`timeline-handle timeline-${end}`}
        data-brush={end}
        role="slider"
        tabIndex={0}
        aria-label={words[end]}
        aria-valuemin={end === 'from' ? window.first : ends.first}
        aria-valuemax={end === 'from' ? ends.last : window.last}
        aria-valuenow={day}
        aria-valuetext={endText(end, time, day, lang)}
        style={{ left: end === 'from' ? left : right }}
      />
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own
    <div className="timeline-brush" role="group" aria-label={words.label}>
      <div className="timeline-track" style={{ left: axis.left, width: axis.right - axis.left }} />
      {time && touches(time, window) ? (
        <div className="timeline-span" data-brush="both" style={{ left, width: right - left }} />
      ) : null}
      {handle('from')}
      {handle('to')}
    </div>
  );
});

/** The day that an end of the filter names; an open end names none. */
function endText(end: End, time: DateSpan | undefined, day: number, lang: Lang): string {
  const asked = end === 'from' ? time?.first : time?.last;
  return asked !== undefined && Number.isFinite(asked)
    ? dateWords(dayText(asked), lang)
    : timelineMessages(lang).brush.unset(dateWords(dayText(day), lang));
}
