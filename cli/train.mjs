// @ts-check
import { readFileSync } from 'node:fs';
import { loadEngine } from '../engine/bindings/index.mjs';
import { loadLearning } from '../engine/bindings/learning.mjs';
import { listSenses, loadPack, loadSentences, trainingData } from '../web/words/index.node.mjs';
import { fromEngine } from './failures.mjs';
import { trainOptions } from './train-options.mjs';
import { trainText } from './train-text.mjs';
import { trainedLesson } from './trained-lesson.mjs';

/** @typedef {import('attention-explainer/learning').Training} Training */
/** @typedef {import('attention-explainer/learning').TrainingData} TrainingData */
/** @typedef {import('attention-explainer/learning').Vectors} Vectors */
/** @typedef {ReturnType<typeof listSenses>} SenseList */
/** @typedef {Awaited<ReturnType<typeof shown>>} Shown */
/** @typedef {Awaited<ReturnType<typeof resultOf>>} Result */
/** @typedef {ReturnType<typeof trainOptions>} Asked */

/** Updates between two lines. */
const every = 20;

/** The course of a training up to so many updates, or to where it diverges. @param {Training} training @param {number} updates */
function courseOf(training, updates) {
  const history = [];
  for (let at = 0; ; at = Math.min(at + every, updates)) {
    const state = training.seek(at);
    const heldOutAccuracy = training.evaluate(true).accuracy;
    history.push({ updates: state.updates, loss: training.evaluate().loss, heldOutAccuracy });
    if (at === updates || state.hasDiverged) return history;
  }
}

/** What the trained layer does with a sentence. @param {{ vectors: Vectors, training: Training, senses: SenseList, sentence: import('./train-options.mjs').OwnSentence }} given */
async function shown({ vectors, training, senses, sentence: { words, unknown, focus } }) {
  const all = [...new Set(senses.flatMap(({ nextWords }) => nextWords))];
  const { scenario, scale } = trainedLesson({ vectors, training, words, focus, nextWords: all });
  const engine = await loadEngine();
  const trace = engine.trace(scenario, { sentence: words.join(' '), scale });
  const at = words.indexOf(focus);
  const chance = all.map((word, i) => ({
    word,
    before: Number(trace.nextWordBefore.probabilities[i]),
    after: Number(trace.nextWord.probabilities[i]),
  }));
  /** @param {readonly string[]} of @param {'before' | 'after'} when */
  const sum = (of, when) =>
    chance.reduce((total, one) => total + (of.includes(one.word) ? one[when] : 0), 0);
  return {
    words,
    labels: [...trace.labels],
    unknown,
    focus,
    heads: trace.heads.map(({ name, weights: { columns, data } }) => ({
      name,
      weights: [...data.slice(at * columns, (at + 1) * columns)],
    })),
    nextWords: chance.toSorted((a, b) => b.after - a.after),
    senses: senses
      .filter(({ word }) => word === focus)
      .map(({ id, nextWords }) => ({
        sense: id,
        before: sum(nextWords, 'before'),
        after: sum(nextWords, 'after'),
      })),
  };
}

/** What was trained on and evaluated with. @param {TrainingData} data @param {Vectors} vectors */
function dataOf({ senses, examples }, { words, dimensions }) {
  const heldOut = examples.filter(({ isHeldOut }) => isHeldOut).length;
  const about = new URL('../web/words/glove.json', import.meta.url);
  const { sha256 } = JSON.parse(readFileSync(about, 'utf8'));
  return {
    words: senses.length / 2,
    senses: senses.length,
    train: examples.length - heldOut,
    heldOut,
    pack: { words: words.length, dimensions, sha256: String(sha256) },
  };
}

/**
 * Trains, and gathers what came out.
 * @param {import('attention-explainer/words').Pack} pack
 * @param {ReturnType<typeof loadSentences>} made
 * @param {Asked} asked
 */
async function resultOf(pack, { senses, sentences }, asked) {
  const { options, updates, without, contexts, sentence } = asked;
  const learning = await loadLearning();
  const vectors = learning.openVectors(pack);
  const data = trainingData(senses, sentences, { without, contexts });
  const training = learning.openTraining(vectors, data, options);
  const history = courseOf(training, updates);
  const [trained, heldOut] = [training.evaluate(), training.evaluate(true)];
  const { seed, rank, heads, batch, rate, method, projections, content, scaled } = training.options;
  const list = listSenses(senses);
  return {
    ...{ seed, rank, heads, batch, rate, method, projections, content, scaled, without, contexts },
    updates: training.state.updates,
    hasDiverged: training.state.hasDiverged,
    loss: trained.loss,
    trainAccuracy: trained.accuracy,
    heldOutLoss: heldOut.loss,
    heldOutAccuracy: heldOut.accuracy,
    bySense: list.map(({ id }, i) => ({
      sense: id,
      train: trained.bySense[i] ?? trained,
      heldOut: heldOut.bySense[i] ?? heldOut,
    })),
    history,
    data: dataOf(data, vectors),
    ...(sentence && { sentence: await shown({ vectors, training, senses: list, sentence }) }),
  };
}

/**
 * `train`: a small attention layer learns the senses of words; its course and what it can do then.
 * @param {readonly string[]} parameters
 * @returns {Promise<string>}
 */
export async function train(parameters) {
  const pack = loadPack();
  const made = loadSentences();
  const asked = trainOptions(parameters, pack, made.senses);
  try {
    const result = await resultOf(pack, made, asked);
    return asked.isJson ? `${JSON.stringify(result)}\n` : trainText(result);
  } catch (error) {
    throw fromEngine(error);
  }
}
