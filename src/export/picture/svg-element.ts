const NAMESPACE = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a drawing that is never part of the page; what is undefined is left out, numbers are short. */
export function svgElement(
  name: string,
  attributes: Attributes,
  children: readonly (Element | string)[] = [],
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, typeof value === 'number' ? String(rounded(value)) : value);
  element.append(...children);
  return element;
}

/** To a hundredth: a drawing is not finer. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
