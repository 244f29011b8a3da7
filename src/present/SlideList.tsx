import { useLayoutEffect, useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Filters } from '../engine/filters';
import type { Lang } from '../i18n/lang';
import { type Deck, duplicatedSlide, movedSlide, withoutSlide } from './deck';
import type { Change } from './deck-journal';
import { deckMessages } from './deck-messages';
import { nameOfSlide, SlideItem } from './SlideItem';
import { useDrag } from './use-drag';

/** The slides of a deck in their order, which changes by dragging and by buttons. */
export function SlideList({
  deck,
  dataset,
  lang,
  filterWords,
  edit,
}: {
  readonly deck: Deck;
  readonly dataset: Dataset;
  readonly lang: Lang;
  filterWords(filters: Filters): readonly string[];
  edit(step: (deck: Deck) => Deck, what?: Change): void;
}) {
  const words = deckMessages(lang);
  const list = useRef<HTMLOListElement>(null);
  const [refocus, setRefocus] = useState<string>();
  const { slides } = deck;

  // What is moved in the document loses the focus.
  useLayoutEffect(() => {
    if (refocus === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(refocus)}"]`)?.focus();
    setRefocus(undefined);
  }, [refocus]);

  const move = (id: string, to: number) => {
    const place = movedSlide(deck, id, to).slides.findIndex((slide) => slide.id === id);
    edit((now) => movedSlide(now, id, to), { words: words.moved(place + 1) });
  };
  const { drag, handle } = useDrag(
    () => list.current,
    ({ id, before }) => {
      const from = slides.findIndex((slide) => slide.id === id);
      move(id, before > from ? before - 1 : before);
    },
  );
  return (
    <ol ref={list} className="deck-list" aria-label={words.slides}>
      {slides.map((slide, index) => (
        <SlideItem
          key={slide.id}
          deck={deck}
          slide={slide}
          index={index}
          dataset={dataset}
          lang={lang}
          filterWords={filterWords}
          handle={handle(slide.id)}
          drop={
            drag &&
            (drag.before === index
              ? 'before'
              : drag.before === index + 1 && index === slides.length - 1
                ? 'after'
                : undefined)
          }
          edit={edit}
          onMove={(by) => {
            move(slide.id, index + by);
            setRefocus(`${slide.id} ${by < 0 ? 'up' : 'down'}`);
          }}
          onDuplicate={() => edit((now) => duplicatedSlide(now, slide.id))}
          onRemove={() =>
            edit((now) => withoutSlide(now, slide.id), { words: words.removed(nameOfSlide(slide, lang)) })
          }
        />
      ))}
    </ol>
  );
}
