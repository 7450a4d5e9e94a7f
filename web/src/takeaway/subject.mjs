// @ts-check
import { index, joined, name } from './formula.mjs';

/** @typedef {import('attention-explainer/engine').Trace} Trace */
/** @typedef {import('attention-explainer/engine').Reference} Reference */
/** @typedef {import('attention-explainer/engine').Explanation} Explanation */
/** @typedef {import('./formula.mjs').Node} Node */

/**
 * What is taken away of a trace: a word's row in one head, and the word that it is held against.
 * @typedef {object} Subject
 * @property {Trace} trace
 * @property {(reference: Reference) => Explanation} explain
 * @property {(label: string) => string} named what a reader sees for a label or a feature
 * @property {string} head
 * @property {string} word
 * @property {string} key
 */

/** The subject's places in its trace. @param {Subject} subject */
export function placesOf({ trace, named, head, word, key }) {
  const at = trace.heads.findIndex((one) => one.name === head);
  const pass = trace.heads[at];
  const made = trace.parameters.heads[at];
  if (!pass || !made) throw new RangeError(`no head “${head}”`);
  return {
    pass,
    made,
    row: trace.labels.indexOf(word),
    column: trace.labels.indexOf(key),
    /** A letter with words for its index. @param {Node} base @param {string[]} labels */
    of: (base, ...labels) =>
      index(
        base,
        joined(
          ',',
          labels.map((label) => [name(named(label))]),
        ),
      ),
  };
}
