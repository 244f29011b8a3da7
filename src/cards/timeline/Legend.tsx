import { memo } from 'react';
import { useCompact } from '../../charts/compact';
import { yearWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { barMark } from './EventMark';
import { openEndOf } from './entry';
import './event.css';
import { timelineMessages } from './messages';
import { hasLanes, type TimelineModel } from './model';
import { stripSpans } from './window';
import { conventionsOf, sentenceless } from './words';

/** How sure the dates are and how that is drawn; only what occurs is explained. */
export function TimelineLegend({ model, lang }: { readonly model: TimelineModel; readonly lang: Lang }) {
  const compact = useCompact();
  const words = timelineMessages(lang);
  const { rows, ground, window } = model;
  const inferred = ground.years.find(({ uncertain }) => uncertain);
  const conventions = conventionsOf(rows, lang).map(sentenceless);
  const hasSolid = rows.some(({ date, convention, expected }) => date && !convention && !expected && !openEndOf(date));
  return (
    <ul className="legend">
      {inferred && rows.some(({ date }) => date?.uncertain) ? (
        <Item year={yearWords(inferred.year, true)} text={words.legend.inferred} />
      ) : null}
      {hasSolid ? <Item style="solid" text={words.legend.solid} /> : null}
      {conventions.length > 0 ? (
        <Item style="dashed" text={words.legend.dashed(conventions.join(words.semicolon))} />
      ) : null}
      {rows.some(({ expected }) => expected) ? <Item style="hollow" text={words.legend.hollow} /> : null}
      {rows.some(({ date }) => openEndOf(date)) ? <Item style="open" text={words.legend.open} /> : null}
      {rows.some(({ certain }) => !certain) ? <Item text={words.legend.possible} /> : null}
      {compact || !hasLanes(model) ? null : <Item text={words.legend.drag} isDeed />}
      {!compact && hasLanes(model) && window && stripSpans(ground, window).length > 0 ? (
        <Item text={words.legend.strip} isDeed />
      ) : null}
    </ul>
  );
}

interface ItemProps {
  readonly style?: 'solid' | 'dashed' | 'hollow' | 'open';
  readonly year?: string;
  readonly text: string;
  /** Says what can be done, not what is drawn. */
  readonly isDeed?: boolean;
}

const Item = memo(function Item({ style, year, text, isDeed }: ItemProps) {
  return (
    <li className={isDeed ? 'legend-deed' : undefined}>
      {style ? (
        <svg
          className={`timeline-swatch timeline-${style}`}
          width={style === 'solid' ? 6 : 26}
          height={14}
          aria-hidden="true"
        >
          {barMark(
            style === 'solid'
              ? { top: 0, bottom: 14, from: 1, to: 5, isOpen: false, isSolid: true }
              : { top: 1, bottom: 13, from: 1, to: 25, isOpen: style === 'open', isSolid: style === 'open' },
          )}
        </svg>
      ) : null}
      {year === undefined ? null : (
        <>
          <b>{year}</b>{' '}
        </>
      )}
      {text}
    </li>
  );
});
