// @ts-check
// The packed package in projects of others: plain Node, TypeScript, and what bundlers make of it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, test } from 'node:test';
import esbuild from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { root } from '../../scripts/setup/root.mjs';
import { launch } from '../browser/browser.mjs';
import { project } from './packed.mjs';

const slideRow = Array.from([1.5, 12, 0, 0.3], Math.fround);

/** @param {...string} parameters */
function node(...parameters) {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('in Node everything can be imported, the engine computes, and no element is made up', () => {
  const { stdout, stderr } = node('program.mjs');
  assert.equal(stderr, '');
  assert.deepEqual(JSON.parse(stdout), {
    row: slideRow,
    valid: true,
    element: 'function',
    same: true,
    widget: 'function',
    added: [],
  });
});

test('the command line comes along', () => {
  const command = join(project, 'node_modules/attention-explainer/cli/main.mjs');
  const { status, stdout, stderr } = node(command, 'check', 'apple');
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /apple/);
});

const resolutions = { node16: 'node16', bundler: 'esnext' };

for (const [moduleResolution, module] of Object.entries(resolutions)) {
  test(`TypeScript checks a program of it, resolved as “${moduleResolution}”`, () => {
    const target = { target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'] };
    const compilerOptions = {
      ...target,
      ...{ module, moduleResolution, strict: true, noEmit: true, skipLibCheck: false, types: [] },
    };
    const config = join(project, `tsconfig.${moduleResolution}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    const { status, stdout } = node(join(root, 'node_modules/typescript/bin/tsc'), '-p', config);
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });
}

/** @type {Readonly<Record<string, string>>} */
const types = { '.html': 'text/html', '.js': 'text/javascript' };

/** The page of index.html, with the script that a bundler made. @param {string} script */
const pageOf = (script) =>
  readFileSync(join(project, 'index.html'), 'utf8').replace(/<script.*<\/script>/, script);

/** Each leaves a page in the folder. @type {Record<string, (folder: string) => Promise<void>>} */
const bundlers = {
  async Vite(folder) {
    const logged = /** @type {string[]} */ ([]);
    const log = (/** @type {string} */ message) => logged.push(message);
    await vite({
      root: project,
      configFile: false,
      customLogger: {
        ...{ info() {}, clearScreen() {}, warn: log, warnOnce: log, error: log },
        hasErrorLogged: () => false,
        hasWarned: false,
      },
      build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
    });
    assert.deepEqual(logged, []);
  },
  async webpack(folder) {
    const stats = await new Promise((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          context: project,
          entry: './page.js',
          output: { path: folder },
          performance: { hints: false },
        },
        (error, made) => (error ? reject(error) : resolve(made)),
      ),
    );
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    assert.deepEqual([errors, warnings], [[], []]);
    writeFileSync(join(folder, 'index.html'), pageOf('<script src="./main.js"></script>'));
  },
  async esbuild(folder) {
    const { errors, warnings } = await esbuild.build({
      absWorkingDir: project,
      entryPoints: ['page.js'],
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      outdir: folder,
      logLevel: 'silent',
    });
    assert.deepEqual([errors, warnings], [[], []]);
    const script = '<script type="module" src="./page.js"></script>';
    writeFileSync(join(folder, 'index.html'), pageOf(script));
  },
};

const browser = await launch();
after(() => browser.close());

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${name} makes a page of it that shows the lesson`, async () => {
    const folder = join(project, 'built', name);
    await bundle(folder);
    const page = await browser.newPage();
    /** @type {string[]} */
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.route('**/*', async (route) => {
      const file = join(folder, new URL(route.request().url()).pathname);
      const contentType = types[extname(file)] ?? 'application/octet-stream';
      await route.fulfill({ body: readFileSync(file), contentType });
    });
    await page.goto('http://host.example/index.html');
    const outcome = await page.waitForFunction(() => /** @type {any} */ (globalThis).outcome);
    assert.deepEqual(await outcome.jsonValue(), {
      row: slideRow,
      shown: slideRow,
      isElement: true,
    });
    await page.locator('attention-explainer').locator('.step-bar').waitFor();
    assert.deepEqual(faults, []);
    await page.close();
  });
}
