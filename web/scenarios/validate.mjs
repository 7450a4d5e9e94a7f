// @ts-check
import { crossCheck } from './cross-check.mjs';
import { migrateScenario } from './migrate.mjs';
import validate from './validator.generated.mjs';

export { migrateScenario };

/** @typedef {import('./index.d.ts').ScenarioError} ScenarioError */
/** @typedef {{ instancePath: string, keyword: string, params: Record<string, unknown>, message?: string, schemaPath: string }} Fault */

/** What JSON cannot say is said by its type. @param {unknown} value */
function asJson(value) {
  if (typeof value === 'number') return String(value);
  try {
    return JSON.stringify(value) ?? `a ${typeof value}`;
  } catch {
    return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
  }
}

/** What came, in words. @param {unknown} value */
function described(value) {
  if (value === undefined) return 'nothing';
  const text = asJson(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** @param {string} path @param {string} expected @param {string} received @returns {ScenarioError} */
export function errorAt(path, expected, received) {
  const place = path === '' ? 'the scenario' : path;
  return { path, expected, received, message: `${place}: expected ${expected}, got ${received}` };
}

/** The names and places of a JSON pointer. @param {string} pointer */
const partsOf = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** @param {unknown} object @param {string} pointer */
function valueAt(object, pointer) {
  return partsOf(pointer).reduce((/** @type {any} */ value, part) => value?.[part], object);
}

/** What the schema asks for, in words. @type {Record<string, (params: Record<string, any>) => string>} */
const wants = {
  type: ({ type }) => `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`,
  const: ({ allowedValue }) => described(allowedValue),
  enum: ({ allowedValues }) => `one of ${allowedValues.join(', ')}`,
  minItems: ({ limit }) => `at least ${limit} entries`,
  maxItems: ({ limit }) => `at most ${limit} entries`,
  minProperties: ({ limit }) => `at least ${limit} entries`,
  maxProperties: ({ limit }) => `at most ${limit} entries`,
  minLength: ({ limit }) => `at least ${limit} character`,
  maxLength: ({ limit }) => `at most ${limit} characters`,
  minimum: ({ limit }) => `a number of at least ${limit}`,
  maximum: ({ limit }) => `a number of at most ${limit}`,
  pattern: () => 'a name without space, dot or @',
  uniqueItems: () => 'each entry once',
  anyOf: () => 'one of the forms that the schema allows',
};

/** @param {unknown} object @param {Fault} fault */
function translated(object, { instancePath, keyword, params, message }) {
  const path = partsOf(instancePath).join('.');
  const below = (/** @type {unknown} */ name) => [path, name].filter(Boolean).join('.');
  if (keyword === 'required')
    return errorAt(below(params['missingProperty']), 'a value', 'nothing');
  if (keyword === 'additionalProperties') {
    return errorAt(below(params['additionalProperty']), 'no such member', 'one');
  }
  if (keyword === 'propertyNames') {
    return errorAt(path, 'names without space, dot or @', described(params['propertyName']));
  }
  const expected = wants[keyword]?.(params) ?? message ?? 'another value';
  return errorAt(path, expected, described(valueAt(object, instancePath)));
}

/**
 * Says whether an object is a lesson, and what is wrong where it is not: first by the published schema,
 * then for what a schema cannot say. A file of an older version is held to what it is migrated to.
 * Never throws.
 * @param {unknown} given
 * @returns {import('./index.d.ts').ScenarioReport}
 */
export function validateScenario(given) {
  const object = migrateScenario(given);
  const fits = validate(object);
  const faults = /** @type {Fault[]} */ (/** @type {any} */ (validate).errors ?? []);
  // The branches of a choice and the name inside `propertyNames` are told by their parent.
  const told = faults.filter(
    ({ keyword, schemaPath }) => keyword === 'anyOf' || !/anyOf\/|propertyNames\//.test(schemaPath),
  );
  const errors = fits
    ? crossCheck(/** @type {any} */ (object))
    : told.map((fault) => translated(object, fault));
  return { valid: errors.length === 0, errors };
}
