// @ts-check
import {
  bold,
  called,
  factor,
  fraction,
  group,
  index,
  joined,
  number,
  numbers,
  numbersOf,
  power,
  rowOf,
  run,
  scalar,
  sign,
  vector,
} from './formula.mjs';
import { placesOf } from './subject.mjs';

/** @typedef {import('./formula.mjs').Formula} Formula */
/** @typedef {import('./formula.mjs').Node} Node */
/** @typedef {import('./subject.mjs').Subject} Subject */

/** e^(z − the largest) over the sum of all of these. @param {Node} z */
const share = (z) => {
  const raised = (/** @type {Node} */ one) =>
    power(scalar('e'), [one, sign('−'), index(scalar('z'), [called('max')])]);
  const j = [scalar('j')];
  return fraction(raised(z), run([index(sign('∑'), j), raised(index(scalar('z'), j))]));
};

/** A row of scores through the softmax. @param {Subject} subject @returns {Formula[]} */
export function softmax(subject) {
  const { trace, explain, head, word, key } = subject;
  const { pass, row, column, of } = placesOf(subject);
  const { scale, temperature } = trace.parameters;
  const masked = rowOf(trace.masked, row);
  const visible = vector(
    rowOf(pass.scaledScores, row).map((value, i) =>
      masked[i] === 1 ? run([sign('−'), sign('∞')]) : number(value),
    ),
  );
  const times = temperature === 1 ? number(scale) : fraction(number(scale), number(temperature));
  const weight = explain({ quantity: 'weights', head, row: word, column: key });
  const [exponential, sum] = weight.terms;
  const computed =
    masked[column] !== 1 && exponential && sum
      ? [
          [share(of(scalar('z'), word, key))],
          [fraction(number(exponential.value), number(sum.value))],
        ]
      : [];
  return [
    {
      about: 'scaled',
      left: of(bold('z'), word),
      equals: [[times, sign('·'), numbers(rowOf(pass.scores, row))], [visible]],
    },
    {
      about: 'weights',
      left: of(bold('a'), word),
      equals: [
        [called('softmax'), group([of(bold('z'), word)])],
        [numbers(rowOf(pass.weights, row))],
      ],
    },
    {
      about: 'weight',
      left: of(scalar('a'), word, key),
      equals: [...computed, [number(weight.value)]],
    },
  ];
}

/** The content that the weights gather. @param {Subject} subject @returns {Formula[]} */
export function weighted(subject) {
  const { trace, word } = subject;
  const { pass, row, of } = placesOf(subject);
  const carriesKeys = trace.parameters.content === 'keys';
  const [letter, content] = carriesKeys ? ['k', pass.keys] : ['v', pass.values];
  const j = [scalar('j')];
  const weights = rowOf(pass.weights, row);
  return [
    {
      about: carriesKeys ? 'weighted.keys' : 'weighted',
      left: of(bold('o'), word),
      equals: [
        [index(sign('∑'), j), index(scalar('a'), j), index(bold(letter), j)],
        joined(
          '+',
          weights.map((weight, i) => [factor(weight), numbers(rowOf(content, i))]),
        ),
        [numbers(rowOf(pass.output, row))],
      ],
    },
  ];
}

/** The embedding with what all heads add to it. @param {Subject} subject @returns {Formula[]} */
export function updated(subject) {
  const { trace, word } = subject;
  const { row, of } = placesOf(subject);
  const { heads } = trace.parameters;
  const ofHead = (/** @type {Node} */ base, /** @type {number} */ i) =>
    heads.length === 1 ? base : index(base, [], [group([number(i + 1)])]);
  const output = index(bold('W'), [scalar('O')]);
  return [
    {
      about: 'update',
      left: of(bold('u'), word),
      equals: [
        joined(
          '+',
          heads.map((_, i) => [ofHead(bold('o'), i), ofHead(output, i)]),
        ),
        joined(
          '+',
          heads.map((made, i) => [
            numbers(rowOf(/** @type {typeof trace.heads[number]} */ (trace.heads[i]).output, row)),
            numbersOf(made.W_O),
          ]),
        ),
        [numbers(rowOf(trace.update, row))],
      ],
    },
    {
      about: 'output',
      left: of(power(bold('x'), [sign('′')]), word),
      equals: [
        [of(bold('x'), word), sign('+'), of(bold('u'), word)],
        [numbers(rowOf(trace.embeddings, row)), sign('+'), numbers(rowOf(trace.update, row))],
        [numbers(rowOf(trace.output, row))],
      ],
    },
  ];
}
