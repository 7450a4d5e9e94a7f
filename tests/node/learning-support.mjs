// What the tests of the module for real words and learning share.
import { loadLearning } from 'attention-explainer/learning';
import {
  asLesson,
  listSenses,
  loadPack,
  loadSentences,
  trainingData,
} from 'attention-explainer/words';
import * as reference from './reference.mjs';
import { rowsOf } from './support.mjs';

export const learning = await loadLearning();
export const vectors = learning.openVectors(loadPack());
const { senses, sentences } = loadSentences();
export const senseList = listSenses(senses);
/** Each next word once, in the order of the senses. */
export const nextWords = [...new Set(senseList.flatMap((sense) => sense.nextWords))];

/** The data of a training. @param {object} [choice] */
export const dataOf = (choice) => trainingData(senses, sentences, choice);
export const data = dataOf();

/** A training of the made sentences after so many updates. */
export function trained(options = {}, updates = 0, of = data) {
  const training = learning.openTraining(vectors, of, options);
  training.seek(updates);
  return training;
}

/** A sentence under a trained layer, as a lesson. */
export const lessonOf = (training, words, focus) =>
  asLesson({
    ...{ vectors, words, focus, nextWords },
    heads: training.heads(),
    length: training.options.length,
  });

/** The lesson of “the apple and the plum” after 100 updates, with its options and its sentence. */
export function appleLesson() {
  const words = ['the', 'apple', 'and', 'the', 'plum'];
  const scenario = lessonOf(trained({}, 100), words, 'apple');
  return { scenario, words, options: { sentence: words.join(' ') } };
}

/**
 * A trained layer written down once more, in float64: of a sentence the weights of each head, the
 * probability of each next word, and the loss against the words of a sense.
 */
export function independently(training, { words, focus, sense }) {
  const { length, scaled } = training.options;
  const X = rowsOf(vectors.rows(words, length));
  const rowsNext = rowsOf(vectors.rows(nextWords, length));
  const heads = training.heads().map((head) => {
    const [W_Q, W_K, W_V, W_O] = ['W_Q', 'W_K', 'W_V', 'W_O'].map((name) => rowsOf(head[name]));
    const [queries, keys, values] = [W_Q, W_K, W_V].map((W) => reference.times(X, W));
    const scale = scaled ? 1 / Math.sqrt(W_Q[0].length) : 1;
    const { weights, output } = reference.attention({ queries, keys, values, scale });
    return { weights, update: reference.times(output, W_O) };
  });
  const output = heads.reduce((sum, { update }) => reference.plus(sum, update), X);
  const logits = rowsNext.map((row) => reference.dot(row, output[focus]));
  const probabilities = reference.softmaxRow(logits).weights;
  const of = senseList[sense];
  const sum = (list) =>
    list.reduce((total, word) => total + probabilities[nextWords.indexOf(word)], 0);
  const logs = of.nextWords.map((word) => Math.log(probabilities[nextWords.indexOf(word)]));
  return {
    weights: heads.map((head) => head.weights),
    probabilities,
    loss: -logs.reduce((total, log) => total + log, 0) / logs.length,
    isRight: sum(of.nextWords) > sum(senseList[of.other].nextWords),
  };
}
