// @ts-check
import { digitsOf } from './digits.mjs';

/**
 * A formula as a tree, written by latex.mjs and mathml.mjs.
 * @typedef {{ kind: 'number', value: number }
 *   | { kind: 'sign', sign: string }
 *   | { kind: 'name', text: string }
 *   | { kind: 'function', called: string }
 *   | { kind: 'symbol', letter: string, bold?: boolean }
 *   | { kind: 'index', base: Node, under?: readonly Node[], over?: readonly Node[] }
 *   | { kind: 'fraction', above: Node, below: Node }
 *   | { kind: 'group', of: readonly Node[], bare?: boolean }
 *   | { kind: 'matrix', rows: readonly (readonly Node[])[] }} Node
 */

/**
 * One formula: what it is about (the key of a message), its left side, and what that is equal to.
 * @typedef {{ about: string, left: Node, equals: readonly (readonly Node[])[] }} Formula
 */

/** @param {number} value @returns {Node} */
export const number = (value) => ({ kind: 'number', value });
/** @param {string} sign @returns {Node} */
export const sign = (sign) => ({ kind: 'sign', sign });
/** @param {string} text @returns {Node} */
export const name = (text) => ({ kind: 'name', text });
/** @param {string} called @returns {Node} */
export const called = (called) => ({ kind: 'function', called });
/** @param {string} letter @returns {Node} */
export const scalar = (letter) => ({ kind: 'symbol', letter });
/** @param {string} letter @returns {Node} */
export const bold = (letter) => ({ kind: 'symbol', letter, bold: true });
/** @param {Node} base @param {readonly Node[]} under @param {readonly Node[]} [over] @returns {Node} */
export const index = (base, under, over) => ({ kind: 'index', base, under, ...(over && { over }) });
/** @param {Node} base @param {readonly Node[]} over @returns {Node} */
export const power = (base, over) => ({ kind: 'index', base, over });
/** @param {Node} above @param {Node} below @returns {Node} */
export const fraction = (above, below) => ({ kind: 'fraction', above, below });
/** In parentheses. @param {readonly Node[]} of @returns {Node} */
export const group = (of) => ({ kind: 'group', of });
/** Several nodes in the place of one. @param {readonly Node[]} of @returns {Node} */
export const run = (of) => ({ kind: 'group', of, bare: true });
/** @param {readonly (readonly Node[])[]} rows @returns {Node} */
export const matrix = (rows) => ({ kind: 'matrix', rows });
/** A matrix of numbers. @param {import('attention-explainer/engine').Matrix} of @returns {Node} */
export const numbersOf = (of) =>
  matrix(Array.from({ length: of.rows }, (_, i) => rowOf(of, i).map(number)));
/** A vector of numbers. @param {readonly number[]} values @returns {Node} */
export const numbers = (values) => vector(values.map(number));

/** One row of a matrix. @param {import('attention-explainer/engine').Matrix} of @param {number} row */
export const rowOf = ({ columns, data }, row) => [
  ...data.subarray(row * columns, (row + 1) * columns),
];
/** @param {readonly Node[]} cells @returns {Node} */
export const vector = (cells) => matrix([cells]);

/** A factor after a sign: a negative number stands in parentheses. @param {number} value @returns {Node} */
export const factor = (value) => (value < 0 ? group([number(value)]) : number(value));

/** Nodes with a sign between them. @param {string} between @param {readonly (readonly Node[])[]} parts */
export const joined = (between, parts) =>
  parts.flatMap((part, i) => (i === 0 ? part : [sign(between), ...part]));

/** Whether all numbers of a side are written whole. @param {readonly Node[]} nodes @returns {boolean} */
export function isExact(nodes) {
  return nodes.every((node) => {
    switch (node.kind) {
      case 'number':
        return digitsOf(node.value).exact;
      case 'index':
        return isExact([node.base, ...(node.under ?? []), ...(node.over ?? [])]);
      case 'fraction':
        return isExact([node.above, node.below]);
      case 'group':
        return isExact(node.of);
      case 'matrix':
        return node.rows.every(isExact);
      default:
        return true;
    }
  });
}
