import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** Below this folder each npm package of Chromium keeps its binary, libraries and fonts, compressed by brotli. */
const BIN = {
  current: () => join(dirname(require.resolve('@sparticuz/chromium')), '../../bin'),
  109: () => join(dirname(require.resolve('chromium-109')), '../bin'),
};

/** The packages hold Linux binaries for x64. */
export const bundledChromiumRuns = process.platform === 'linux' && process.arch === 'x64';

/**
 * Unpacks a Chromium from its npm package, once, and answers with its path.
 *
 * Not by the packages' own `executablePath()`: that unpacks every version to the same temporary file, and whoever comes
 * second silently starts the version of the first.
 *
 * @param {'current' | '109'} version
 */
export function bundledChromium(version) {
  const file = join(CACHE, `chromium-${version}`, 'chromium');
  if (!existsSync(file)) writeWhole(file, brotliDecompressSync(readFileSync(join(BIN[version](), 'chromium.br'))));
  return file;
}

/**
 * The environment in which a bundled Chromium finds what a bare machine lacks: the libraries of NSS, and a font.
 * Both come after what the machine has: its own libraries and fonts are the better ones.
 *
 * @param {{ libraries: boolean }} needs whether the machine's own libraries were found wanting
 * @returns {Record<string, string>}
 */
export function bundledEnvironment({ libraries }) {
  /** @type {Record<string, string>} */
  const environment = {};
  if (libraries) {
    const folder = unpackTar('al2023.tar.br');
    environment.LD_LIBRARY_PATH = [process.env.LD_LIBRARY_PATH, join(folder, 'lib')].filter(Boolean).join(':');
  }
  if (!hasFonts() && !process.env.FONTCONFIG_PATH && !process.env.FONTCONFIG_FILE) {
    const folder = unpackTar('fonts.tar.br');
    const configuration = join(folder, 'ours.conf');
    // The package's own configuration names folders of the cloud service that it was made for.
    if (!existsSync(configuration)) {
      writeWhole(
        configuration,
        `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir>` +
          `<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
      );
    }
    environment.FONTCONFIG_FILE = configuration;
  }
  return environment;
}

/** Without any font Chromium dies at the first text that it draws. */
function hasFonts() {
  const folder = '/usr/share/fonts';
  return existsSync('/etc/fonts/fonts.conf') && existsSync(folder) && readdirSync(folder).length > 0;
}

/** @param {string} name of an archive in the current package; answers with the folder that holds its files */
function unpackTar(name) {
  const folder = join(CACHE, `chromium-${name.split('.')[0]}`);
  for (const { path, content } of filesOfTar(brotliDecompressSync(readFileSync(join(BIN.current(), name))))) {
    const file = join(folder, path);
    if (!existsSync(file)) writeWhole(file, content);
  }
  return folder;
}

/**
 * The regular files of a tar archive: headers of 512 bytes, contents padded to as much. Enough for the archives above,
 * which have short names and no links.
 *
 * @param {Buffer} tar
 */
function* filesOfTar(tar) {
  const BLOCK = 512;
  for (let offset = 0; offset + BLOCK <= tar.length; ) {
    const header = tar.subarray(offset, offset + BLOCK);
    const text = (/** @type {number} */ start, /** @type {number} */ end) =>
      header.toString('utf8', start, end).split('\0')[0] ?? '';
    const path = text(0, 100);
    if (path === '') return;
    const size = Number.parseInt(text(124, 136), 8);
    const kind = text(156, 157);
    const start = offset + BLOCK;
    if (kind === '0' || kind === '') yield { path, content: tar.subarray(start, start + size) };
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

/**
 * Writes a file so that nobody ever sees half of it, also where two runs unpack at the same time.
 *
 * @param {string} file
 * @param {Buffer | string} content
 */
function writeWhole(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.partial`;
  try {
    writeFileSync(partial, content, { mode: 0o755 });
    renameSync(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}
