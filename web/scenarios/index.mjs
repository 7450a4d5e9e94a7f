// @ts-check
import apple from './apple.json';

export { apple };
export { migrateScenario } from './migrate.mjs';
export { unknownWords, withWords } from './own-words.mjs';
export { hideable, lockable } from './parts.mjs';
export { validateScenario } from './validate.mjs';
export const scenarios = Object.freeze({ apple });
