// @ts-check
import { readFileSync } from 'node:fs';
import { loadEngine } from '../../engine/bindings/index.mjs';
import { trainingDefaults } from '../../engine/bindings/learning.mjs';
import { loadMaterial } from './material.mjs';
import { goal, runOf } from './run.mjs';
import { summary } from './statistics.mjs';
import { variants } from './variants.mjs';

/** @typedef {import('./run.mjs').Run} Run */
/** @typedef {import('./variants.mjs').Variant} Variant */
/** @typedef {Awaited<ReturnType<typeof studyOf>>} Study */

/** @param {Variant} variant @param {readonly Run[]} runs */
function summaryOf({ name, title, options, updates }, runs) {
  const of = (/** @type {(run: Run) => number} */ read) => summary(runs.map(read));
  const reached = runs.flatMap(({ toGoal }) => (toGoal === null ? [] : [toGoal]));
  return {
    ...{ name, title, options, updates },
    diverged: runs.filter(({ hasDiverged }) => hasDiverged).length,
    heldOutAccuracy: of((run) => run.heldOutAccuracy),
    loss: of((run) => run.loss),
    reachedGoal: reached.length,
    toGoal: reached.length === runs.length ? summary(reached) : null,
    look: {
      own: of(({ look }) => look.own),
      context: of(({ look }) => look.context),
      others: of(({ look }) => look.others),
    },
  };
}

/**
 * All variants with so many seeds, from 1.
 * @param {number} count
 * @param {(line: string) => void} tell
 */
export async function studyOf(count, tell) {
  const engine = await loadEngine();
  const material = await loadMaterial();
  const seeds = Array.from({ length: count }, (_, i) => i + 1);
  const found = variants.map((variant) => {
    const runs = seeds.map((seed) => runOf(engine, material, variant, seed));
    const one = summaryOf(variant, runs);
    const { mean, deviation } = one.heldOutAccuracy;
    tell(`${variant.title}: ${(100 * mean).toFixed(1)} ± ${(100 * deviation).toFixed(1)} %`);
    return one;
  });
  const about = new URL('../../web/words/glove.json', import.meta.url);
  const { sha256 } = JSON.parse(readFileSync(about, 'utf8'));
  const heldOut = material.data.examples.filter(({ isHeldOut }) => isHeldOut).length;
  return {
    pack: { sha256: String(sha256) },
    sentences: { train: material.data.examples.length - heldOut, heldOut },
    settings: { ...trainingDefaults, seed: undefined, updates: variants[0]?.updates ?? 0, goal },
    seeds,
    variants: found,
  };
}
