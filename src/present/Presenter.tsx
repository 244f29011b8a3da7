import type { Dataset } from '../domain/dataset';
import type { Answer } from '../engine/answer';
import type { Lang } from '../i18n/lang';
import { useDashboard } from '../state/context';
import { IconButton } from '../ui/IconButton';
import { durationWords, timeWords, useNow } from './clock';
import type { Deed } from './keys';
import { presentMessages } from './messages';
import { Preview } from './Preview';
import './presenter.css';
import { type FilterWords, SlideView } from './SlideView';
import { SpeakerNotes } from './SpeakerNotes';
import { Stage } from './Stage';
import { toggleFullScreen } from './screen';
import { useKeys } from './use-keys';
import { type Show, useShow } from './use-show';

/** The presenter's own window: what is shown, what comes next, notes and a clock; it leads and follows the show. */
export function Presenter({
  dataset,
  answer,
  words,
  takesSingleKeys,
}: {
  readonly dataset: Dataset;
  readonly answer: Answer;
  readonly words: FilterWords;
  readonly takesSingleKeys: boolean;
}) {
  const lang = useDashboard((state) => state.appearance.lang);
  const own = presentMessages(lang);
  const show = useShow(dataset);
  const now = useNow();
  const { deck, index, slide, aim } = show;
  const act = (deed: Deed) => {
    switch (deed) {
      case 'next':
        return show.next();
      case 'previous':
        return show.previous();
      case 'first':
        return show.go(0);
      case 'last':
        return show.go(deck.slides.length - 1);
      case 'black':
        return show.setBlack(!show.isBlack);
      case 'fullScreen':
        return toggleFullScreen();
      case 'own':
        return show.restore();
      case 'code':
        return show.setCode(!show.hasCode);
      case 'presenter':
        return;
      case 'leave':
        return window.close();
      default:
        return deed satisfies never;
    }
  };
  const typed = useKeys(deck.slides.length, takesSingleKeys, act, show.go);
  return (
    <main id="content" className="presenter" aria-label={own.presenter}>
      <h1 className="visually-hidden">{own.presenter}</h1>
      <header>
        <p data-page>
          {index + 1} / {deck.slides.length}
        </p>
        <IconButton name={own.previous} path="M10 3L5 8l5 5" onClick={show.previous} />
        <IconButton name={own.next} path="M6 3l5 5l-5 5" onClick={show.next} />
        <p role="status">{typed === '' ? screenWords(show, lang) : own.goTo(typed)}</p>
        <dl>
          <div>
            <dt>{own.elapsed}</dt>
            <dd data-elapsed>{durationWords((show.leftAt ?? now) - show.started)}</dd>
          </div>
          <div>
            <dt>{own.clock}</dt>
            <dd>{timeWords(now, lang)}</dd>
          </div>
        </dl>
        <button type="button" className="button" onClick={show.restartClock}>
          {own.restart}
        </button>
      </header>
      <section className="presenter-now" aria-label={own.current}>
        <h2>{own.current}</h2>
        <div className="presenter-slide">
          {show.leftAt !== undefined || show.isEnd || !slide || !aim ? (
            <p className="presenter-end">{show.leftAt === undefined ? own.end : own.left}</p>
          ) : (
            <Stage>
              <SlideView key={slide.id} {...{ deck, slide, index, aim, dataset, answer, words }} />
            </Stage>
          )}
        </div>
      </section>
      <section className="presenter-next" aria-label={own.coming}>
        <h2>{own.coming}</h2>
        <div className="presenter-slide" inert>
          {deck.slides[index + 1] && !show.isEnd && show.leftAt === undefined ? (
            <Preview key={index} deck={deck} index={index + 1} home={show.home} dataset={dataset} words={words} />
          ) : (
            <p className="presenter-end">{own.end}</p>
          )}
        </div>
      </section>
      <section className="presenter-notes" aria-label={own.notes}>
        <h2>{own.notes}</h2>
        <SpeakerNotes slide={show.isEnd ? undefined : slide} answer={answer} lang={lang} />
      </section>
    </main>
  );
}

/** What the screen shows in place of the slide. */
function screenWords({ isBlack, hasCode, isEnd, leftAt }: Show, lang: Lang): string {
  const words = presentMessages(lang);
  if (leftAt !== undefined) return words.left;
  if (isBlack) return words.isBlack;
  if (hasCode) return words.hasCode;
  return isEnd ? words.end : '';
}
