// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { trainingDefaults } from '../engine/bindings/learning.mjs';
import { root } from '../scripts/setup/root.mjs';
import { loadMaterial } from '../scripts/study/material.mjs';
import { updatesToGoal } from '../scripts/study/run.mjs';
import { launchChromium } from './launch.mjs';
import { serveRepository } from './server.mjs';
import { median } from './statistics.mjs';

/** @typedef {Awaited<ReturnType<typeof loadMaterial>>} Material */
/** @typedef {{ seed: number, updates: number }} Job */

const seeds = [1, 2, 3, 4, 5, 6, 7];
const whole = 200;

/** Opens a run, goes to its end, and says how long that took. @param {Material} material @param {Job} job */
function timed({ learning, vectors, data }, { seed, updates }) {
  const training = learning.openTraining(vectors, data, { seed });
  const start = performance.now();
  training.seek(updates);
  return performance.now() - start;
}

/** @param {Material} material @param {readonly Job[]} jobs */
function inNode(material, jobs) {
  timed(material, { seed: 0, updates: 20 });
  return jobs.map((job) => timed(material, job));
}

/** What bench/native/training.cpp reads. @param {Material} material @param {readonly Job[]} jobs */
function asText({ vectors, data: { senses, examples } }, jobs) {
  const words = [...new Set(examples.flatMap((one) => one.words))];
  const next = [...new Set(senses.flatMap((one) => one.nextWords))];
  const list = (/** @type {readonly number[]} */ items) => [items.length, ...items].join(' ');
  const numbers = (/** @type {readonly string[]} */ names) =>
    vectors.rows(names, trainingDefaults.length).data.join(' ');
  return [
    [words.length, next.length, vectors.dimensions, senses.length, examples.length].join(' '),
    numbers(words),
    numbers(next),
    ...senses.map((one) => `${one.other} ${list(one.nextWords.map((word) => next.indexOf(word)))}`),
    ...examples.map(
      (one) =>
        `${one.isHeldOut ? 1 : 0} ${one.sense} ${one.focus} ${list(one.words.map((word) => words.indexOf(word)))}`,
    ),
    ...jobs.map(({ seed, updates }) => `${seed} ${updates}`),
  ].join('\n');
}

/** Milliseconds natively; undefined where there is no compiler. @param {Material} material @param {readonly Job[]} jobs */
function natively(material, jobs) {
  const to = join(root, 'build/bench-native');
  const build = [
    ['-S', join(root, 'bench/native'), '-B', to, '-G', 'Ninja'],
    ['--build', to, '--target', 'training-bench'],
  ];
  if (build.some((args) => spawnSync('cmake', args).status !== 0)) return undefined;
  const input = asText(material, [{ seed: 0, updates: 20 }, ...jobs]);
  const printed = execFileSync(join(to, 'training-bench'), {
    input,
    encoding: 'utf8',
  });
  return printed
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => Number(line.split(' ')[0]));
}

/** Milliseconds in Chromium. @param {readonly Job[]} jobs @returns {Promise<number[]>} */
async function inChromium(jobs) {
  const server = await serveRepository();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    return await page.evaluate(async (wanted) => {
      const from = (/** @type {string} */ path) => import(path);
      const json = async (/** @type {string} */ path) => (await fetch(path)).json();
      const { loadLearning } = await from('/engine/bindings/learning.mjs');
      const { readPack, trainingData } = await from('/web/words/index.mjs');
      const bytes = new Uint8Array(await (await fetch('/web/words/glove.pack')).arrayBuffer());
      const learning = await loadLearning();
      const vectors = learning.openVectors(readPack(bytes));
      const senses = await json('/web/words/senses.json');
      const data = trainingData(senses, await json('/web/words/sentences.json'));
      const time = (/** @type {{ seed: number, updates: number }} */ { seed, updates }) => {
        const training = learning.openTraining(vectors, data, { seed });
        const start = performance.now();
        training.seek(updates);
        return performance.now() - start;
      };
      time({ seed: 0, updates: 20 });
      return wanted.map(time);
    }, jobs);
  } finally {
    await browser.close();
    server.close();
  }
}

/** How long the small layer takes to learn. */
export const part = {
  name: 'training',
  title: 'Training to 90 % held-out accuracy, and for 200 updates (ms)',
  method: `The defaults of the part about learning, medians of ${seeds.length} seeds, one after another; evaluation is not in the time, a run of 20 updates goes before. The same C++ natively (-O3), as WebAssembly in Node, and in Chromium.`,
  async run() {
    const material = await loadMaterial();
    const toGoal = seeds.map((seed) => {
      const training = material.learning.openTraining(material.vectors, material.data, { seed });
      return { seed, updates: updatesToGoal(training, whole) ?? whole };
    });
    const jobs = [...toGoal, ...seeds.map((seed) => ({ seed, updates: whole }))];
    const homes = [
      { home: 'native', times: natively(material, jobs) },
      { home: 'Node', times: inNode(material, jobs) },
      { home: 'Chromium', times: await inChromium(jobs) },
    ];
    const rows = homes.flatMap(({ home, times }) =>
      times === undefined
        ? []
        : [
            {
              home,
              'updates to 90 %': median(toGoal.map(({ updates }) => updates)),
              'to 90 %': median(times.slice(0, seeds.length)),
              [`${whole} updates`]: median(times.slice(seeds.length)),
            },
          ],
    );
    return { rows, goals: [] };
  },
};
