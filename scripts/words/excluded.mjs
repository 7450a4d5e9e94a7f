// @ts-check
// Slurs and obscenities stay out of the pack. They are held as hashes, so that nobody has to read them here.
//   node scripts/words/excluded.mjs WORD …   says the lines to add for words
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} word */
const hashOf = (word) => createHash('sha256').update(word).digest('hex').slice(0, 12);

/** @type {Set<string>} */
const excluded = new Set(
  JSON.parse(readFileSync(new URL('./excluded.json', import.meta.url), 'utf8')),
);

/** Whether a word stays out of the pack. @param {string} word in lower case */
export const isExcluded = (word) => excluded.has(hashOf(word));

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const word of process.argv.slice(2)) console.log(`"${hashOf(word)}",`);
