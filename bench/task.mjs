// @ts-check
// What is done in a process or page of its own; the task and what it gives are plain JSON.
import { anchor, contestantOf } from './contestant.mjs';
import { inputsOf } from './inputs.mjs';
import { fastestPeaks } from './peak.mjs';
import { race } from './race.mjs';
import { errorOf, referenceOf } from './reference.mjs';
import { median } from './statistics.mjs';
import { wasmBytes, watchWasm } from './watch-wasm.mjs';

/** @typedef {import('./sizes.mjs').Size} Size */
/** @typedef {import('./race.mjs').Lap} Lap */
/** @typedef {{ kind: 'race', size: Size, contestants: readonly string[], peaks: readonly import('./peak.mjs').Peak[], pace: import('./race.mjs').Pace }} RaceTask */
/** @typedef {{ kind: 'cold', size: Size, contestant: string, warmFor: number }} ColdTask */
/** @typedef {{ laps: Lap[], peaks: Record<'plain' | 'fused', { operations: number } | null>, failed: Record<string, string> }} Raced the peak loops are among the laps, by `plain` and `fused` */
/** @typedef {{ load: number, first: number, warm: number, wasmMegabytes: number, grew: number }} Cold times in ms; `grew`: MiB by which WebAssembly memory grew after the first call */

/** An answer that is further from the reference than this is wrong. */
const tolerance = 1e-5;

/** @param {string} id @param {ArrayLike<number>} got @param {Float64Array} expected */
function checked(id, got, expected) {
  const error = errorOf(got, expected);
  if (!(error <= tolerance)) throw new Error(`${id} is wrong by ${error}`);
  return error;
}

/** @param {RaceTask} task @returns {Promise<Raced>} */
async function runRace({ size, contestants, peaks, pace }) {
  const inputs = inputsOf(size);
  const expected = referenceOf(inputs.heads, size);
  const entries = [];
  /** @type {Record<string, string>} */
  const failed = {};
  for (const id of contestants) {
    try {
      const { layout, prepare } = await contestantOf(id);
      const run = await prepare(size);
      const check = (/** @type {Float32Array} */ got) => checked(id, got, expected[layout]);
      const follows = id === anchor;
      entries.push({ name: id, run: () => run(inputs[layout]), check, follows });
    } catch (error) {
      failed[id] = String(error);
    }
  }
  const { plain, fused } = await fastestPeaks(peaks);
  const loops = Object.entries({ plain, fused }).flatMap(([name, peak]) =>
    peak ? [{ name, run: peak.run, check: () => 0, follows: true }] : [],
  );
  const raced = await race([...entries, ...loops], pace);
  return {
    laps: raced.laps,
    failed: { ...failed, ...raced.failed },
    peaks: {
      plain: plain ? { operations: plain.operations } : null,
      fused: fused ? { operations: fused.operations } : null,
    },
  };
}

/** @param {ColdTask} task @returns {Promise<Cold>} */
async function runCold({ size, contestant: id, warmFor }) {
  watchWasm();
  const inputs = inputsOf(size);
  const start = performance.now();
  const { layout, prepare } = await contestantOf(id);
  const run = await prepare(size);
  const ready = performance.now();
  const output = await run(inputs[layout]);
  const first = performance.now() - ready;
  const after = wasmBytes();
  if (output.length !== size.heads * size.n * size.d || output.some(Number.isNaN))
    throw new Error(`${id} gave no answer at ${size.label}`);
  const times = [];
  const end = performance.now() + warmFor;
  do {
    const from = performance.now();
    await run(inputs[layout]);
    times.push(performance.now() - from);
  } while (performance.now() < end || (warmFor > 0 && times.length < 4));
  const mebibyte = 2 ** 20;
  return {
    load: ready - start,
    first,
    warm: median(times.slice(Math.floor(times.length / 2))),
    wasmMegabytes: after / mebibyte,
    grew: (wasmBytes() - after) / mebibyte,
  };
}

/** @param {RaceTask | ColdTask} task */
export const runTask = (task) => (task.kind === 'race' ? runRace(task) : runCold(task));
