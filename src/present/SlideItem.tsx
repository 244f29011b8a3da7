import type { ComponentProps } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Filters } from '../engine/filters';
import type { Lang } from '../i18n/lang';
import { Drawing } from '../ui/Drawing';
import { IconButton } from '../ui/IconButton';
import { PassingButton } from '../ui/PassingButton';
import { aimOf, cardOf } from './aim';
import { changedSlide, type Deck, type Slide } from './deck';
import type { Change } from './deck-journal';
import { deckMessages } from './deck-messages';
import { faultWords } from './SlideNotes';

/** What a slide is called in the list. */
export function nameOfSlide(slide: Slide, lang: Lang): string {
  if (slide.kind !== 'card') return deckMessages(lang).kinds[slide.kind];
  return cardOf(slide)?.name(lang) ?? (slide.card || '?');
}

/** One slide: what it shows and under which filters, its title and notes, and its place. */
export function SlideItem({
  deck,
  slide,
  index,
  dataset,
  lang,
  filterWords,
  handle,
  drop,
  edit,
  onMove,
  onDuplicate,
  onRemove,
}: {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly index: number;
  readonly dataset: Dataset;
  readonly lang: Lang;
  filterWords(filters: Filters): readonly string[];
  readonly handle: ComponentProps<'span'>;
  /** Where what is dragged would come to stand. */
  readonly drop: 'before' | 'after' | undefined;
  edit(step: (deck: Deck) => Deck, what?: Change): void;
  onMove(by: 1 | -1): void;
  onDuplicate(): void;
  onRemove(): void;
}) {
  const words = deckMessages(lang);
  const number = index + 1;
  const { filters, faults } = aimOf(slide, '', dataset);
  const values = filterWords(filters);
  const write = (part: 'title' | 'notes', text: string) =>
    edit((now) => changedSlide(now, slide.id, { [part]: text || undefined }), { field: `${slide.id} ${part}` });
  const isEnd = { up: index === 0, down: index === deck.slides.length - 1 };
  return (
    <li data-slide-id={slide.id} data-drop={drop} data-fault={faults.length > 0 || undefined}>
      <div className="deck-item">
        <span className="deck-handle" title={words.drag} aria-hidden="true" {...handle}>
          ⠿
        </span>
        <b>
          {number}. {nameOfSlide(slide, lang)}
        </b>
        <span className="deck-filters">
          {slide.query === undefined
            ? words.inherited
            : values.length > 0
              ? values.join(lang === 'zh' ? '，' : ', ')
              : words.unfiltered}
        </span>
        <IconButton
          name={words.of(words.up, number)}
          path="M4 9l4-4l4 4"
          data-move={`${slide.id} up`}
          aria-disabled={isEnd.up}
          onClick={() => !isEnd.up && onMove(-1)}
        />
        <IconButton
          name={words.of(words.down, number)}
          path="M4 6l4 4l4-4"
          data-move={`${slide.id} down`}
          aria-disabled={isEnd.down}
          onClick={() => !isEnd.down && onMove(1)}
        />
        <IconButton name={words.of(words.duplicate, number)} path="M5 5h8v8H5zM3 11V3h8" onClick={onDuplicate} />
        <PassingButton
          home="dialog"
          heirs=".deck-remove"
          className="tool icon deck-remove"
          aria-label={words.of(words.removeSlide, number)}
          title={words.removeSlide}
          onClick={onRemove}
        >
          <Drawing path="M3 4h10M6 4V2.5h4V4M4.5 4l.5 9.5h6l.5-9.5" />
        </PassingButton>
      </div>
      {faults.length > 0 ? (
        <p className="deck-fault">{faultWords(faults, lang).join(lang === 'zh' ? '；' : '; ')}</p>
      ) : null}
      <input
        aria-label={words.of(words.slideTitle, number)}
        placeholder={words.titleHint}
        value={slide.title ?? ''}
        maxLength={200}
        onChange={({ target }) => write('title', target.value)}
      />
      <textarea
        aria-label={words.of(words.notes, number)}
        placeholder={words.notesHint}
        value={slide.notes ?? ''}
        rows={slide.notes ? 3 : 1}
        onChange={({ target }) => write('notes', target.value)}
      />
    </li>
  );
}
