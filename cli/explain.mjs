// @ts-check
import { loadEngine } from '../engine/bindings/index.mjs';
import { BadUse, fromEngine } from './failures.mjs';
import { explainFlags } from './flags.mjs';
import { exact } from './format.mjs';
import { parsed } from './options.mjs';
import { scenarioFrom } from './scenario.mjs';
import { namesOf } from './names.mjs';
import { padEnd, textTable, widthOf } from './text-table.mjs';
import { onlyLesson, traceOptions } from './trace.mjs';
import { say } from './say.mjs';

/** @typedef {import('attention-explainer/engine').Explanation} Explanation */
/** @typedef {import('attention-explainer/engine').Reference} Reference */
/** @typedef {import('./names.mjs').Names} Names */

const asked = /** @type {const} */ (['quantity', 'head', 'row', 'column', 'term']);

/** @param {Record<string, any>} values @param {Names} names @returns {Reference} */
function referenceOf({ quantity, head, row, column, term }, { key }) {
  if (quantity === undefined) throw new BadUse(say('explain.which'));
  return {
    quantity,
    ...(head !== undefined && { head: key(head) }),
    ...(row !== undefined && { row: key(row) }),
    ...(column !== undefined && { column: key(column) }),
    ...(term !== undefined && { term: key(term) }),
  };
}

/** @param {Partial<Reference>} reference */
const flagsOf = (reference) =>
  asked
    .filter((name) => reference[name] !== undefined)
    .map((name) => `--${name} ${reference[name]}`)
    .join(' ');

/** @param {Reference} reference @param {Names} names */
function titleOf({ quantity, head = 'none', row, column, term = 'none' }, { shown }) {
  const place = [row, column].filter((name) => name !== undefined).map(String);
  return say('explain.title', {
    quantity,
    head: shown(head),
    place: place.map(shown).join(', ') || 'none',
    term: shown(term),
  });
}

/** @param {Reference} reference @param {Explanation} explanation @param {Names} names */
function asText(reference, { value, operation, terms }, names) {
  const how = say('explain.operation', { operation });
  const title = `${titleOf(reference, names)} = ${exact(value)} (${how})`;
  if (terms.length === 0) return `${title}\n`;
  const rows = terms.map(({ name, value: term, from }) => ({
    label: names.shown(name),
    cells: [exact(term), from ? flagsOf(from) : ''],
  }));
  const ask = say('explain.ask');
  const widest = Math.max(...[ask, ...rows.map(({ cells }) => String(cells[1]))].map(widthOf));
  for (const { cells } of rows) cells[1] = padEnd(String(cells[1]), widest);
  return textTable({
    title,
    columns: [say('explain.value'), padEnd(ask, widest)],
    rows,
  });
}

/**
 * What the engine answers; digits that name no row or column are a position.
 * @param {import('attention-explainer/engine').Engine} engine
 * @param {import('attention-explainer/engine').Trace} trace
 * @param {Reference} reference
 * @returns {Explanation}
 */
function answered(engine, trace, reference) {
  try {
    return engine.explain(trace, reference);
  } catch (error) {
    const { argument } = /** @type {import('attention-explainer/engine').EngineError} */ (error);
    if (argument !== 'row' && argument !== 'column') throw error;
    const label = reference[argument];
    if (typeof label !== 'string' || !/^\d+$/u.test(label)) throw error;
    return answered(engine, trace, { ...reference, [argument]: Number(label) });
  }
}

/**
 * `explain`: the terms that a number of a trace was made of.
 * @param {readonly string[]} parameters
 * @returns {Promise<string>}
 */
export async function explain(parameters) {
  const { positionals, values } = parsed(parameters, explainFlags);
  const scenario = scenarioFrom(onlyLesson(positionals));
  const names = namesOf(scenario);
  const reference = referenceOf(values, names);
  const options = traceOptions(values, scenario, names);
  const engine = await loadEngine();
  try {
    const explanation = answered(engine, engine.trace(scenario, options), reference);
    return values['json']
      ? `${JSON.stringify(explanation)}\n`
      : asText(reference, explanation, names);
  } catch (error) {
    throw fromEngine(error);
  }
}
