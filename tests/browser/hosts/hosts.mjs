// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after } from 'node:test';
import { contentType } from '../../../scripts/content-types.mjs';
import { root } from '../../../scripts/setup/root.mjs';
import { launch } from '../browser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */
/** @typedef {{ body: string, policy?: string, html?: string, head?: string }} HostPage */

const dist = join(root, 'dist');

/**
 * A plain static server of dist/ that sends no headers but the type, and `extra`; and of pages that a
 * test has written.
 * @param {{ extra?: Record<string, string> }} [options]
 */
export async function serveFiles({ extra = {} } = {}) {
  /** @type {Map<string, { body: string, headers: Record<string, string> }>} */
  const pages = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    const file = join(dist, normalize(pathname));
    if (page) {
      const type = contentType(extname(pathname) === '' ? 'page.html' : pathname);
      response.writeHead(200, { 'content-type': type, ...page.headers }).end(page.body);
    } else if (existsSync(file) && statSync(file).isFile()) {
      const type = contentType(file);
      response.writeHead(200, { 'content-type': type, ...extra }).end(readFileSync(file));
    } else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The test server has no port.');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    /** Puts a file on the server. @param {string} path @param {string} body @param {Record<string, string>} [headers] */
    put(path, body, headers = {}) {
      pages.set(path, { body, headers });
      return `${url}${path}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * A browser; `own`, a host with the built files among its own; `cdn`, another origin that lets everyone
 * have them as modules; `plain`, another origin that sends no CORS headers.
 */
export async function useHosts() {
  const [browser, own, cdn, plain] = await Promise.all([
    launch(),
    serveFiles(),
    serveFiles({ extra: { 'access-control-allow-origin': '*' } }),
    serveFiles(),
  ]);
  after(async () => {
    await browser.close();
    await Promise.all([own, cdn, plain].map((server) => server.close()));
  });
  let pages = 0;
  return {
    browser,
    own,
    cdn,
    plain,
    /** A page of the host's. @param {HostPage} page */
    page({ body, policy, html = 'lang="en"', head = '' }) {
      pages += 1;
      const text = `<!doctype html><html ${html}><head><meta charset="utf-8"><title>A host</title>
        <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
      /** @type {Record<string, string>} */
      const headers = policy === undefined ? {} : { 'content-security-policy': policy };
      return own.put(`/host-${pages}.html`, text, headers);
    },
    /** @param {import('playwright-core').BrowserContextOptions} [options] */
    async tab(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(15000);
      return context.newPage();
    },
  };
}

/**
 * Resolves when all explainers of a page or frame are drawn; asked by the clock, since a frame that is
 * not seen has no animation frames.
 * @param {Page | Frame} page
 */
export const allDrawn = (page, count = 1) =>
  page.waitForFunction(
    (wanted) => {
      const all = [...document.querySelectorAll('attention-explainer')];
      const isDrawn = (/** @type {Element} */ one) => one.shadowRoot?.querySelector('.body');
      return all.length >= wanted && all.every(isDrawn);
    },
    count,
    { polling: 50 },
  );
