import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { oneFilePage, withoutFaceFiles } from './one-file-page.ts';

/** The build that the page fills when it saves itself: it lies beside the served page. */
const PAGE = 'one-file.html';

/** Builds the page as one file that runs from disk, in place of the files that are served. */
export function oneFile(): Plugin {
  let root = '';
  return {
    name: 'one-file',
    // After the styles have been put together.
    enforce: 'post',
    config: () => ({
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        cssCodeSplit: false,
        rolldownOptions: {
          input: 'src/main.tsx',
          output: { format: 'iife', codeSplitting: false },
          // What asks for the place of its own file has none: there is only the page.
          transform: { define: { 'import.meta': '{}' } },
        },
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const outputs = Object.values(bundle);
      const chunk = outputs.find((output) => output.type === 'chunk');
      const styles = outputs.flatMap((output) =>
        output.fileName.endsWith('.css') && 'source' in output ? [String(output.source)] : [],
      );
      for (const { fileName } of outputs) delete bundle[fileName];
      const read = (file: string) => readFileSync(join(root, file), 'utf8');
      if (!chunk || styles.length === 0) throw new Error('The build has no script or no styles to put into one file');
      const page = oneFilePage({
        html: read('index.html'),
        theme: read('public/theme.js'),
        icon: read('public/favicon.svg'),
        script: chunk.code,
        characters: charactersOf(chunk.modules, join(root, 'src')),
        style: withoutFaceFiles(styles.join('\n')),
      });
      this.emitFile({ type: 'asset', fileName: PAGE, source: page });
    },
  };
}

/** Beyond ASCII, what the words of our own sources are written with; libraries may bring whole dictionaries. */
function charactersOf(modules: Readonly<Record<string, { readonly code: string | null }>>, folder: string): string {
  const own = Object.entries(modules).filter(([id]) => id.startsWith(folder));
  return [...new Set(own.flatMap(([, { code }]) => code?.match(/[^\0-\x7f]/gu) ?? []))].sort().join('');
}
