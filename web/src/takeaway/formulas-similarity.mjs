// @ts-check
import {
  bold,
  factor,
  fraction,
  group,
  joined,
  called,
  number,
  numbers,
  run,
  scalar,
  sign,
} from './formula.mjs';

/** @typedef {import('./formula.mjs').Formula} Formula */
/** @typedef {import('./formula.mjs').Node} Node */
/** @typedef {import('attention-explainer/engine').Similarity} Similarity */
/** @typedef {import('attention-explainer/engine').SimilarityExplanation} SimilarityExplanation */

/**
 * How two vectors compare, with their numbers.
 * @param {{ a: readonly number[], b: readonly number[] }} probe
 * @param {(quantity: keyof Similarity) => SimilarityExplanation} explain
 * @returns {Formula[]}
 */
export function similarityFormulas({ a, b }, explain) {
  const size = (/** @type {Node} */ of) => run([sign('‖'), of, sign('‖')]);
  const dot = explain('dot');
  const cosine = explain('cosine');
  const scaled = explain('scaled');
  /** The value, or the numbers that it is the quotient of. */
  const quotient = (/** @type {SimilarityExplanation} */ { terms }) => {
    const [above, ...below] = terms.map(({ value }) => value ?? 0);
    return fraction(
      number(above ?? 0),
      run(
        joined(
          '·',
          below.map((value) => [factor(value)]),
        ),
      ),
    );
  };
  const product = run([bold('a'), sign('·'), bold('b')]);
  /** @type {Formula[]} */
  const formulas = [
    { about: 'vector', left: bold('a'), equals: [[numbers(a)]] },
    { about: 'vector', left: bold('b'), equals: [[numbers(b)]] },
    {
      about: 'dot',
      left: product,
      equals: [
        joined(
          '+',
          a.map((value, i) => [factor(value), sign('·'), factor(b[i] ?? 0)]),
        ),
        [number(dot.value ?? 0)],
      ],
    },
  ];
  if (cosine.value !== null) {
    const lengths = run([size(bold('a')), size(bold('b'))]);
    formulas.push({
      about: 'cosine',
      left: run([called('cos'), group([bold('a'), sign(','), bold('b')])]),
      equals: [[fraction(product, lengths)], [quotient(cosine)], [number(cosine.value)]],
    });
  }
  formulas.push({
    about: 'dot.scaled',
    left: fraction(product, run([sign('√'), scalar('d')])),
    equals: [[quotient(scaled)], [number(scaled.value ?? 0)]],
  });
  return formulas;
}
