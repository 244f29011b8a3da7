import type { Box } from './box';

/** From where, in pixels of the window, and how much enlarged a part of the page is drawn. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** A box of the window as one of the drawing. */
export function placed({ left, top, width, height }: Omit<Box, 'x' | 'y'> & Omit<Frame, 'scale'>, frame: Frame): Box {
  return {
    x: (left - frame.left) / frame.scale,
    y: (top - frame.top) / frame.scale,
    width: width / frame.scale,
    height: height / frame.scale,
  };
}

/** How much a part is enlarged as a whole; 1 where it is not, or is turned too. */
export function enlargement({ transform }: CSSStyleDeclaration): number {
  const [, scale, other] = /^matrix\(([\d.]+), 0, 0, ([\d.]+), /.exec(transform) ?? [];
  return scale !== undefined && scale === other && Number(scale) > 0 ? Number(scale) : 1;
}
