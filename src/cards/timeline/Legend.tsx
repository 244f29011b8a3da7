import { useCompact } from '../../charts/compact';
import { yearWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
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
  const hasSolid = rows.some(({ date, convention, expected }) => date && !convention && !expected);
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
      {rows.some(({ certain }) => !certain) ? <li>{words.legend.possible}</li> : null}
      {compact || !hasLanes(model) ? null : <li className="legend-deed">{words.legend.drag}</li>}
      {!compact && hasLanes(model) && window && stripSpans(ground, window).length > 0 ? (
        <li className="legend-deed">{words.legend.strip}</li>
      ) : null}
    </ul>
  );
}

function Item({ style, text }: { readonly style: 'solid' | 'dashed' | 'hollow'; readonly text: string }) {
  return (
    <li>
      <svg
        className={`timeline-swatch timeline-${style}`}
        width={style === 'solid' ? 6 : 26}
        height={14}
        aria-hidden="true"
      >
        {style === 'solid' ? (
          <rect className="timeline-bar" x={1} width={4} height={14} />
        ) : (
          <>
            <rect className="timeline-bar" x={1} y={1} width={24} height={12} />
            <path className="timeline-edge" d="M1 1H25M1 13H25" />
            <path className="timeline-edge timeline-ends" d="M1 1V13M25 1V13" />
          </>
        )}
      </svg>
      {text}
    </li>
  );
}
