// @ts-check
import { loadEngine } from '../engine/bindings/index.mjs';
import { verdictOn } from '../web/scenarios/claims.mjs';
import { BadLesson, problemIn } from './failures.mjs';
import { checkFlags } from './flags.mjs';
import { exact } from './format.mjs';
import { lessonsOf } from './lesson-files.mjs';
import { parsed } from './options.mjs';
import { scenarioFrom } from './scenario.mjs';
import { printable } from './text-table.mjs';
import { say } from './say.mjs';

/** @typedef {import('attention-explainer/engine').Engine} Engine */
/** @typedef {import('attention-explainer/engine').ScenarioClaim} Claim */
/** @typedef {import('../web/scenarios/claims.mjs').Verdict} Verdict */

/** @param {Claim} claim */
function wantedOf({ above, below, equals, within }) {
  const value = (/** @type {number} */ of) => ({ value: exact(of) });
  const parts = [
    ...(equals === undefined
      ? []
      : [
          within
            ? say('claim.within', { ...value(equals), within: exact(within) })
            : say('claim.equals', value(equals)),
        ]),
    ...(above === undefined ? [] : [say('claim.above', value(above))]),
    ...(below === undefined ? [] : [say('claim.below', value(below))]),
  ];
  return parts.reduce((a, b) => say('claim.and', { a, b }));
}

/** @param {Claim} claim */
function inWords(claim) {
  const { sentence, quantity, head = 'none', row, column, content, causal } = claim;
  const how = [
    ...(causal ? [say('claim.causal')] : []),
    ...(content === 'keys' ? [say('claim.keys')] : []),
  ];
  const place = [say('claim.place', { quantity, head, row, column }), ...how].join(', ');
  return say('claim', { sentence, place, wanted: wantedOf(claim) });
}

/** @param {Verdict} verdict */
function cameOf({ value, told }) {
  if (value !== null) return say('check.is', { value: exact(value) });
  return told ? problemIn({ argument: told.argument, told }) : '';
}

/** @typedef {{ isRight: boolean, text: string, json: Readonly<Record<string, unknown>> }} Report */

/** @param {string} name @param {readonly Verdict[]} verdicts @param {boolean} verbose */
function asText(name, verdicts, verbose) {
  const failed = verdicts.filter((one) => !one.holds);
  const lines = verdicts
    .map((one, place) => ({ ...one, place }))
    .filter((one) => verbose || !one.holds)
    .map((one) => {
      const key = one.holds ? 'check.holds' : 'check.but';
      return `  ${say(key, { place: one.place, claim: inWords(one.claim), came: cameOf(one) })}`;
    });
  const values = { id: printable(name), failed: failed.length, count: verdicts.length };
  return [say(failed.length === 0 ? 'check.valid' : 'check.fails', values), ...lines].join('\n');
}

/** What a program is told of a claim. @param {Verdict} verdict */
const asJson = ({ claim, holds, value, problem }) => ({
  claim,
  value,
  holds,
  ...(problem !== undefined && { problem }),
});

/** @param {Engine} engine @param {string} name @param {boolean} verbose @returns {Report} */
function reportOn(engine, name, verbose) {
  try {
    const scenario = scenarioFrom(name);
    const verdicts = (scenario.claims ?? []).map((claim) => verdictOn(engine, scenario, claim));
    return {
      isRight: verdicts.every(({ holds }) => holds),
      text: asText(name, verdicts, verbose),
      json: { lesson: name, id: scenario.id, valid: true, claims: verdicts.map(asJson) },
    };
  } catch (error) {
    if (!(error instanceof BadLesson)) throw error;
    const { message, errors } = error;
    return { isRight: false, text: message, json: { lesson: name, valid: false, errors } };
  }
}

/** Each lesson's report, and how many are right where there are several. @param {readonly Report[]} reports */
function together(reports) {
  const texts = reports.map(({ text }) => text);
  if (reports.length === 1) return texts.join('');
  const right = reports.filter(({ isRight }) => isRight).length;
  const total = say('check.total', { count: reports.length, right, wrong: reports.length - right });
  return [...texts, '', total].join('\n');
}

/**
 * `check`: whether lessons are valid and their claims hold; every one is checked, whatever came before.
 * @param {readonly string[]} parameters
 * @returns {Promise<string>}
 */
export async function check(parameters) {
  const { positionals, values } = parsed(parameters, checkFlags);
  if (positionals.length === 0) scenarioFrom(undefined);
  const names = positionals.flatMap(lessonsOf);
  const engine = await loadEngine();
  const reports = names.map((name) => reportOn(engine, name, values['verbose'] === true));
  // One lesson asked for is one object, whatever is in it; a folder is a list even of one.
  const isOne = names.length === 1 && names[0] === positionals[0];
  const found = reports.map(({ json }) => json);
  const text = values['json'] ? JSON.stringify(isOne ? found[0] : found) : together(reports);
  if (reports.every(({ isRight }) => isRight)) return `${text}\n`;
  throw Object.assign(new BadLesson(text), values['json'] ? { result: `${text}\n` } : {});
}
