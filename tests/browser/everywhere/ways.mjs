// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../../scripts/setup/root.mjs';
import { serveFiles } from '../hosts/hosts.mjs';
import { policy } from '../server.mjs';

/** @typedef {import('./tab.mjs').Tab} Tab */

/**
 * A way in: its address, how many lessons stand there, the frame in which they stand, and whether the page
 * is a host's.
 * @typedef {{ url: string, lessons?: number, frame?: number, guest?: boolean }} Way
 */

/** Notes what a page complains of, since not every browser tells a test what its console says. */
const recorder = `complaints = [];
for (const kind of ['error', 'warn']) {
  const say = console[kind];
  console[kind] = (...what) => {
    complaints.push(kind + ': ' + what.join(' '));
    say.apply(console, what);
  };
}
addEventListener('error', ({ message, target }) =>
  complaints.push(message ? 'thrown: ' + message : 'missing: ' + (target.src ?? target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => complaints.push('rejected: ' + reason));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  complaints.push('policy: ' + violatedDirective + ' ' + blockedURI));
`;

/** @param {string} body */
const host = (
  body,
) => `<!doctype html><html lang="en"><head><script src="/recorder.js"></script><meta charset="utf-8">
  <title>A host</title><link rel="icon" href="/icon.svg" type="image/svg+xml"></head>
  <body><main><h1>A host</h1>${body}</main></body></html>`;

const script = '<script type="module" src="/attention-explainer.js"></script>';
const three = `<attention-explainer step="gravity" sentence="B" theme="dark"></attention-explainer>
  <attention-explainer step="softmax"></attention-explainer>
  <attention-explainer lang="en" step="value" scenario="bank"></attention-explainer>`;

/**
 * Serves all ways in under a strict policy; a new one is one more line here, and is then opened, counted,
 * compared with the engine and asked by axe in every browser.
 */
export async function serveWays() {
  const server = await serveFiles();
  const headers = { 'content-security-policy': `${policy}; frame-src 'self'` };
  server.put('/recorder.js', recorder);
  /** A page of our own with its own policy, before which the recorder stands. @param {string} name */
  const own = (name) => {
    const text = readFileSync(join(root, 'dist', name), 'utf8');
    return server.put(`/${name}`, text.replace('<head>', `<head><script>${recorder}</script>`));
  };
  const page = own('index.html');
  const frame = own('embed.html');
  /** @param {string} path @param {string} body */
  const hosted = (path, body) => server.put(path, host(body), headers);
  const sandboxed = `<iframe title="The lesson" sandbox="allow-scripts" width="1000" height="2000"
    src="/embed.html?step=score&amp;sentence=A"></iframe>`;
  /** @type {Readonly<Record<string, Way>>} */
  const ways = {
    'the page': { url: page },
    'three elements on one page': {
      url: hosted('/three.html', three + script),
      lessons: 3,
      guest: true,
    },
    'the frame by itself': { url: `${frame}?step=query-key`, guest: true },
    'the frame in a host, without an origin': {
      url: hosted('/frame.html', sandboxed),
      frame: 0,
      guest: true,
    },
    'the editor': { url: own('editor.html') },
    'the one file': { url: String(pathToFileURL(join(root, 'dist/apple.html'))) },
  };
  return { page, ways, close: () => server.close() };
}

/** Opens a way in and waits until each lesson is drawn. @param {Tab} tab @param {Way} way */
export async function enter(tab, { url, lessons = 1, frame }) {
  // An address that differs in its hash alone would not load anything.
  await tab.goto('about:blank');
  await tab.goto(url);
  if (frame !== undefined) await tab.enterFrame(frame);
  await tab.evaluate(async (wanted) => {
    const drawn = () =>
      [...document.querySelectorAll('attention-explainer')].filter((lesson) =>
        lesson.shadowRoot?.querySelector('.step-bar'),
      ).length;
    while (drawn() < wanted) await new Promise((resolve) => setTimeout(resolve, 20));
  }, lessons);
}

/** What the page, or the frame in it, complained of. @param {Tab} tab */
export const complaints = async (tab) => [
  .../** @type {string[]} */ (
    await tab.evaluate(() => /** @type {any} */ (globalThis).complaints?.splice(0) ?? [])
  ),
  ...(await tab.complaints()),
];
