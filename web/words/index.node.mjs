// @ts-check
import { readFileSync } from 'node:fs';
import { readPack } from './read-pack.mjs';

export { find, readPack, vectorOf } from './read-pack.mjs';

/**
 * The pack of real words: GloVe vectors of 100 numbers.
 * @returns {import('./read-pack.mjs').WordPack}
 */
export const loadPack = () => readPack(readFileSync(new URL('./glove.pack', import.meta.url)));
