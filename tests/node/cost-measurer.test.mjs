// @ts-check
// How the page measures what attention costs, over an engine that ends where the test says.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createServer } from 'vite';

const vite = await createServer({
  root: new URL('../../web', import.meta.url).pathname,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
after(() => vite.close());
const { Measurer } = await vite.ssrLoadModule('/src/beyond/cost/run/measurer.ts');

const ways = ['at-once', 'streaming'];
const jobs = [16, 32, 64].map((n) => ({ n, ways }));

/** What is reported of a run. @param {object} engine @param {number} [longest] */
async function reports(engine, longest = Infinity) {
  /** @type {any[]} */
  const all = [];
  const measurer = new Measurer(engine, { least: 0, longest }, (/** @type {any} */ one) =>
    all.push(one),
  );
  await measurer.measure(jobs);
  return all;
}

const nothing = () => undefined;

test('both ways are measured at each length, an odd number of times', async () => {
  const all = await reports({ attend: nothing, attendAtOnce: nothing });
  const measured = all.filter(({ kind }) => kind === 'measured');
  assert.deepEqual(
    measured.map(({ n, way }) => `${way} ${n}`),
    [16, 32, 64].flatMap((n) => ways.map((way) => `${way} ${n}`)),
  );
  for (const { seconds } of measured) assert.equal(seconds.length % 2, 1);
  assert.deepEqual(all.at(-1), { kind: 'done', isCut: false });
});

test('a way for which there is no more memory ends, and the other goes on', async () => {
  const attendAtOnce = (/** @type {any} */ { queries }) => {
    if (queries.rows > 16) throw new RangeError('no more memory');
  };
  const all = await reports({ attend: nothing, attendAtOnce });
  assert.deepEqual(
    all.filter(({ kind }) => kind === 'ended'),
    [{ kind: 'ended', n: 32, way: 'at-once', reason: 'no more memory' }],
  );
  assert.deepEqual(
    all.filter(({ kind, way }) => kind === 'measured' && way === 'streaming').map(({ n }) => n),
    [16, 32, 64],
  );
});

test('on the page it ends before a call would hold the page up', async () => {
  const all = await reports({ attend: nothing, attendAtOnce: nothing }, -1);
  assert.deepEqual(
    all.filter(({ kind }) => kind === 'measured').map(({ n }) => n),
    [16, 16],
  );
  assert.deepEqual(all.at(-1), { kind: 'done', isCut: true });
});
