// @ts-check
// The whole engine; its contract is index.d.ts. The lesson's page loads lesson-engine.mjs alone.
import { loadLessonEngine } from './lesson-engine.mjs';
import { loadStreaming } from './streaming.mjs';

/** @typedef {import('./index.d.ts').Engine} Engine */

/** @type {Promise<Engine> | undefined} */
let engine;

/** @returns {Promise<Engine>} */
export function loadEngine() {
  engine ??= Promise.all([loadLessonEngine(), loadStreaming()]).then(
    ([lesson, { attend }]) => Object.freeze({ ...lesson, attend }),
    (error) => {
      engine = undefined;
      throw error;
    },
  );
  return engine;
}
