// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from '../scripts/content-types.mjs';

/**
 * Serves a built folder as a static host does: compressed by gzip, and to be kept for a while.
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function host(folder) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  /** @param {string} file */
  const gzipped = (file) => {
    const there = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    packed.set(file, there);
    return there;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const age = pathname.startsWith('/assets/') ? 31_536_000 : 600;
    return response
      .writeHead(200, {
        'content-type': contentType(file),
        'content-encoding': 'gzip',
        'cache-control': `public, max-age=${age}`,
      })
      .end(gzipped(file));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
