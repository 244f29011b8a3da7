import { colorsIn, paintOf } from './paint';
import { type Attributes, svgElement } from './svg-element';

/** A box in the picture's own pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

interface Border {
  readonly side: Side;
  readonly width: number;
  readonly attributes: Attributes;
}

/** Ground and borders of a box as its styles have them. `define` takes a pattern or gradient and gives its address. */
export function drawnBox(box: Box, style: CSSStyleDeclaration, define: (element: SVGElement) => string): SVGElement[] {
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.height / 2, box.width / 2);
  const rounding = { rx: radius === 0 ? undefined : radius };
  const ground = paintOf(style.backgroundColor);
  const fill = filling(style.backgroundImage, define);
  const borders = SIDES.flatMap((side) => borderOf(style, side) ?? []);
  const [first] = borders;
  const isFrame = first && borders.length === 4 && borders.every((border) => isAlike(border, first));
  return [
    ...(ground
      ? [svgElement('rect', { ...box, ...rounding, fill: ground.color, 'fill-opacity': ground.opacity })]
      : []),
    ...(fill ? [svgElement('rect', { ...box, ...rounding, fill })] : []),
    ...(isFrame
      ? [svgElement('rect', { ...inset(box, first.width / 2), ...rounding, fill: 'none', ...first.attributes })]
      : borders.map((border) => svgElement('path', { d: edge(box, border), fill: 'none', ...border.attributes }))),
  ];
}

function borderOf(style: CSSStyleDeclaration, side: Side): Border | undefined {
  const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const kind = style.getPropertyValue(`border-${side}-style`);
  const paint = paintOf(style.getPropertyValue(`border-${side}-color`));
  if (!(width > 0) || kind === 'none' || kind === 'hidden' || !paint) return undefined;
  const dash = { dashed: `${3 * width} ${2 * width}`, dotted: `${width} ${width}` }[kind];
  return {
    side,
    width,
    attributes: {
      stroke: paint.color,
      'stroke-opacity': paint.opacity,
      'stroke-width': width,
      'stroke-dasharray': dash,
    },
  };
}

function isAlike(one: Border, other: Border): boolean {
  return JSON.stringify(one.attributes) === JSON.stringify(other.attributes);
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function edge({ x, y, width, height }: Box, border: Border): string {
  const half = border.width / 2;
  switch (border.side) {
    case 'top':
      return `M${x} ${y + half}h${width}`;
    case 'bottom':
      return `M${x} ${y + height - half}h${width}`;
    case 'left':
      return `M${x + half} ${y}v${height}`;
    default:
      return `M${x + width - half} ${y}v${height}`;
  }
}

/** The two grounds that cards have beside a color: the hatch of what is not reported, and one that fades downwards. */
function filling(image: string, define: (element: SVGElement) => string): string | undefined {
  const colors = colorsIn(image).map(paintOf);
  const color = colors.find((paint) => paint !== undefined)?.color;
  if (!color) return undefined;
  if (image.startsWith('repeating-linear-gradient'))
    return define(
      svgElement('pattern', { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
        svgElement('path', { d: 'M.5 0v6', stroke: color, 'stroke-width': 1 }),
      ]),
    );
  return define(
    svgElement('linearGradient', { x1: 0, y1: 0, x2: 0, y2: 1 }, [
      svgElement('stop', { offset: 0, 'stop-color': color }),
      svgElement('stop', { offset: 1, 'stop-color': color, 'stop-opacity': 0 }),
    ]),
  );
}
