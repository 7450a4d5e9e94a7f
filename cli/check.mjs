// @ts-check
import { loadEngine } from '../engine/bindings/index.mjs';
import { verdictOn } from '../web/scenarios/claims.mjs';
import { BadLesson } from './failures.mjs';
import { checkFlags } from './flags.mjs';
import { exact } from './format.mjs';
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
const cameOf = ({ value, problem = '' }) =>
  value === null ? problem : say('check.is', { value: exact(value) });

/** @param {string} id @param {readonly Verdict[]} verdicts @param {boolean} verbose */
function asText(id, verdicts, verbose) {
  const failed = verdicts.filter((one) => !one.holds);
  const line = (/** @type {Verdict} */ one, /** @type {string} */ key) => {
    const values = { place: verdicts.indexOf(one), claim: inWords(one.claim), came: cameOf(one) };
    return `  ${say(key, values)}`;
  };
  const count = verdicts.length;
  const all = verbose
    ? verdicts.filter((one) => one.holds).map((one) => line(one, 'check.holds'))
    : [];
  const head =
    failed.length === 0
      ? say('check.valid', { id: printable(id), count })
      : say('check.fails', { id: printable(id), failed: failed.length, count });
  return [head, ...failed.map((one) => line(one, 'check.but')), ...all].join('\n');
}

/** @param {Engine} engine @param {string} nameOrPath */
function checked(engine, nameOrPath) {
  const scenario = scenarioFrom(nameOrPath);
  const verdicts = (scenario.claims ?? []).map((claim) => verdictOn(engine, scenario, claim));
  return { id: scenario.id, verdicts };
}

/**
 * `check`: whether lessons are valid and their claims hold; every one is checked, whatever came before.
 * @param {readonly string[]} parameters
 * @returns {Promise<string>}
 */
export async function check(parameters) {
  const { positionals, values } = parsed(parameters, checkFlags);
  const engine = await loadEngine();
  const reports = (positionals.length === 0 ? [''] : positionals).map((nameOrPath) => {
    try {
      const { id, verdicts } = checked(
        engine,
        nameOrPath === '' ? /** @type {any} */ (undefined) : nameOrPath,
      );
      const isRight = verdicts.every((one) => one.holds);
      const text = asText(id, verdicts, values['verbose'] === true);
      return { isRight, text, json: { id, valid: true, claims: verdicts } };
    } catch (error) {
      if (!(error instanceof BadLesson) || positionals.length === 1) throw error;
      const { message } = error;
      return {
        isRight: false,
        text: message,
        json: { id: nameOrPath, valid: false, problem: message },
      };
    }
  });
  const [only] = reports;
  const json = reports.length === 1 ? only?.json : reports.map((report) => report.json);
  const text = values['json']
    ? `${JSON.stringify(json)}\n`
    : `${reports.map((report) => report.text).join('\n')}\n`;
  if (reports.every(({ isRight }) => isRight)) return text;
  throw Object.assign(new BadLesson(text.trimEnd()), values['json'] ? { result: text } : {});
}
