// @ts-check
import { flag, matrix, number, object } from './arguments.mjs';
import { codes, refuse } from './errors.mjs';
import { phrase } from './phrases.mjs';

/** @typedef {{ rows: number, columns: number, data: Float32Array }} Floats */

/**
 * Checks the types of the arguments of attention and lays them out for the engine.
 * @param {unknown} input
 * @param {number} [most] elements of a matrix
 */
export function attentionArguments(input, most) {
  const known = ['queries', 'keys', 'values', 'scale', 'causal', 'mask', 'heads'];
  const given = object(input, 'options', known);
  /** @param {string} name @returns {Floats} */
  const floats = (name) => matrix(given[name], name, [Float32Array], most);
  const { mask } = given;
  const heads = given['heads'] === undefined ? 1 : number(given['heads'], 'heads');
  if (!Number.isInteger(heads) || heads < 1 || heads >= 2 ** 31)
    refuse(codes.shape, 'heads', phrase('whole.least', { limit: 1 }), String(heads));
  /** @type {readonly (new (...items: never[]) => Uint8Array | Float32Array)[]} */
  const maskKinds = [Uint8Array, Float32Array];
  const maskMatrix = mask === undefined ? undefined : matrix(mask, 'mask', maskKinds, most);
  if (maskMatrix?.data instanceof Uint8Array && maskMatrix.data.some((bit) => bit > 1)) {
    refuse(codes.shape, 'mask.data', phrase('mask.bits'), phrase('number.other'));
  }
  return {
    queries: floats('queries'),
    keys: floats('keys'),
    values: floats('values'),
    heads,
    causal: flag(given['causal'], 'causal', false),
    scale: given['scale'] === undefined ? undefined : number(given['scale'], 'scale'),
    mask: maskMatrix,
  };
}
