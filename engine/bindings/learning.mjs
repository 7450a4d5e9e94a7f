// @ts-check
// The typed facade over learning_bindings.cpp; its contract is learning.d.ts.
import { lessonsOver } from './lessons.mjs';
import { sensitivityOver } from './sensitivity.mjs';
import { startLearning } from './start-learning.mjs';
import { trainingDefaults, trainingOver } from './training.mjs';
import { vectorsOver } from './vectors.mjs';

export { trainingDefaults };

/** @typedef {import('./learning.d.ts').Learning} Learning */

/** @type {Promise<Learning> | undefined} */
let learning;

/** @returns {Promise<Learning>} */
export function loadLearning() {
  learning ??= startLearning().then(
    (raw) =>
      Object.freeze({
        openVectors: vectorsOver(raw),
        openTraining: trainingOver(raw),
        ...sensitivityOver(raw, lessonsOver(raw)),
      }),
    (error) => {
      learning = undefined;
      throw error;
    },
  );
  return learning;
}
