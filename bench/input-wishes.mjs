// @ts-check
// What of the input is to be timed: everything, or what --step, --cpu, --kind and --moves name.
import { stepNames as allNames } from '../web/src/state/step-names.mjs';
import { slowdowns } from './goals.mjs';

/** The steps and the playground. @type {readonly string[]} */
export const stepNames = allNames.slice(0, 10);

export const kinds = /** @type {const} */ (['slider', 'drag', 'typing']);
const others = ['many', 'memory'];

/** @typedef {import('./input-moves.mjs').Kind} Kind */
/** @typedef {{ step?: string | undefined, cpu?: string | undefined, kind?: string | undefined, moves?: string | undefined }} Narrowed */
/** @typedef {{ step: string, kind: Kind, slowdown: number, moves: number, count?: number }} Wish */

/**
 * The names in a list separated by commas; all, where there is none.
 * @param {string} option
 * @param {string | undefined} given
 * @param {readonly string[]} all
 */
function listed(option, given, all) {
  const names = given?.split(',').map((name) => name.trim()) ?? all;
  const stranger = names.find((name) => !all.includes(name));
  if (stranger !== undefined)
    throw new RangeError(`--${option} is of ${all.join(', ')}, not “${stranger}”`);
  return names;
}

/** How many moves are asked for. @param {string | undefined} given @param {number} usual */
export function movesIn(given, usual) {
  const moves = Number(given ?? usual);
  if (Number.isInteger(moves) && moves > 0) return moves;
  throw new RangeError(`--moves asks for a whole number above 0, not for “${given}”`);
}

/** @param {Narrowed} narrowed @returns {readonly Wish[]} */
export function wishesOf({ step, cpu, kind, moves }) {
  const wanted = listed('kind', kind, [...kinds, ...others]);
  const each = { moves: movesIn(moves, 1000) };
  const inputs = kinds.filter((name) => wanted.includes(name));
  const steps = listed('step', step, stepNames);
  return listed('cpu', cpu, slowdowns.map(String)).flatMap((rate) => {
    const floor = /** @type {const} */ ({
      step: 'floor',
      kind: 'slider',
      slowdown: Number(rate),
      ...each,
    });
    const ofSteps = steps.flatMap((name) =>
      inputs.map((one) => ({ ...floor, step: name, kind: one })),
    );
    const many = wanted.includes('many')
      ? [1, 20].map((count) => ({ ...floor, step: 'many', count }))
      : [];
    return [floor, ...ofSteps, ...many];
  });
}
