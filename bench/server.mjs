// @ts-check
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { contentType } from '../scripts/content-types.mjs';
import { root } from '../scripts/setup/root.mjs';

const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const imports = Object.fromEntries(
  Object.entries(exports).map(([path, file]) => [
    name + path.slice(1),
    (file.default ?? file).slice(1),
  ]),
);
const page = `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>`;
// An isolated page has a clock of 5 µs instead of 100.
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * The repository as it is (the engine's modules need no bundler), and an empty page at `/`.
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveRepository() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/')
      return response.writeHead(200, { ...isolated, 'content-type': 'text/html' }).end(page);
    const file = join(root, normalize(pathname));
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, {
      ...isolated,
      'content-type': contentType(file),
    });
    return response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
