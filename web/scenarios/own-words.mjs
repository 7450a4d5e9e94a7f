// @ts-check

/** @typedef {import('attention-explainer/engine').Scenario} Scenario */

/**
 * The words of a text that a scenario does not know, each once, in their order.
 * @param {Scenario} scenario
 * @param {string} text words separated by spaces
 * @returns {readonly string[]}
 */
export function unknownWords({ words }, text) {
  const known = new Set(Object.keys(words).map((word) => word.toLowerCase()));
  return text.split(/\s+/u).filter((word) => {
    const key = word.toLowerCase();
    if (word === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/**
 * The scenario with these words as well, each at its neutral embedding: a reader's own words can then
 * stand in a sentence, and be edited like any other. The same scenario where there are none.
 * @param {Scenario} scenario
 * @param {readonly string[]} own
 * @returns {Scenario}
 */
export function withWords(scenario, own) {
  if (own.length === 0) return scenario;
  const neutral = scenario.neutral ?? scenario.features.map(() => 0);
  const added = Object.fromEntries(own.map((word) => [word, neutral]));
  return { ...scenario, words: { ...scenario.words, ...added } };
}
