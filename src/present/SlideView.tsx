import { ErrorBoundary } from 'react-error-boundary';
import { useCompact } from '../charts/compact';
import type { Dataset } from '../domain/dataset';
import type { Answer, Scope } from '../engine/answer';
import type { Lang } from '../i18n/lang';
import { useDashboard } from '../state/context';
import type { Aim } from './aim';
import { CardSlide } from './CardSlide';
import type { Deck, Slide } from './deck';
import { ClosingSlide, CoverSlide } from './EndSlides';
import { presentMessages } from './messages';

/** Words on what the filters do, which the app knows. */
export interface FilterWords {
  /** Each active value with the name of its facet. */
  active(answer: Answer, lang: Lang): readonly string[];
  /** How many rows of a scope are left, and of how many where filters took some. */
  count(answer: Answer, scope: Scope, lang: Lang): string;
  remarks(answer: Answer, scope: Scope, lang: Lang): readonly string[];
  /** Why nothing is left. */
  empty(answer: Answer, scope: Scope, lang: Lang): string;
}

export interface SlideProps {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly index: number;
  readonly aim: Aim;
  readonly dataset: Dataset;
  readonly answer: Answer;
  readonly words: FilterWords;
}

/** One slide, for the state of the store around it. A failure stays on its slide. */
export function SlideView(props: SlideProps) {
  const { slide, index, deck, answer } = props;
  const lang = useDashboard((state) => state.appearance.lang);
  const drawn = useDashboard(({ answered, revision }) => (answered === revision ? revision : undefined));
  const compact = useCompact();
  const words = presentMessages(lang);
  const { length } = deck.slides;
  return (
    <section
      className={`slide slide-${slide.kind}`}
      data-slide={index + 1}
      data-card={slide.kind === 'card' ? slide.card : undefined}
      data-compact={compact || undefined}
      data-revision={drawn}
      aria-label={words.page(index + 1, length)}
    >
      <ErrorBoundary
        resetKeys={[slide, answer]}
        fallbackRender={() => (
          <div role="alert" className="slide-head">
            <h2>{words.failed}</h2>
          </div>
        )}
      >
        {slide.kind === 'cover' ? (
          <CoverSlide {...props} lang={lang} />
        ) : slide.kind === 'closing' ? (
          <ClosingSlide {...props} lang={lang} />
        ) : (
          <CardSlide {...props} lang={lang} />
        )}
      </ErrorBoundary>
    </section>
  );
}
