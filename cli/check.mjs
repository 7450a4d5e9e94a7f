// @ts-check
import { loadEngine } from '../engine/bindings/index.mjs';
import { verdictOn } from '../web/scenarios/claims.mjs';
import { BadLesson } from './failures.mjs';
import { checkFlags } from './flags.mjs';
import { exact } from './format.mjs';
import { parsed } from './options.mjs';
import { scenarioFrom } from './scenario.mjs';
import { printable } from './text-table.mjs';
import { onlyLesson } from './trace.mjs';

/** @typedef {import('attention-explainer/engine').ScenarioClaim} Claim */
/** @typedef {import('../web/scenarios/claims.mjs').Verdict} Verdict */

/** @param {Claim} claim */
function inWords({ sentence, quantity, head, row, column, content, causal, ...bounds }) {
  const { above, below, equals, within } = bounds;
  const wanted = [
    ...(equals === undefined ? [] : [`${equals}${within ? ` ± ${within}` : ''}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ].join(' and ');
  const how = [...(causal ? ['causal'] : []), ...(content === 'keys' ? ['keys carried'] : [])];
  const place = `${quantity}${head ? ` of the ${head}` : ''} at ${row}, ${column}`;
  return `sentence ${sentence}: ${[place, ...how].join(', ')}: ${wanted}`;
}

/** @param {string} id @param {readonly Verdict[]} verdicts */
function asText(id, verdicts) {
  const failed = verdicts.filter((one) => !one.holds);
  if (failed.length === 0)
    return `${printable(id)}: valid, and ${verdicts.length === 1 ? 'its one claim holds' : `all ${verdicts.length} claims hold`}.\n`;
  const lines = failed.map(({ claim, value, problem }) => {
    const came = value === null ? problem : `it is ${exact(value)}`;
    return `  claims.${verdicts.findIndex((one) => one.claim === claim)}: ${inWords(claim)}, but ${came}`;
  });
  return `${id}: ${failed.length} of ${verdicts.length} claims fail:\n${lines.join('\n')}`;
}

/**
 * `check`: whether a lesson is valid and its claims hold.
 * @param {readonly string[]} parameters
 * @returns {Promise<string>}
 */
export async function check(parameters) {
  const { positionals, values } = parsed(parameters, checkFlags);
  const scenario = scenarioFrom(onlyLesson(positionals));
  const engine = await loadEngine();
  const verdicts = (scenario.claims ?? []).map((claim) => verdictOn(engine, scenario, claim));
  const text = values['json']
    ? `${JSON.stringify({ id: scenario.id, valid: true, claims: verdicts })}\n`
    : asText(scenario.id, verdicts);
  if (verdicts.every((one) => one.holds)) return text;
  throw Object.assign(new BadLesson(text), values['json'] ? { result: text } : {});
}
