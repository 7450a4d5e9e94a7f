// @ts-check
import { loadMaterial } from './material.mjs';
import { updatesToGoal } from './run.mjs';
import { summary } from './statistics.mjs';

/** @param {() => unknown} call */
function milliseconds(call) {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/**
 * How long the default takes, seed by seed: to 90 % held-out accuracy, and for 200 updates.
 * @param {number} count of seeds, from 1
 */
export async function timesOf(count) {
  const { learning, vectors, data } = await loadMaterial();
  const open = (/** @type {number} */ seed) => learning.openTraining(vectors, data, { seed });
  open(0).seek(20); // so that the first seed does not pay for the compiler
  const runs = Array.from({ length: count }, (_, i) => {
    const updates = updatesToGoal(open(i + 1), 200) ?? 200;
    return {
      updates,
      toGoal: milliseconds(() => open(i + 1).seek(updates)),
      whole: milliseconds(() => open(i + 1).seek(200)),
    };
  });
  return {
    updates: summary(runs.map(({ updates }) => updates)),
    toGoal: summary(runs.map(({ toGoal }) => toGoal)),
    whole: summary(runs.map(({ whole }) => whole)),
  };
}
