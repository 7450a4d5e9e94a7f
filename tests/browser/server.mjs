// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { contentType } from '../../scripts/content-types.mjs';
import { root } from '../../scripts/setup/root.mjs';

const dist = join(root, 'dist');

/** As strict as the page can bear: nothing but its own files, no inline script or style, no eval. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The same for a host that forbids WebAssembly altogether. */
export const policyWithoutWasm = policy.replace(" 'wasm-unsafe-eval'", '');

/** The editor reads the page that has everything inside. @param {string} ruled @param {string | null} page */
const policyOf = (ruled, page) => (page === 'editor.html' ? `${ruled}; connect-src 'self'` : ruled);

const blank = '<!doctype html><html lang="en"><title>Other page</title><p>Another page.</p></html>';

/**
 * Serves dist/ as a plain web server does, below `folder`, under a strict policy.
 * @param {string} [folder] begins and ends with a slash
 * @param {string} [ruled] the policy
 */
export async function serve(folder = '/', ruled = policy) {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('There is no dist/: run `npm run build` before the browser tests.');
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(folder) ? pathname.slice(folder.length) : null;
    const file = join(dist, normalize(`/${inside === '' ? 'index.html' : inside}`));
    const headers = {
      'content-security-policy': policyOf(ruled, inside),
      'cache-control': 'no-store',
    };
    if (inside === 'blank') {
      response.writeHead(200, { ...headers, 'content-type': contentType('blank.html') }).end(blank);
    } else if (inside === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, headers).end();
    } else {
      response
        .writeHead(200, { ...headers, 'content-type': contentType(file) })
        .end(readFileSync(file));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The test server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${folder}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
