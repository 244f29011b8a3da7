import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The floor page beside the built page, so that both come from one origin and read the same datasets. */
const FLOOR = new Map([
  ['/floor/', new URL('./floor/index.html', import.meta.url)],
  ['/floor/floor.mjs', new URL('./floor/floor.mjs', import.meta.url)],
  ['/floor/columns.mjs', new URL('./floor/columns.mjs', import.meta.url)],
  ['/floor/displays.mjs', new URL('./floor/displays.mjs', import.meta.url)],
]);

/**
 * Serves a folder, the floor page, and files that exist in memory only.
 *
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} inMemory texts by path
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(folder, inMemory) {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = FLOOR.get(path) ?? join(folder, normalize(path === '/' ? '/index.html' : path));
    try {
      const body = inMemory.get(path) ?? (await readFile(file));
      response.writeHead(200, { 'content-type': typeOf(file instanceof URL ? file.pathname : file) }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      if (typeof address !== 'object' || address === null) return reject(new Error('The server has no port.'));
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ address: `http://localhost:${address.port}/`, close });
    });
  });
}

/** @param {string} path */
function typeOf(path) {
  return Object.entries(TYPES).find(([ending]) => ending === extname(path))?.[1] ?? 'application/octet-stream';
}
