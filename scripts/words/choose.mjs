// @ts-check
import { isExcluded } from './excluded.mjs';
import { dots, largest, normalised } from './nearest.mjs';

/** @typedef {import('./vectors.mjs').Vectors} Vectors */

/** How many of the most frequent words are in the pack. */
const frequent = 7200;

/** Neighbours come from so many of the most frequent words: rarer ones would tell a reader nothing. */
const neighboursFrom = 40_000;

/** How many of a word's nearest words are in the pack with it. */
const neighbours = 5;

/**
 * Words that the source splits or leaves out, so that no vector of theirs is there: single letters and
 * contractions.
 * @param {string} word
 */
const hasNoVector = (word) => word.length === 1 || word.includes("'");

/**
 * The words of the pack.
 * @param {Vectors} source
 * @param {{ words: string[], withNeighbours: string[] }} needed
 * @returns {{ words: string[], fromMean: string[], missing: string[] }} `words` in order of frequency;
 *   `fromMean`: needed, but not in the source, by the alphabet; `missing`: needed, but not to be had
 */
export function chooseWords({ words, positions, dimensions, vectors }, needed) {
  const allowed = words.filter((word) => !isExcluded(word));
  const chosen = new Set(allowed.slice(0, frequent));
  const isThere = (/** @type {string} */ word) => positions.has(word) && !isExcluded(word);
  const absent = needed.words.filter((word) => !isThere(word));
  needed.words.filter(isThere).forEach((word) => chosen.add(word));

  const pool = [...new Set([...allowed.slice(0, neighboursFrom), ...chosen])];
  const rows = new Float32Array(pool.length * dimensions);
  pool.forEach((word, i) => {
    const from = /** @type {number} */ (positions.get(word)) * dimensions;
    rows.set(vectors.subarray(from, from + dimensions), i * dimensions);
  });
  const unit = normalised(rows, dimensions);
  for (const word of needed.withNeighbours) {
    const at = pool.indexOf(word);
    if (at < 0) continue;
    for (const row of largest(dots(unit, dimensions, at), neighbours, at))
      chosen.add(/** @type {string} */ (pool[row]));
  }
  return {
    words: words.filter((word) => chosen.has(word)),
    fromMean: absent.filter(hasNoVector).sort(),
    missing: absent.filter((word) => !hasNoVector(word)).sort(),
  };
}
