// @ts-check
import apple from './apple.json';
import bank from './bank.json';
import crane from './crane.json';
import it from './it.json';
import mouse from './mouse.json';

export { apple, bank, crane, it, mouse };
export { migrateScenario } from './migrate.mjs';
export { unknownWords, withWords } from './own-words.mjs';
export { hideable, lockable } from './parts.mjs';
export { validateScenario } from './validate.mjs';
export const scenarios = Object.freeze({ apple, bank, mouse, crane, it });
