// @ts-check
import { phrase, told } from '../../engine/bindings/phrases.mjs';
import { crossCheck } from './cross-check.mjs';
import { migrateScenario } from './migrate.mjs';
import validate from './validator.generated.mjs';

export { migrateScenario };

/** @typedef {import('attention-explainer/engine').Said} Said */
/** @typedef {import('./index.d.ts').ScenarioError} ScenarioError */
/** @typedef {{ instancePath: string, keyword: string, params: Record<string, unknown>, message?: string, schemaPath: string }} Fault */

/** What JSON cannot say is said by its type. @param {unknown} value @returns {Said} */
function asJson(value) {
  if (typeof value === 'number') return String(value);
  try {
    return JSON.stringify(value) ?? phrase('kind', { kind: typeof value });
  } catch {
    return Array.isArray(value) ? phrase('array') : phrase('kind', { kind: typeof value });
  }
}

/** What came, in words. @param {unknown} value @returns {Said} */
function described(value) {
  if (value === undefined) return phrase('nothing');
  const text = asJson(value);
  return typeof text === 'string' && text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** @param {string} path @param {Said} expected @param {Said} received @returns {ScenarioError} */
export function errorAt(path, expected, received) {
  const reason = told(expected, received);
  const message = `${path || 'the scenario'}: expected ${reason.expected}, got ${reason.received}`;
  return { path, ...reason, message };
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

/** What the schema asks for. @type {Record<string, (params: Record<string, any>) => Said>} */
const wants = {
  type: ({ type }) => phrase(type),
  const: ({ allowedValue }) => described(allowedValue),
  enum: ({ allowedValues }) => phrase('one.of', { names: allowedValues.join(', ') }),
  minItems: ({ limit }) => phrase('entries.least', { count: limit }),
  maxItems: ({ limit }) => phrase('entries.most', { count: limit }),
  minProperties: ({ limit }) => phrase('entries.least', { count: limit }),
  maxProperties: ({ limit }) => phrase('entries.most', { count: limit }),
  minLength: ({ limit }) => phrase('characters.least', { count: limit }),
  maxLength: ({ limit }) => phrase('characters.most', { count: limit }),
  minimum: ({ limit }) => phrase('number.least', { limit }),
  maximum: ({ limit }) => phrase('number.most', { limit }),
  pattern: () => phrase('name'),
  uniqueItems: () => phrase('entries.once'),
  anyOf: () => phrase('forms'),
};

/** @param {unknown} object @param {Fault} fault */
function translated(object, { instancePath, keyword, params, message }) {
  const path = partsOf(instancePath).join('.');
  const below = (/** @type {unknown} */ name) => [path, name].filter(Boolean).join('.');
  if (keyword === 'required')
    return errorAt(below(params['missingProperty']), phrase('value'), phrase('nothing'));
  if (keyword === 'additionalProperties') {
    return errorAt(below(params['additionalProperty']), phrase('no.member'), phrase('one'));
  }
  if (keyword === 'propertyNames') {
    return errorAt(path, phrase('names'), described(params['propertyName']));
  }
  const expected = wants[keyword]?.(params) ?? message ?? phrase('value.other');
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
