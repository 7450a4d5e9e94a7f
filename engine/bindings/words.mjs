// @ts-check
// Words of any script are looked up without regard to case, and any white space parts them. C++ knows
// the case of ASCII alone, so it is handed the scenario's own keys.

/**
 * The scenario's key of a word, or the word as it is where there is none.
 * @param {readonly string[]} words
 * @param {string} word
 */
export function keyOf(words, word) {
  if (words.includes(word)) return word;
  const wanted = word.toLowerCase();
  return words.find((known) => known.toLowerCase() === wanted) ?? word;
}

/**
 * The words of a text, as written and as the scenario's keys.
 * @param {readonly string[]} words
 * @param {string} text
 */
export function wordsOf(words, text) {
  const written = text.split(/\s+/u).filter(Boolean);
  return { written, keys: written.map((word) => keyOf(words, word)) };
}
