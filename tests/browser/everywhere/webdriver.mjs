// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { webkitPaths } from '../../../scripts/setup/system.mjs';

/** @typedef {import('./tab.mjs').Tab} Tab */

/** How WebDriver writes the keys that write nothing. @type {Readonly<Record<string, string>>} */
const written = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** 'Shift+Tab' as what WebDriver does with a keyboard. @param {string} keys */
function strokes(keys) {
  const values = keys.split('+').map((key) => written[key] ?? key);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
}

/**
 * A display that nobody looks at. No window manager gives the focus, so the window has it over which the
 * pointer stands: the middle, which even the smallest covers.
 */
async function startDisplay() {
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '600x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = await Promise.race([
    once(/** @type {import('node:stream').Readable} */ (xvfb.stdio[3]), 'data'),
    once(xvfb, 'error').then(([error]) => Promise.reject(error)),
  ]);
  return { name: `:${String(number).trim()}`, stop: () => void xvfb.kill() };
}

/** A home with settings of its own: no motion, and a window that may be narrow. */
function makeHome() {
  const home = mkdtempSync(join(tmpdir(), 'attention-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  writeFileSync(
    join(home, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; padding: 0; margin: 0; border-width: 0; }\n',
  );
  return home;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** @param {string} base @param {string} method @param {string} path @param {unknown} [body] */
async function ask(base, method, path, body) {
  const answer = await fetch(`${base}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** @param {string} base */
async function untilReady(base) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask(base, 'GET', '/status');
    } catch (error) {
      if (tries === 200) throw error;
      await wait(50);
    }
  }
}

/**
 * WebKitGTK, which speaks the WebDriver of the W3C and no other protocol: one window at a time.
 * @returns {Promise<{ open: () => Promise<Tab>, close: () => Promise<void> }>}
 */
export async function startWebKit() {
  const { driver, browser } = webkitPaths() ?? {};
  if (driver === undefined || browser === undefined) throw new Error('There is no WebKitGTK here.');
  const [display, port] = await Promise.all([startDisplay(), freePort()]);
  const home = makeHome();
  const server = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display.name, XDG_CONFIG_HOME: home },
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}`;
  await untilReady(base);
  return {
    open: () => openTab(base, browser),
    async close() {
      server.kill();
      display.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A window of its own, with a profile of its own. @param {string} base @param {string} binary @returns {Promise<Tab>} */
async function openTab(base, binary) {
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  };
  const { sessionId } = await ask(base, 'POST', '/session', { capabilities });
  /** @param {string} method @param {string} path @param {unknown} [body] */
  const call = (method, path, body) => ask(base, method, `/session/${sessionId}${path}`, body);
  /** @param {Function | string} task @param {unknown} [given] */
  const evaluate = async (task, given) => {
    if (typeof task === 'string') return call('POST', '/execute/sync', { script: task, args: [] });
    // In the script's own text, since the page's policy allows no eval.
    const script = `const [given, done] = arguments;
      Promise.resolve(given).then(${task}).then((value) => done({ value: JSON.stringify(value) }), (error) => done({ thrown: String(error) }));`;
    const args = [given ?? null];
    const { value, thrown } = await call('POST', '/execute/async', { script, args });
    if (thrown !== undefined) throw new Error(thrown);
    // As text, since the driver leaves out objects that are empty.
    return value === undefined ? undefined : JSON.parse(value);
  };
  return {
    evaluate: /** @type {Tab['evaluate']} */ (evaluate),
    goto: (url) => call('POST', '/url', { url }),
    async press(...keys) {
      const actions = keys.flatMap(strokes);
      await call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    enterFrame: (at) => call('POST', '/frame', { id: at }),
    leaveFrame: () => call('POST', '/frame', { id: null }),
    resize: (width, height) => call('POST', '/window/rect', { x: 0, y: 0, width, height }),
    screenshot: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
    complaints: async () => [],
    close: () => call('DELETE', ''),
  };
}
