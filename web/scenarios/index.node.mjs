// @ts-check
// Node 20 warns of JSON imports, so it reads the file.
import { readFileSync } from 'node:fs';

export { migrateScenario } from './migrate.mjs';
export { unknownWords, withWords } from './own-words.mjs';
export { hideable, lockable } from './parts.mjs';
export { validateScenario } from './validate.mjs';
export const apple = JSON.parse(readFileSync(new URL('./apple.json', import.meta.url), 'utf8'));
export const scenarios = Object.freeze({ apple });
