// @ts-check
import {
  bold,
  factor,
  index,
  joined,
  number,
  numbers,
  numbersOf,
  power,
  rowOf,
  scalar,
  sign,
} from './formula.mjs';
import { softmax, updated, weighted } from './formulas-weights.mjs';
import { placesOf } from './subject.mjs';

/** @typedef {import('./formula.mjs').Formula} Formula */
/** @typedef {import('./formula.mjs').Node} Node */
/** @typedef {import('./subject.mjs').Subject} Subject */

/** @param {Subject} subject @returns {Formula[]} */
function embedding(subject) {
  const { row, of } = placesOf(subject);
  const x = numbers(rowOf(subject.trace.embeddings, row));
  return [{ about: 'embedding', left: of(bold('x'), subject.word), equals: [[x]] }];
}

/** @param {Subject} subject @returns {Formula[]} */
function projections(subject) {
  const { trace, word, key } = subject;
  const { pass, made, row, column, of } = placesOf(subject);
  return [
    {
      about: 'query',
      left: of(bold('q'), word),
      equals: [
        [of(bold('x'), word), index(bold('W'), [scalar('Q')])],
        [numbers(rowOf(trace.embeddings, row)), numbersOf(made.W_Q)],
        [numbers(rowOf(pass.queries, row))],
      ],
    },
    {
      about: 'key',
      left: of(bold('k'), key),
      equals: [
        [of(bold('x'), key), index(bold('W'), [scalar('K')])],
        [numbers(rowOf(trace.embeddings, column)), numbersOf(made.W_K)],
        [numbers(rowOf(pass.keys, column))],
      ],
    },
  ];
}

/** @param {Subject} subject @returns {Formula[]} */
function score(subject) {
  const { explain, head, word, key } = subject;
  const { of } = placesOf(subject);
  const { value, terms } = explain({ quantity: 'scores', head, row: word, column: key });
  const products = terms.map(({ from, value: product }) => {
    const [a, b] = from ? explain(from).terms : [];
    return a && b ? [factor(a.value), sign('·'), factor(b.value)] : [factor(product)];
  });
  return [
    {
      about: 'score',
      left: of(scalar('s'), word, key),
      equals: [
        [of(bold('q'), word), sign('·'), of(bold('k'), key)],
        joined('+', products),
        [number(value)],
      ],
    },
  ];
}

/** The scores of a whole row. @param {Subject} subject @returns {Formula[]} */
function scores(subject) {
  const { word } = subject;
  const { pass, row, of } = placesOf(subject);
  return [
    {
      about: 'scores',
      left: of(bold('s'), word),
      equals: [
        [of(bold('q'), word), power(bold('K'), [sign('⊤')])],
        [numbers(rowOf(pass.queries, row)), power(numbersOf(pass.keys), [sign('⊤')])],
        [numbers(rowOf(pass.scores, row))],
      ],
    },
  ];
}

/** @type {Readonly<Record<string, readonly ((subject: Subject) => Formula[])[]>>} */
const ofStep = {
  paradox: [embedding],
  gravity: [score, softmax],
  'query-key': [projections],
  score: [projections, score, scores],
  softmax: [scores, softmax],
  'matching-content': [weighted, updated],
  value: [weighted, updated],
  loop: [projections, score, scores, softmax, weighted, updated],
  playground: [embedding, projections, score, scores, softmax, weighted, updated],
};

/**
 * The formulas of a step with the numbers of a trace.
 * @param {string} step
 * @param {Subject} subject
 * @returns {Formula[]}
 */
export function formulasOf(step, subject) {
  return (ofStep[step] ?? []).flatMap((make) => make(subject));
}
