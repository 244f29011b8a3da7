/** What XML 1.0 can't hold even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** A text as XML holds it, in an element or between double quotes. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\n]/g, (character) => NAMED[character] ?? character);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = string | undefined | false;

/** An element with its attributes and children; what is undefined is left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): string {
  const attached = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('');
  const inner = children.filter(Boolean).join('');
  return inner === '' ? `<${name}${attached}/>` : `<${name}${attached}>${inner}</${name}>`;
}

/** An element that has its value in `val`. */
export function valued(name: string, value: string | number | boolean): string {
  return element(name, { val: typeof value === 'boolean' ? Number(value) : value });
}
