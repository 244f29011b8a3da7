import { type Box, drawnBox } from './box';
import { standalone } from './chart';
import { enlargement, type Frame, placed } from './frame';
import { pseudoBox } from './pseudo';
import { rounded, svgElement } from './svg-element';
import { baselines, drawnText } from './text';

/** All that can be seen of a part of the page, as elements of a drawing; its upper left corner is the origin. */
export function drawing(root: HTMLElement): SVGElement {
  const origin = root.getBoundingClientRect();
  const baseline = baselines(root);
  const face = getComputedStyle(root).fontFamily;
  const definitions: SVGElement[] = [];
  const define = (element: SVGElement) => {
    const look = element.outerHTML;
    const at = definitions.findIndex((known) => known.dataset.look === look);
    if (at >= 0) return `url(#fill-${at})`;
    element.dataset.look = look;
    definitions.push(element);
    return `url(#fill-${definitions.length - 1})`;
  };
  const visit = (element: Element, frame: Frame): SVGElement[] => {
    const style = getComputedStyle(element);
    const boxes = [...element.getClientRects()];
    const [first] = boxes;
    if (style.display !== 'contents' && (!first || isUnseen(style))) return [];
    if (element instanceof SVGSVGElement) return first ? [standalone(element, placed(first, frame))] : [];
    const by = enlargement(style);
    if (!first || by === 1) return parts(element, style, boxes, frame);
    const { x, y } = placed(first, frame);
    const own = { left: first.left, top: first.top, scale: frame.scale * by };
    const transform = `translate(${rounded(x)} ${rounded(y)}) scale(${by})`;
    return [svgElement('g', { transform }, parts(element, style, boxes, own))];
  };
  const parts = (element: Element, style: CSSStyleDeclaration, boxes: readonly DOMRect[], frame: Frame) => {
    const [first] = boxes;
    if (element instanceof HTMLImageElement && first) return [image(element, placed(first, frame))];
    const children = [...element.childNodes].flatMap((child) => {
      if (child instanceof Text) return drawnText(child, frame, face, baseline);
      return child instanceof Element ? visit(child, frame) : [];
    });
    return [
      ...boxes.flatMap((box) => drawnBox(placed(box, frame), style, define)),
      ...(first ? pseudo('::before', placed(first, frame), style, element) : []),
      ...(first && cutsOff(element, style)
        ? [svgElement('g', { 'clip-path': define(clip(placed(first, frame))) }, children)]
        : children),
      ...(first ? pseudo('::after', placed(first, frame), style, element) : []),
    ];
  };
  const pseudo = (name: string, box: Box, parent: CSSStyleDeclaration, element: Element) => {
    const style = getComputedStyle(element, name);
    const found = pseudoBox(box, parent, style);
    if (!found) return [];
    const { box: own, turn } = found;
    const drawn = drawnBox(own, style, define);
    if (turn === 0 || drawn.length === 0) return drawn;
    const transform = `rotate(${turn} ${own.x + own.width / 2} ${own.y + own.height / 2})`;
    return [svgElement('g', { transform }, drawn)];
  };

  const all = visit(root, { left: origin.left, top: origin.top, scale: 1 });
  for (const [index, element] of definitions.entries()) {
    element.removeAttribute('data-look');
    element.id = `fill-${index}`;
  }
  return svgElement('g', { 'font-family': face }, [
    ...(definitions.length > 0 ? [svgElement('defs', {}, definitions)] : []),
    ...all,
  ]);
}

/** What is there for screen readers alone, or hidden. */
function isUnseen({ visibility, opacity, clipPath }: CSSStyleDeclaration): boolean {
  return visibility === 'hidden' || opacity === '0' || clipPath.startsWith('inset(50%');
}

/** Whether more is in an element than it shows. */
function cutsOff({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element, style: CSSStyleDeclaration) {
  return style.overflowY !== 'visible' && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
}

function clip(box: Box): SVGElement {
  return svgElement('clipPath', {}, [svgElement('rect', { ...box })]);
}

/** A picture that the page holds itself, as a logo is. */
function image({ src }: HTMLImageElement, box: Box): SVGElement {
  return svgElement('image', { href: src, ...box, preserveAspectRatio: 'xMidYMid meet' });
}
