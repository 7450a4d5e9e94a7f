// @ts-check
import { trainedLesson } from '../../cli/trained-lesson.mjs';

/** @typedef {import('attention-explainer/engine').Engine} Engine */
/** @typedef {import('attention-explainer/engine').HeadTrace} HeadTrace */
/** @typedef {import('attention-explainer/learning').Training} Training */
/** @typedef {import('./material.mjs').Material} Material */

/** Where an ambiguous word looks: at itself, at the context word, at all other words together. @typedef {{ own: number, context: number, others: number }} Look */

/**
 * The same for the mean over held-out sentences and heads, by the engine's own traces.
 * @param {Engine} engine
 * @param {Material} material
 * @param {Training} training
 * @returns {Look}
 */
export function looks(engine, material, training) {
  const { vectors, senses, data } = material;
  const nextWords = senses[0]?.nextWords ?? [];
  const sum = { own: 0, context: 0, others: 0 };
  let count = 0;
  for (const word of new Set(senses.map((sense) => sense.word))) {
    const examples = data.examples.filter(
      ({ isHeldOut, sense }) => isHeldOut && senses[sense]?.word === word,
    );
    // One lesson for all sentences of a word: compiling one takes longer than its traces.
    const words = [...new Set(examples.flatMap((example) => example.words))];
    const { scenario, scale } = trainedLesson({ vectors, training, words, focus: word, nextWords });
    for (const { words: sentence, focus, sense } of examples) {
      const contexts = senses[sense]?.contexts.heldOut ?? [];
      const at = sentence.findIndex((one) => contexts.includes(one));
      const { heads } = engine.trace(scenario, { sentence: sentence.join(' '), scale });
      for (const { weights } of heads) {
        const row = weights.data.subarray(focus * weights.columns, (focus + 1) * weights.columns);
        const [own, context] = [Number(row[focus]), Number(row[at])];
        sum.own += own;
        sum.context += context;
        sum.others += 1 - own - context;
        count += 1;
      }
    }
  }
  return { own: sum.own / count, context: sum.context / count, others: sum.others / count };
}
