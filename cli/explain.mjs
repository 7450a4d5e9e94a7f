// @ts-check
import { loadEngine } from '../engine/bindings/index.mjs';
import { BadUse, fromEngine } from './failures.mjs';
import { explainFlags } from './flags.mjs';
import { exact } from './format.mjs';
import { parsed } from './options.mjs';
import { scenarioFrom } from './scenario.mjs';
import { textTable } from './text-table.mjs';
import { onlyLesson, traceOptions } from './trace.mjs';
import { say } from './say.mjs';

/** @typedef {import('attention-explainer/engine').Explanation} Explanation */
/** @typedef {import('attention-explainer/engine').Reference} Reference */

const asked = /** @type {const} */ (['quantity', 'head', 'row', 'column', 'term']);

/** @param {Record<string, any>} values @returns {Reference} */
function referenceOf(values) {
  const { quantity, head, row, column, term } = values;
  if (quantity === undefined) throw new BadUse(say('explain.which'));
  return {
    quantity,
    ...(head !== undefined && { head }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(term !== undefined && { term }),
  };
}

/** @param {Partial<Reference>} reference */
const flagsOf = (reference) =>
  asked
    .filter((name) => reference[name] !== undefined)
    .map((name) => `--${name} ${reference[name]}`)
    .join(' ');

/** @param {Reference} reference */
function titleOf({ quantity, head = 'none', row, column, term = 'none' }) {
  const place = [row, column].filter((name) => name !== undefined).join(', ') || 'none';
  return say('explain.title', { quantity, head, place, term });
}

/** @param {Reference} reference @param {Explanation} explanation */
function asText(reference, { value, operation, terms }) {
  const title = `${titleOf(reference)} = ${exact(value)} (${operation})`;
  if (terms.length === 0) return `${title}\n`;
  const rows = terms.map(({ name, value: term, from }) => ({
    label: name,
    cells: [exact(term), from ? flagsOf(from) : ''],
  }));
  const widest = Math.max(...rows.map(({ cells }) => [...String(cells[1])].length));
  for (const { cells } of rows) cells[1] = String(cells[1]).padEnd(widest);
  return textTable({
    title,
    columns: [say('explain.value'), say('explain.ask').padEnd(widest)],
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
  const reference = referenceOf(values);
  const options = traceOptions(values, scenario);
  const engine = await loadEngine();
  try {
    const explanation = answered(engine, engine.trace(scenario, options), reference);
    return values['json'] ? `${JSON.stringify(explanation)}\n` : asText(reference, explanation);
  } catch (error) {
    throw fromEngine(error);
  }
}
