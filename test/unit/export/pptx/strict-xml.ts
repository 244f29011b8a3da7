/** An element of a document that is well-formed to the letter; anything else throws. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** The text directly in it. */
  readonly text: string;
}

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|<\?xml[^?]*\?>|[^<]+/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function parseXml(xml: string): Node {
  const root = { name: '', attributes: {}, children: [] as Node[], text: '' };
  const open = [root];
  TAG.lastIndex = 0;
  for (let at = 0; at < xml.length; at = TAG.lastIndex) {
    TAG.lastIndex = at;
    const match = TAG.exec(xml);
    if (!match) throw new Error(`Not XML: ${xml.slice(at, at + 80)}`);
    const [whole, isEnd, name, attributes = '', isEmpty] = match;
    const parent = open.at(-1);
    if (!parent) throw new Error(`After the end: ${whole}`);
    if (name === undefined) {
      if (!whole.startsWith('<?xml')) parent.text += decoded(whole);
    } else if (isEnd) {
      if (parent.name !== name || attributes !== '') throw new Error(`</${name}> ends <${parent.name}>`);
      open.pop();
    } else {
      const node = { name, attributes: attributesIn(attributes), children: [], text: '' };
      parent.children.push(node);
      if (!isEmpty) open.push(node);
    }
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || !only || others.length > 0) throw new Error('Not one element');
  return only;
}

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = '', value = ''] of text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)) {
    if (key in found) throw new Error(`${key} twice`);
    found[key] = decoded(value);
  }
  return found;
}

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`A bare & in ${text}`);
  return text.replace(/&(?:(\w+)|#(\d+)|#x([\da-f]+));/gi, (_, name?: string, digits?: string, hex?: string) =>
    name === undefined
      ? String.fromCodePoint(digits === undefined ? Number.parseInt(hex ?? '', 16) : Number(digits))
      : (ENTITIES[name] ?? ''),
  );
}

/** All elements of a name, in the order of the document. */
export function all(node: Node, name: string): readonly Node[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
}

export function child(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  return path.reduce((at, name) => at?.children.find((entry) => entry.name === name), node);
}

/** The text of an element and of all that is in it. */
export function textIn(node: Node): string {
  return node.text + node.children.map(textIn).join('');
}
