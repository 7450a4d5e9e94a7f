// @ts-check
// Node 20 warns of JSON imports, so it reads the file.
import { readFileSync } from 'node:fs';

export { validateScenario } from './validate.mjs';
export const apple = JSON.parse(readFileSync(new URL('./apple.json', import.meta.url), 'utf8'));
export const scenarios = Object.freeze({ apple });
