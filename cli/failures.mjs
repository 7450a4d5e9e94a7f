// @ts-check
import { nearest } from './nearest.mjs';
import { say } from './say.mjs';
import { tell } from './tell.mjs';

/** @typedef {import('attention-explainer/engine').EngineError} EngineError */
/** @typedef {import('attention-explainer/engine').Told} Told */

/** The command was used wrongly: exit code 2. */
export class BadUse extends Error {}

/** A lesson is invalid, or a claim of one does not hold: exit code 1. */
export class BadLesson extends Error {
  /** What is wrong, by its path and in English, for a program. @type {readonly { path: string, expected: string, received: string }[]} */
  errors = [];
}

/**
 * A name that is not known, with what is.
 * @param {string} kind
 * @param {string} name
 * @param {readonly string[]} known
 */
export function unknownName(kind, name, known) {
  const near = nearest(name, known);
  const hint = near === undefined ? '' : say('hint', { near });
  return new BadUse(
    `${say('unknown.name', { kind, name })}${hint}\n${say('known', { names: known.join(', ') })}`,
  );
}

/** @param {unknown} error @returns {error is EngineError} */
const isEngineError = (error) =>
  (error instanceof RangeError || error instanceof TypeError) && 'argument' in error;

/** @param {string} argument */
function flagOf(argument) {
  return argument.startsWith('edits.')
    ? `--set ${argument.slice('edits.'.length)}`
    : `--${argument.replace(/^options\./u, '')}`;
}

/** A problem of a lesson's file in one line. @param {{ argument: string, told: Told }} problem */
export const problemIn = ({ argument, told: { expected, received } }) =>
  say('lesson.problem', { argument, expected: tell(expected), received: tell(received) });

/** @param {EngineError} error */
function inWords({ argument, expected, received, told }) {
  const name = /^“(.*)”$/u.exec(received)?.[1];
  const words = expected.split(/[\s,:]+/u);
  const near = name === undefined ? undefined : nearest(name, words);
  const hint = near === undefined ? '' : say('hint', { near });
  const flag = flagOf(argument);
  return `${say('problem', { flag, received: tell(told.received) })}${hint}\n${say('expected', { expected: tell(told.expected) })}`;
}

/**
 * What the engine refused, as a failure of the lesson or of the flag that it came from.
 * @param {unknown} error
 */
export function fromEngine(error) {
  if (!isEngineError(error)) return error;
  if (!/^scenario\b/u.test(error.argument)) return new BadUse(inWords(error));
  return new BadLesson(problemIn(error));
}
