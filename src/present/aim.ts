import { dequal } from 'dequal/lite';
import { CARDS } from '../cards/index';
import type { Dataset } from '../domain/dataset';
import type { Filters } from '../engine/filters';
import { type Ignored, readAddress } from '../state/address';
import { queryOf } from '../state/saved-views';
import { DEFAULT_VIEW, type View } from '../state/view';
import type { Slide } from './deck';

/** What of a view a slide fixes. */
export type SlideView = Pick<View, 'reference' | 'scale'>;

/** Under what a slide is shown, and what of it means nothing here. */
export interface Aim {
  readonly filters: Filters;
  readonly view: SlideView;
  readonly faults: readonly Fault[];
}

export type Fault = { readonly kind: 'card'; readonly card: string } | ({ readonly kind: 'query' } & Ignored);

const ids = CARDS.map(({ id }) => id);

export function cardOf({ card }: Slide) {
  return CARDS.find(({ id }) => id === card);
}

/** Filters and view of a slide: its own, or those of `base`, the query with which the show began. */
export function aimOf(slide: Slide, base: string, dataset: Dataset): Aim {
  const { filters, view, ignored } = readAddress(new URLSearchParams(slide.query ?? base), { dataset, cards: ids });
  return {
    filters,
    view: { reference: view.reference, scale: view.scale },
    faults: [
      ...(slide.kind === 'card' && !cardOf(slide) ? [{ kind: 'card', card: slide.card ?? '' } as const] : []),
      // What a show began with was read, and judged, when it was opened.
      ...(slide.query === undefined ? [] : ignored.map((part): Fault => ({ kind: 'query', ...part }))),
    ],
  };
}

/** The query that a slide keeps of what is on screen. */
export function aimQuery(filters: Filters, { reference, scale }: SlideView): string {
  return queryOf(filters, { ...DEFAULT_VIEW, reference, scale });
}

/** Whether a slide is shown under just these filters and this view. */
export function isAimed(aim: Aim, filters: Filters, { reference, scale }: SlideView): boolean {
  return dequal(aim.filters, filters) && aim.view.reference === reference && aim.view.scale === scale;
}
