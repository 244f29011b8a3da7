import { memo } from 'react';
import { useCompact } from '../../charts/compact';
import { yearWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { Bar } from './EventMark';
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
        <li>
          <b>{yearWords(inferred.year, true)}</b> {words.legend.inferred}
        </li>
      ) : null}
      {hasSolid ? <Item style="solid" text={words.legend.solid} /> : null}
      {conventions.length > 0 ? (
        <Item style="dashed" text={words.legend.dashed(conventions.join(words.semicolon))} />
      ) : null}
      {rows.some(({ expected }) => expected) ? <Item style="hollow" text={words.legend.hollow} /> : null}
      {rows.some(({ date }) => openEndOf(date)) ? <Item style="open" text={words.legend.open} /> : null}
      {rows.some(({ certain }) => !certain) ? <li>{words.legend.possible}</li> : null}
      {compact || !hasLanes(model) ? null : <li className="legend-deed">{words.legend.drag}</li>}
      {!compact && hasLanes(model) && window && stripSpans(ground, window).length > 0 ? (
        <li className="legend-deed">{words.legend.strip}</li>
      ) : null}
    </ul>
  );
}

const Item = memo(function Item({
  style,
  text,
}: {
  readonly style: 'solid' | 'dashed' | 'hollow' | 'open';
  readonly text: string;
}) {
  return (
    <li>
      <svg
        className={`timeline-swatch timeline-${style}`}
        width={style === 'solid' ? 6 : 26}
        height={14}
        aria-hidden="true"
      >
        {style === 'solid' ? (
          <Bar top={0} bottom={14} from={1} to={5} isOpen={false} isSolid />
        ) : (
          <Bar top={1} bottom={13} from={1} to={25} isOpen={style === 'open'} isSolid={style === 'open'} />
        )}
      </svg>
      {text}
    </li>
  );
});
