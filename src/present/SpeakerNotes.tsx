import { useMemo } from 'react';
import { talkingPoints } from '../cards/talking-points';
import type { Answer } from '../engine/answer';
import type { Lang } from '../i18n/lang';
import { plainText } from '../i18n/phrase';
import { cardOf } from './aim';
import type { Slide } from './deck';
import { citedBy } from './footnotes';
import { presentMessages } from './messages';

/** What the presenter can say: the slide's own notes, then all that its card states, each with its paragraphs. */
export function SpeakerNotes({
  slide,
  answer,
  lang,
}: {
  readonly slide: Slide | undefined;
  readonly answer: Answer;
  readonly lang: Lang;
}) {
  const words = presentMessages(lang);
  const points = useMemo(() => {
    const card = slide && cardOf(slide);
    return card ? talkingPoints(card, answer, lang) : [];
  }, [slide, answer, lang]);
  return (
    <div className="presenter-said">
      {slide?.notes || points.length === 0 ? <p data-notes>{slide?.notes || words.noNotes}</p> : null}
      {points.length === 0 ? null : (
        <>
          <h3>{words.points}</h3>
          <ul data-points>
            {points.map(({ words: said, facts }) => (
              <li key={plainText(said)}>
                {plainText(said)} <span>{words.paragraphsOf(citedBy(facts, answer.dataset.sources))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
