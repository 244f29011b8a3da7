import type { CDPSession } from '@playwright/test';

/** What the engine and the browser keep for themselves: compiled code, and timings in buffers of a fixed size. */
const OF_THE_BROWSER = /^(?:code|hidden|synthetic)$/;
const TIMING = /Timing|LayoutShift|DOMRectReadOnly/;

/** Bytes that the objects of a page take, after everything that nobody needs was thrown away. */
export async function bytesHeld(devtools: CDPSession): Promise<number> {
  // Twice: what a finalizer lets go falls to the second.
  for (const _ of [1, 2]) await devtools.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const onChunk = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  return bytesIn(JSON.parse(chunks.join('')));
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  /** Node after node, field after field. */
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

function bytesIn({ snapshot: { meta }, nodes, strings }: Snapshot): number {
  const [types] = meta.node_types;
  const width = meta.node_fields.length;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => meta.node_fields.indexOf(field)) as [
    number,
    number,
    number,
  ];
  const at = (index: number) => nodes[index] ?? 0;
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += width) {
    const kind = types[at(node + type)] ?? '';
    const isTiming = kind === 'native' && TIMING.test(strings[at(node + name)] ?? '');
    if (!OF_THE_BROWSER.test(kind) && !isTiming) bytes += at(node + size);
  }
  return bytes;
}
