import type PptxGenJS from 'pptxgenjs';
import type { Answer } from '../../engine/answer';
import type { Lang } from '../../i18n/lang';
import type { Scale } from '../../state/view';
import type { ChartSpec } from './chart/spec';

export type Slide = PptxGenJS.Slide;

/** A place on a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where a form draws. */
export interface Canvas {
  readonly slide: Slide;
  readonly box: Box;
  /** A native chart; `description` is for those who don't see it. */
  chart(spec: ChartSpec, box: Box, description: string): void;
}

export interface FormContext {
  readonly lang: Lang;
  readonly answer: Answer;
  readonly scale: Scale;
  readonly description: string;
  /** Inches that a drawing has from above to below. */
  readonly height: number;
}

/** One slide's worth of a card. */
export interface Page {
  draw(canvas: Canvas): void;
  /** What the marks mean, below them. */
  readonly legend: readonly string[];
}

/**
 * The form that a card takes in PowerPoint: one page, or several where there is more than one can read. Declared with
 * method syntax, so that forms of different models stand in one list.
 */
export interface Form<Model = unknown> {
  /** In place of the card's own subtitle, where that speaks of what only the page can do. */
  subtitle?(lang: Lang): string;
  pages(model: Model, context: FormContext): readonly Page[];
}

/** A list in parts of about equal length, each of at most so many. */
export function inParts<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(list.length / most));
  const size = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}
