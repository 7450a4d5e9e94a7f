// @ts-check
// Node 20 warns of JSON imports, so it reads the file.
import { readFileSync } from 'node:fs';

export { migrateScenario } from './migrate.mjs';
export { unknownWords, withWords } from './own-words.mjs';
export { hideable, lockable } from './parts.mjs';
export { validateScenario } from './validate.mjs';
/** @param {string} id */
const lesson = (id) => JSON.parse(readFileSync(new URL(`./${id}.json`, import.meta.url), 'utf8'));

export const apple = lesson('apple');
export const bank = lesson('bank');
export const mouse = lesson('mouse');
export const crane = lesson('crane');
export const it = lesson('it');
export const scenarios = Object.freeze({ apple, bank, mouse, crane, it });
