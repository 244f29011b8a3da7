import type { Box } from './box';
import { paintOf } from './paint';
import { type Attributes, svgElement } from './svg-element';

/** What a drawing hands on to its parts, and its styles would say. */
const INHERITED = [
  'fill',
  'stroke',
  'fill-opacity',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const;

/** What holds for one element alone, and what it is where nothing is said. */
const OWN: Readonly<Record<string, string>> = { opacity: '1', 'clip-path': 'none', mask: 'none' };
const STOP: Readonly<Record<string, string>> = { 'stop-opacity': '1', 'stop-color': '' };

/** The page's own names and roles mean nothing in a picture. */
const LEFT_OUT = /^(class|style|role|tabindex|focusable|data-.*|aria-.*|on.*|xmlns.*)$/;
const SHAPES = new Set(['path', 'rect', 'circle', 'line', 'ellipse', 'polygon', 'polyline']);

/** A drawing of the page as one that stands alone: every style written into its elements, what can't be seen left out. */
export function standalone(svg: SVGSVGElement, box: Box): SVGElement {
  const copied = copy(svg, undefined);
  for (const [key, value] of Object.entries({ ...box, overflow: 'visible' })) copied.setAttribute(key, String(value));
  return copied;
}

function copy(source: Element, parent: CSSStyleDeclaration | undefined): SVGElement {
  const style = getComputedStyle(source);
  const attributes: Record<string, string> = {};
  for (const { name, value } of source.attributes) if (!LEFT_OUT.test(name)) attributes[name] = value;
  for (const name of INHERITED) {
    delete attributes[name];
    const value = style.getPropertyValue(name);
    if (value !== parent?.getPropertyValue(name)) Object.assign(attributes, painted(name, value));
  }
  const own = source.localName === 'stop' ? STOP : OWN;
  for (const [name, usual] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value !== usual && value !== '') attributes[name] = value;
  }
  const children = [...source.childNodes].flatMap((child): (Element | string)[] => {
    if (child instanceof SVGElement) return isSeen(child) ? [copy(child, style)] : [];
    return child.nodeType === Node.TEXT_NODE ? [child.nodeValue ?? ''] : [];
  });
  return svgElement(source.localName, attributes, children);
}

/** Colors with an opacity of their own are two attributes: not every program reads them as one. */
function painted(name: string, value: string): Attributes {
  if (name !== 'fill' && name !== 'stroke') return { [name]: value };
  const paint = paintOf(value);
  return { [name]: paint?.color ?? 'none', ...(paint?.opacity ? { [`${name}-opacity`]: String(paint.opacity) } : {}) };
}

/** Whether an element leaves a trace; what only catches the pointer does not. */
function isSeen(element: SVGElement): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.opacity === '0') return false;
  if (!SHAPES.has(element.localName) || element.closest('defs, pattern, clipPath, mask')) return true;
  return paintOf(style.fill) !== undefined || paintOf(style.stroke) !== undefined;
}
