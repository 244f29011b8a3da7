import { type ReactNode, useEffect, useRef, useState } from 'react';
import { CARDS } from '../cards/index';
import { BUNDLED } from '../data/load';
import type { Dataset } from '../domain/dataset';
import type { Answer } from '../engine/answer';
import { readAddress, writeAddress } from '../state/address';
import { useDashboard, useDashboardStore } from '../state/context';
import type { Dashboard } from '../state/store';
import { cardOf } from './aim';
import { CodePanel } from './CodePanel';
import { Controls, SLIDE_MENU } from './Controls';
import { type Deed, placeOf } from './keys';
import { presentMessages } from './messages';
import { useIdlePointer, useSpot, useSwipe } from './pointer';
import './present.css';
import { type FilterWords, type SlideProps, SlideView } from './SlideView';
import { Stage } from './Stage';
import { toggleFullScreen, useAuto, useAwake, useFullScreen } from './screen';
import { presenterName } from './session';
import { useKeys } from './use-keys';
import { useShow } from './use-show';

/** The slide on screen. */
export type Shown = Pick<SlideProps, 'deck' | 'slide' | 'index' | 'aim'>;

/** Milliseconds for which a notice lies over the slide: the audience reads it too. */
const NOTICE = 8000;

/** Slides over the whole window, one card each. */
export function Show({
  dataset,
  answer,
  words,
  facets,
  menu,
  takesSingleKeys,
}: {
  readonly dataset: Dataset;
  readonly answer: Answer;
  readonly words: FilterWords;
  /** The filters as the page has them; they lie over the slide where they are asked for. */
  readonly facets: ReactNode;
  /** What can be taken away of a slide, below the button that a selector names. */
  menu(shown: Shown, opener: string, onClose: () => void): ReactNode;
  readonly takesSingleKeys: boolean;
}) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const seconds = useDashboard((state) => state.view.auto);
  const isCovered = useDashboard(({ overlay, view }) => overlay !== undefined || view.evidence !== undefined);
  const own = presentMessages(lang);
  const root = useRef<HTMLElement>(null);
  const [hasFacets, setFacets] = useState(false);
  const [hasMenu, setMenu] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const show = useShow(dataset, () => auto.pause());
  const auto = useAuto(seconds, show.index, hasFacets || hasMenu || isCovered || show.hasCode, () =>
    show.go((show.index + 1) % Math.max(1, show.deck.slides.length)),
  );
  const isIdle = useIdlePointer();
  useAwake();
  useFullScreen();
  useSwipe(root, (by) => (by > 0 ? show.next() : show.previous()));

  const act = (deed: Deed) => {
    setBlocked(false);
    switch (deed) {
      case 'next':
        return show.next();
      case 'previous':
        return show.previous();
      case 'first':
        return show.go(0);
      case 'last':
        return show.go(show.deck.slides.length - 1);
      case 'black':
        return show.setBlack(!show.isBlack);
      case 'fullScreen':
        return toggleFullScreen();
      case 'code':
        return show.setCode(!show.hasCode);
      case 'presenter':
        return setBlocked(!openPresenter(store, show.session));
      case 'own':
        return show.restore();
      case 'leave':
        return hasFacets ? setFacets(false) : leave(store, show.home, dataset);
      default:
        return deed satisfies never;
    }
  };
  const typed = useKeys(show.deck.slides.length, takesSingleKeys, act, show.go);
  const spot = useSpot(takesSingleKeys);

  useEffect(() => {
    if (!isBlocked) return;
    const passing = setTimeout(() => setBlocked(false), NOTICE);
    return () => clearTimeout(passing);
  }, [isBlocked]);

  useEffect(() => {
    // What had the focus is gone; the page hears keys all the same, and Tab begins with the slide.
    document.documentElement.dataset.mode = 'present';
    return () => {
      delete document.documentElement.dataset.mode;
    };
  }, []);

  const { deck, index, slide, aim } = show;
  const shown = !show.isEnd && slide && aim ? { deck, slide, index, aim } : undefined;
  return (
    <main
      ref={root}
      className="show"
      id="content"
      aria-label={own.slides}
      data-idle={isIdle || undefined}
      data-spot={spot ? '' : undefined}
    >
      <h1 className="visually-hidden">{own.slides}</h1>
      {!shown ? (
        <div className="show-end">
          <h2>{own.end}</h2>
          <p>{own.endHint}</p>
        </div>
      ) : (
        <Stage>
          <SlideView key={shown.slide.id} {...shown} dataset={dataset} answer={answer} words={words} />
        </Stage>
      )}
      {show.isBlack ? <div className="show-black" role="img" aria-label={own.black} /> : null}
      {spot ? (
        <div
          className="show-spot"
          style={{
            background: `radial-gradient(circle at ${spot.x}px ${spot.y}px, transparent 0 12vmin, rgb(0 0 0 / 55%) 13vmin)`,
          }}
        />
      ) : null}
      {hasFacets ? (
        <div className="show-facets" data-show-facets>
          {facets}
        </div>
      ) : null}
      <Controls
        lang={lang}
        index={show.index}
        of={show.deck.slides.length}
        hasFacets={hasFacets}
        hasMenu={hasMenu}
        onFacets={() => setFacets(!hasFacets)}
        onMenu={shown && (() => setMenu(!hasMenu))}
        onDeck={() => store.getState().lay({ kind: 'deck' })}
        act={act}
      />
      {hasMenu && shown ? menu(shown, `[data-action="${SLIDE_MENU}"]`, () => setMenu(false)) : null}
      {show.hasCode ? <CodePanel card={shown && cardOf(shown.slide)?.id} onClose={() => show.setCode(false)} /> : null}
      <div role="status" className="show-status">
        {typed === '' ? null : (
          <p>
            {placeOf(typed, deck.slides.length) === undefined
              ? own.noSlide(typed, deck.slides.length)
              : own.goTo(typed)}
          </p>
        )}
        {isBlocked ? <p>{own.blocked}</p> : null}
        {seconds === undefined ? null : auto.isPaused ? (
          <p>
            {own.paused(auto.patience)}{' '}
            <button type="button" className="button" onClick={auto.resume}>
              {own.resume}
            </button>
          </p>
        ) : (
          <p className="visually-hidden">{own.auto(seconds)}</p>
        )}
      </div>
    </main>
  );
}

/** Back to what was on screen before the show. */
function leave(store: Dashboard, home: string, dataset: Dataset): void {
  const vocabulary = { dataset, cards: CARDS.map(({ id }) => id) };
  store.getState().follow({ ...readAddress(new URLSearchParams(home), vocabulary), ignored: [] }, 'push');
}

/** False where the browser blocks it. */
function openPresenter(store: Dashboard, session: string): boolean {
  const { filters, view, appearance, file } = store.getState();
  const shown = { ...view, mode: 'presenter', auto: undefined, evidence: undefined } as const;
  const query = writeAddress(filters, shown, appearance, file === BUNDLED ? undefined : file);
  return window.open(`?${query}`, presenterName(session), 'popup,width=1180,height=780') !== null;
}
