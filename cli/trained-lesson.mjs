// @ts-check
import { asLesson } from '../web/words/index.node.mjs';

/** @typedef {import('attention-explainer/engine').Scenario} Scenario */
/** @typedef {import('attention-explainer/learning').Training} Training */
/** @typedef {import('attention-explainer/learning').Vectors} Vectors */

/**
 * Sentences under a trained layer, as a lesson and the options of a trace of it.
 * @param {object} given
 * @param {Vectors} given.vectors
 * @param {Training} given.training
 * @param {readonly string[]} given.words all that the sentences have; 64 at most
 * @param {string} given.focus
 * @param {readonly string[]} given.nextWords
 * @returns {{ scenario: Scenario, scale: number }}
 */
export function trainedLesson({ vectors, training, words, focus, nextWords }) {
  const { content, length, scaled } = training.options;
  // Carried keys are values by W_K: so the lesson is right whatever is wide as a key and as a value.
  const heads = training
    .heads()
    .map((head) => (content === 'keys' ? { ...head, W_V: head.W_K } : head));
  const lesson = asLesson({ vectors, words, focus, nextWords, heads, length });
  const { own } = lesson.sentences;
  const scenario = { ...lesson, sentences: { own: { ...own, text: focus } } };
  const dk = heads[0]?.W_Q.columns ?? 1;
  return { scenario: /** @type {Scenario} */ (scenario), scale: scaled ? 1 / Math.sqrt(dk) : 1 };
}
