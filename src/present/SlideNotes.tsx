import type { Answer } from '../engine/answer';
import type { Lang } from '../i18n/lang';
import { useDashboard } from '../state/context';
import { type Aim, type Fault, isAimed } from './aim';
import { presentMessages } from './messages';
import type { FilterWords } from './SlideView';

/** What filters the slide, always in sight, and whether they are the slide's own. */
export function FilterLine({
  aim,
  answer,
  words,
  lang,
}: {
  readonly aim: Aim;
  readonly answer: Answer;
  readonly words: FilterWords;
  readonly lang: Lang;
}) {
  const isOwn = useDashboard(({ filters, view }) => isAimed(aim, filters, view));
  const active = words.active(answer, lang);
  const own = presentMessages(lang);
  if (active.length === 0 && isOwn) return null;
  return (
    <p className="slide-filters" data-filters>
      {active.length > 0 ? own.filters : null}
      {active.map((value) => (
        <span key={value} className="slide-chip">
          {value}
        </span>
      ))}
      {isOwn ? null : <span className="slide-changed">{own.changed}</span>}
    </p>
  );
}

/** What of a slide this page can't show; the slide stays and says so. */
export function SlideFaults({
  faults,
  lang,
  isAlone,
}: {
  readonly faults: readonly Fault[];
  readonly lang: Lang;
  /** There is nothing else on the slide. */
  readonly isAlone?: boolean;
}) {
  if (faults.length === 0) return null;
  const [first, ...rest] = faultWords(faults, lang);
  return isAlone ? (
    <div className="slide-head" role="alert">
      <h2>{first}</h2>
      {rest.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  ) : (
    <p className="slide-fault" role="alert">
      {[first, ...rest].join(lang === 'zh' ? '；' : '; ')}
    </p>
  );
}

/** Faults in sentences: the card first, then what was ignored. */
export function faultWords(faults: readonly Fault[], lang: Lang): readonly string[] {
  const words = presentMessages(lang);
  const ignored = faults.flatMap((fault) =>
    fault.kind === 'query' ? [`${fault.key}=${fault.value.slice(0, 60)}`] : [],
  );
  return [
    ...faults.flatMap((fault) => (fault.kind === 'card' ? [words.noCard(fault.card)] : [])),
    ...(ignored.length > 0 ? [words.ignored(ignored)] : []),
  ];
}
