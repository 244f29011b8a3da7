import type { Dataset } from '../domain/dataset';
import type { Result } from '../domain/problem';
import { carried } from './carried';
import { readDataset } from './read';

/** The bundled dataset, beside the page so that an administrator can replace it without a build. */
export const BUNDLED = 'data/dataset.json';

/**
 * Fetches and validates a dataset of the page's own origin. `no-cache` asks the server each time,
 * so that a replaced file is seen at once. A page in one file carries its dataset.
 */
export async function loadDataset(file: string, base: string): Promise<Result<Dataset>> {
  const text = file === BUNDLED ? carried('dataset') : undefined;
  if (text !== undefined) return readDataset(text);
  const url = sameOrigin(file, base);
  if (!url) return { ok: false, problems: [{ kind: 'foreign' }] };
  const fetched = await fetchText(url);
  return fetched.ok ? readDataset(fetched.value) : fetched;
}

async function fetchText(url: URL): Promise<Result<string>> {
  try {
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) return { ok: false, problems: [{ kind: 'unreachable', status: response.status }] };
    return { ok: true, value: await response.text() };
  } catch {
    return { ok: false, problems: [{ kind: 'unreachable' }] };
  }
}

/** The address of a file that may be fetched: one of the same site as the page. */
export function sameOrigin(file: string, base: string): URL | undefined {
  try {
    const url = new URL(file, base);
    // Opaque origins are all called "null": only those of the web can be told apart.
    return /^https?:$/.test(url.protocol) && url.origin === new URL(base).origin ? url : undefined;
  } catch {
    return undefined;
  }
}
