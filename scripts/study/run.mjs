// @ts-check
import { looks } from './weights.mjs';

/** @typedef {import('attention-explainer/engine').Engine} Engine */
/** @typedef {import('./material.mjs').Material} Material */
/** @typedef {import('./variants.mjs').Variant} Variant */
/** @typedef {ReturnType<typeof runOf>} Run */

/** What counts as having understood, and how many updates lie between two looks. */
export const goal = 0.9;
const between = 2;

/**
 * The first number of updates after which the goal is met; null where it never is.
 * @param {import('attention-explainer/learning').Training} training
 * @param {number} updates
 */
export function updatesToGoal(training, updates) {
  for (let at = 0; at <= updates; at += between) {
    if (training.seek(at).hasDiverged) return null;
    if ((training.evaluate(true).accuracy ?? 0) >= goal) return at;
  }
  return null;
}

/**
 * One run: how well it understands unseen contexts, what it has made of the loss, where it looks.
 * @param {Engine} engine
 * @param {Material} material
 * @param {Variant} variant
 * @param {number} seed
 */
export function runOf(engine, material, { options, updates }, seed) {
  const { learning, vectors, data } = material;
  const training = learning.openTraining(vectors, data, { ...options, seed });
  const toGoal = updatesToGoal(training, updates);
  const { hasDiverged } = training.seek(updates);
  return {
    hasDiverged,
    heldOutAccuracy: training.evaluate(true).accuracy ?? 0,
    loss: training.evaluate().loss,
    toGoal,
    look: looks(engine, material, training),
  };
}
