import { gzipSync } from 'node:zlib';

/** What a first load may cost, in bytes of gzipped JavaScript. */
export const FIRST_LOAD_BUDGET = 200_000;

/** The part of a bundler's output chunk that is needed to say what its bytes are. */
export interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly code: string;
  /** File names of the chunks that are fetched with this one, whether asked for or not. */
  readonly imports: readonly string[];
  /** Length of each module as rendered into the chunk, before it is minified. */
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** A script that the page loads beside the bundle. */
export interface Script {
  readonly fileName: string;
  readonly code: string;
}

export interface FirstLoad {
  readonly files: readonly string[];
  /** Bytes after gzip, all files together. */
  readonly total: number;
  /** Bytes after gzip by group of modules, largest first. They add up to the total. */
  readonly groups: readonly { readonly name: string; readonly bytes: number }[];
}

/**
 * Gzipped JavaScript that the page fetches before it can draw: each entry with its static imports, and the scripts beside
 * them. Chunks on demand are not in it, even if the page demands them at once.
 *
 * No module has a gzip size of its own, since all of a file is compressed together. Each file's real size is shared out
 * among its modules by their length before minification, so that the groups add up to what is really sent.
 */
export function firstLoad(chunks: readonly Chunk[], scripts: readonly Script[]): FirstLoad {
  const bytesByGroup = new Map<string, number>();
  const add = (group: string, bytes: number) => bytesByGroup.set(group, (bytesByGroup.get(group) ?? 0) + bytes);
  const initial = withStaticImports(chunks);

  for (const chunk of initial) {
    const size = gzipSync(chunk.code).length;
    const modules = Object.entries(chunk.modules);
    const length = modules.reduce((sum, [, module]) => sum + module.renderedLength, 0);
    if (length === 0) add(chunk.fileName, size);
    else for (const [id, module] of modules) add(moduleGroup(id), (size * module.renderedLength) / length);
  }
  for (const script of scripts) add(script.fileName, gzipSync(script.code).length);

  const groups = [...bytesByGroup].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
  return {
    files: [...initial.map((chunk) => chunk.fileName), ...scripts.map((script) => script.fileName)],
    total: Math.round(groups.reduce((sum, group) => sum + group.bytes, 0)),
    groups,
  };
}

/** The package a module comes from, or our own folder under src. */
export function moduleGroup(id: string): string {
  const path = id.replaceAll('\\', '/');
  const inPackage = path.split('/node_modules/').at(-1);
  if (inPackage !== undefined && inPackage !== path) {
    const [scope, name] = inPackage.split('/');
    return scope?.startsWith('@') ? `${scope}/${name}` : (scope ?? inPackage);
  }
  if (path.startsWith('\0')) return 'bundler runtime';
  // The last folder called src is ours: the project itself may lie in another one.
  const inSource = path.split('/src/').at(-1);
  if (inSource !== undefined && inSource !== path) {
    const [folder, file] = inSource.split('/');
    return file === undefined ? 'src' : `src/${folder}`;
  }
  return path.slice(path.lastIndexOf('/') + 1);
}

function withStaticImports(chunks: readonly Chunk[]): readonly Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || reached.has(chunk)) return;
    reached.add(chunk);
    for (const fileName of chunk.imports) visit(byName.get(fileName));
  };
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk);
  return [...reached];
}
