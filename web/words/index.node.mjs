// @ts-check
import { readFileSync } from 'node:fs';
import { readPack } from './read-pack.mjs';

export * from './index.mjs';

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/**
 * The pack of real words: GloVe vectors of 100 numbers.
 * @returns {import('./read-pack.mjs').WordPack}
 */
export const loadPack = () => readPack(readFileSync(new URL('./glove.pack', import.meta.url)));

/**
 * The ambiguous words and their senses, and the sentences made of them.
 * @returns {{ senses: import('./training-data.mjs').Senses, sentences: import('./training-data.mjs').MadeSentence[] }}
 */
export const loadSentences = () => ({
  senses: json('./senses.json'),
  sentences: json('./sentences.json'),
});
