// @ts-check
import { readFileSync } from 'node:fs';
import { scenarios, validateScenario } from '../web/scenarios/index.node.mjs';
import { BadLesson, BadUse, unknownName } from './failures.mjs';

/** @typedef {import('attention-explainer/engine').Scenario} Scenario */

/** @param {string} path */
function parsedFile(path) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new BadUse(
      code === 'ENOENT' ? `There is no file “${path}”.` : `“${path}” cannot be read (${code}).`,
    );
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new BadLesson(`${path} is not JSON: ${/** @type {Error} */ (error).message}`);
  }
}

/**
 * A lesson by its name, or from a JSON file by its path; what is wrong with it is told by path.
 * @param {string | undefined} nameOrPath
 * @returns {Scenario}
 */
export function scenarioFrom(nameOrPath) {
  /** @type {Readonly<Record<string, Scenario>>} */
  const lessons = scenarios;
  const names = Object.keys(lessons);
  if (nameOrPath === undefined) {
    throw new BadUse(
      `Which lesson? Give a name (${names.join(', ')}) or the path of a scenario's JSON file.`,
    );
  }
  const known = names.find((name) => name === nameOrPath);
  if (!known && !/[./\\]/u.test(nameOrPath)) {
    const { message } = unknownName('lesson', nameOrPath, names);
    throw new BadUse(`${message}\nA file is given by its path, such as ./my-lesson.json.`);
  }
  const object = known ? lessons[known] : parsedFile(nameOrPath);
  const { valid, errors } = validateScenario(object);
  if (valid) return object;
  const faults = errors.map(({ message }) => `  ${message}`).join('\n');
  throw new BadLesson(`${nameOrPath} is not a valid lesson:\n${faults}`);
}
