// @ts-check
import { unwrapped } from './errors.mjs';
import { checkedReference } from './reference.mjs';
import { parts } from './vectors.mjs';

/** @typedef {import('./learning.d.ts').Learning} Learning */
/** @typedef {import('./lesson.mjs').CompiledLesson} CompiledLesson */

/**
 * @param {CompiledLesson} lesson
 * @param {Float64Array} view value, five matrices by the embeddings, four by each head
 */
function derivatives({ words, features, heads }, view) {
  const read = parts(view);
  const value = read.number();
  const byWord = () => read.matrix(words.length, features.length);
  const embeddings = byWord();
  const ways = { queries: byWord(), keys: byWord(), values: byWord(), residual: byWord() };
  const byHead = heads.map(({ name, queryFeatures, valueFeatures }) => ({
    name,
    W_Q: read.matrix(features.length, queryFeatures.length),
    W_K: read.matrix(features.length, queryFeatures.length),
    W_V: read.matrix(features.length, valueFeatures.length),
    W_O: read.matrix(valueFeatures.length, features.length),
  }));
  return { value, words, features, embeddings, ways, heads: byHead };
}

/**
 * @param {Record<string, Function>} raw
 * @param {(scenario: unknown) => CompiledLesson} lessonOf
 * @returns {Pick<Learning, 'sensitivity' | 'smallestChange'>}
 */
export function sensitivityOver(raw, lessonOf) {
  /** @param {unknown} scenario @param {unknown} options @param {unknown} reference */
  const asked = (scenario, options, reference) => {
    const lesson = lessonOf(scenario);
    const call = lesson.call(options);
    const place = checkedReference(reference);
    lesson.run(call, 'askOf');
    return { lesson, place: lesson.keyed(call.sentence, place) };
  };
  return {
    sensitivity: (scenario, options, reference) => {
      const { lesson, place } = asked(scenario, options, reference);
      return derivatives(lesson, unwrapped(raw['sensitivity']?.(lesson.handle, place)));
    },
    smallestChange: (scenario, options, reference) => {
      const { lesson, place } = asked(scenario, options, { ...reference, quantity: 'weights' });
      const { isReached, steps } = unwrapped(raw['smallestChange']?.(lesson.handle, place));
      /** @param {number[]} flat */
      const edits = (flat) => {
        /** @type {Record<string, number>} */
        const byPath = {};
        for (let i = 0; i < flat.length; i += 3) {
          const [row = 0, column = 0, value = 0] = flat.slice(i, i + 3);
          byPath[`${lesson.words[row]}.${lesson.features[column]}`] = value;
        }
        return byPath;
      };
      return { isReached, steps: steps.map(edits) };
    },
  };
}
