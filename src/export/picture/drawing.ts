import { type Box, drawnBox } from './box';
import { standalone } from './chart';
import { pseudoBox } from './pseudo';
import { svgElement } from './svg-element';
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
  const placed = ({ left, top, width, height }: DOMRect): Box => ({
    x: left - origin.left,
    y: top - origin.top,
    width,
    height,
  });

  const visit = (element: Element): SVGElement[] => {
    const style = getComputedStyle(element);
    const boxes = [...element.getClientRects()];
    const [first] = boxes;
    if (style.display !== 'contents' && (!first || isUnseen(style))) return [];
    if (element instanceof SVGSVGElement) return first ? [standalone(element, placed(first))] : [];
    return [
      ...boxes.flatMap((box) => drawnBox(placed(box), style, define)),
      ...(first ? pseudo('::before', placed(first), style, element) : []),
      ...[...element.childNodes].flatMap((child) => {
        if (child instanceof Text) return drawnText(child, origin, face, baseline);
        return child instanceof Element ? visit(child) : [];
      }),
      ...(first ? pseudo('::after', placed(first), style, element) : []),
    ];
  };
  const pseudo = (name: string, box: Box, parent: CSSStyleDeclaration, element: Element) => {
    const style = getComputedStyle(element, name);
    const found = pseudoBox(box, parent, style);
    if (!found) return [];
    const { box: own, turn } = found;
    const parts = drawnBox(own, style, define);
    if (turn === 0 || parts.length === 0) return parts;
    const transform = `rotate(${turn} ${own.x + own.width / 2} ${own.y + own.height / 2})`;
    return [svgElement('g', { transform }, parts)];
  };

  const parts = visit(root);
  for (const [index, element] of definitions.entries()) {
    element.removeAttribute('data-look');
    element.id = `fill-${index}`;
  }
  return svgElement('g', { 'font-family': face }, [
    ...(definitions.length > 0 ? [svgElement('defs', {}, definitions)] : []),
    ...parts,
  ]);
}

/** What is there for screen readers alone, or hidden. */
function isUnseen({ visibility, opacity, clipPath }: CSSStyleDeclaration): boolean {
  return visibility === 'hidden' || opacity === '0' || clipPath.startsWith('inset(50%');
}
