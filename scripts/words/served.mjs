// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { packSlices } from './slices.mjs';

/** @typedef {import('../messages/files.mjs').Made} Made */

/** Into how many scripts the pack is cut. */
export const wordSliceCount = 8;

/** @type {string[] | undefined} */
let slices;

/** A slice of the pack. @param {number} i @returns {Made} */
export function wordSlice(i) {
  slices ??= packSlices(wordSliceCount);
  return { files: [join(root, 'web/words/glove.pack')], content: slices[i] };
}

/** What comes with the pack: the senses, the sentences, the study's figures. @param {string} name @returns {Made} */
export function wordsFile(name) {
  const file = join(root, name === 'study' ? 'docs/study.json' : `web/words/${name}.json`);
  const content = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  return { files: [file], content };
}
