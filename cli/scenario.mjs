// @ts-check
import { readFileSync } from 'node:fs';
import { migrateScenario, scenarios, validateScenario } from '../web/scenarios/index.node.mjs';
import { BadLesson, BadUse, problemIn, unknownName } from './failures.mjs';
import { say } from './say.mjs';

/** @typedef {import('attention-explainer/engine').Scenario} Scenario */

/** @param {string} path */
function parsedFile(path) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new BadUse(
      code === 'ENOENT'
        ? say('file.none', { path })
        : say('file.unreadable', { path, code: String(code) }),
    );
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const { message: reason } = /** @type {Error} */ (error);
    throw Object.assign(new BadLesson(say('file.json', { path, reason })), {
      errors: [{ path: '', expected: 'JSON', received: reason }],
    });
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
    throw new BadUse(say('lesson.which', { names: names.join(', ') }));
  }
  const known = names.find((name) => name === nameOrPath);
  if (!known && !/[./\\]/u.test(nameOrPath)) {
    const { message } = unknownName('lesson', nameOrPath, names);
    throw new BadUse(`${message}\n${say('lesson.path')}`);
  }
  const object = known ? lessons[known] : parsedFile(nameOrPath);
  const { valid, errors } = validateScenario(object);
  if (valid) return migrateScenario(object);
  const faults = errors.map(
    ({ path, told }) => `  ${problemIn({ argument: path || say('lesson.whole'), told })}`,
  );
  const text = `${say('lesson.invalid', { name: nameOrPath })}\n${faults.join('\n')}`;
  throw Object.assign(new BadLesson(text), {
    errors: errors.map(({ path, expected, received }) => ({ path, expected, received })),
  });
}
