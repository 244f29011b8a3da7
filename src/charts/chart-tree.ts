/**
 * The structure of a chart for keys and speech: the whole, its groups, its claims. The same ids stand on the marks as
 * `data-mark`, so that a click and Enter do the same.
 */
export interface ChartNode {
  readonly id: string;
  /** What is spoken and shown: bounds and gaps in words. */
  readonly label: string;
  /** What a click or Enter does. */
  readonly action?: ChartAction | undefined;
  /** What it offers beside, where the tree doesn't tell. */
  readonly other?: ChartAction | undefined;
  readonly children?: readonly ChartNode[];
}

export interface ChartAction {
  readonly kind: 'evidence' | 'filter' | 'open';
  /** Nothing of its kind is left beside it: a span of dates takes the place of another. */
  readonly isSingle?: boolean;
  /** The page is filtered by it already: then it releases. */
  readonly isChosen?: boolean;
  /** A filter that `adds` keeps what its facet is filtered by already. */
  run(adds?: boolean): void;
}

/** A tree that is built when somebody goes into the chart or points at it: most are replaced by a filter before that. */
export function whenAsked(build: () => ChartNode): () => ChartNode {
  let tree: ChartNode | undefined;
  return () => {
    tree ??= build();
    return tree;
  };
}

/** Where a reader is in the tree: the ids from the first level down. Empty: on the chart as a whole. */
export type ChartPath = readonly string[];

const childrenAt = (root: ChartNode, path: ChartPath): readonly ChartNode[] => nodeAt(root, path)?.children ?? [];

export function nodeAt(root: ChartNode, path: ChartPath): ChartNode | undefined {
  return path.reduce<ChartNode | undefined>((node, id) => node?.children?.find((child) => child.id === id), root);
}

export function findPath(root: ChartNode, id: string): ChartPath | undefined {
  for (const child of root.children ?? []) {
    if (child.id === id) return [id];
    const below = findPath(child, id);
    if (below) return [child.id, ...below];
  }
  return undefined;
}

/**
 * What a node offers beside its own action: a claim, to filter to the group that it is in; a group that filters, to open
 * the derivation of its figure, which goes by the name of the card.
 */
export function otherAction(root: ChartNode, path: ChartPath): ChartAction | undefined {
  const node = nodeAt(root, path);
  if (node?.other) return node.other;
  if (node?.action?.kind === 'filter') return node.children?.find(({ id }) => id.startsWith(`${root.id}.`))?.action;
  if (node?.action?.kind !== 'evidence') return undefined;
  const above = path.map((_, depth) => nodeAt(root, path.slice(0, depth))?.action).reverse();
  return above.find((action) => action?.kind === 'filter');
}

interface Modifiers {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a press on a node does: with Alt what the node offers beside; with Ctrl, Cmd or Shift a filter adds. */
export function deedAt(
  root: ChartNode,
  path: ChartPath,
  { altKey, ctrlKey, metaKey, shiftKey }: Modifiers,
): (() => void) | undefined {
  const action = altKey ? otherAction(root, path) : nodeAt(root, path)?.action;
  return action && (() => action.run(ctrlKey || metaKey || shiftKey));
}

/**
 * The path after a key: ← → a neighbor, ↓ into and ↑ out of a level, Page Up and Down the same place in another
 * group, Home and End the ends of a level. Undefined for a key that means nothing here.
 */
export function moved(root: ChartNode, path: ChartPath, key: string): ChartPath | undefined {
  const parent = path.slice(0, -1);
  const id = path.at(-1);
  // On the whole one stands before the first of its groups.
  const siblings = childrenAt(root, parent);
  const index = siblings.findIndex((node) => node.id === id);
  const at = (position: number): ChartPath => {
    const node = siblings[Math.max(0, Math.min(siblings.length - 1, position))];
    return node ? [...parent, node.id] : path;
  };
  switch (key) {
    case 'ArrowDown': {
      const first = childrenAt(root, path)[0];
      return first ? [...path, first.id] : path;
    }
    case 'ArrowUp':
      return parent;
    case 'ArrowRight':
      return at(index + 1);
    case 'ArrowLeft':
      return path.length === 0 ? path : at(index - 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(siblings.length - 1);
    case 'PageDown':
      return inOtherGroup(root, path, 1);
    case 'PageUp':
      return inOtherGroup(root, path, -1);
    default:
      return undefined;
  }
}

/** From a claim to the claim at the same place in the next group; from a group to that group. */
function inOtherGroup(root: ChartNode, path: ChartPath, by: 1 | -1): ChartPath {
  const groups = root.children ?? [];
  const [group, ...inside] = path;
  const next = groups[groups.findIndex(({ id }) => id === group) + by];
  if (!next) return path;
  const place = groups.find(({ id }) => id === group)?.children?.findIndex(({ id }) => id === inside[0]) ?? -1;
  const claim = inside.length > 0 ? (next.children?.[place] ?? next.children?.at(-1)) : undefined;
  return claim ? [next.id, claim.id] : [next.id];
}
