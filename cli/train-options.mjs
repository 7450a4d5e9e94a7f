// @ts-check
import { phrase } from '../engine/bindings/phrases.mjs';
import { find, listSenses, readSentence } from '../web/words/index.node.mjs';
import { BadUse, unknownName } from './failures.mjs';
import { trainFlags } from './flags.mjs';
import { numberOf, oneOf, parsed, wholeOf } from './options.mjs';
import { say } from './say.mjs';
import { tell } from './tell.mjs';

/** @typedef {import('attention-explainer/learning').TrainingOptions} TrainingOptions */
/** @typedef {import('attention-explainer/words').Pack} Pack */
/** @typedef {import('attention-explainer/words').Senses} Senses */

/** An own sentence: its words as the pack has them, those it lacks, and the ambiguous one. @typedef {{ words: string[], unknown: string[], focus: string }} OwnSentence */

/** As many as the states that a run keeps leave room for, of the largest layer, too. */
export const mostUpdates = 2000;

/** @param {string | undefined} text @param {readonly string[]} known */
function sensesOf(text, known) {
  const ids = (text ?? '').split(',').flatMap((id) => id.trim() || []);
  for (const id of ids) if (!known.includes(id)) throw unknownName('sense', id, known);
  if (known.every((id) => ids.includes(id))) throw new BadUse(say('train.without.all'));
  return ids;
}

/** @param {string} text @param {Pack} pack */
function wordsOf(text, pack) {
  try {
    return readSentence((word) => find(pack, word), text);
  } catch (error) {
    const { received } = /** @type {{ received?: string }} */ (error);
    if (received === undefined) throw error;
    const came = received === 'none' ? phrase('none') : received;
    const expected = tell(phrase('words.range', { low: 1, high: 32 }));
    const problem = say('problem', { flag: '--sentence', received: tell(came) });
    throw new BadUse(`${problem}\n${say('expected', { expected })}`);
  }
}

/** @param {string | undefined} text @param {Pack} pack @param {Senses} senses @returns {OwnSentence | undefined} */
function sentenceOf(text, pack, { ambiguous }) {
  if (text === undefined) return undefined;
  const { words, unknown } = wordsOf(text, pack);
  const known = ambiguous.map(({ word }) => word);
  const focus = words.find((word) => known.includes(word));
  if (focus === undefined) throw new BadUse(say('train.focus', { words: known.join(', ') }));
  return { words, unknown, focus };
}

/**
 * What is trained, on what, how long, and the sentence to show. The engine checks what is left.
 * @param {readonly string[]} parameters
 * @param {Pack} pack
 * @param {Senses} senses
 */
export function trainOptions(parameters, pack, senses) {
  const { positionals, values } = parsed(parameters, trainFlags);
  if (positionals.length > 0)
    throw new BadUse(say('train.lesson', { rest: positionals.join(' ') }));
  const given = {
    ...Object.fromEntries(
      ['seed', 'rank', 'heads', 'batch', 'rate'].map((flag) => [
        flag,
        numberOf(flag, values[flag]),
      ]),
    ),
    method: oneOf('method', values['method'], ['adam', 'sgd']),
    projections: oneOf('projections', values['projections'], ['learned', 'shared', 'identity']),
    content: oneOf('content', values['content'], ['values', 'keys']),
    ...(values['unscaled'] && { scaled: false }),
  };
  const options = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  const ids = listSenses(senses).map(({ id }) => id);
  return {
    options: /** @type {TrainingOptions} */ (options),
    updates: wholeOf('updates', values['updates'], 0, mostUpdates) ?? 200,
    without: sensesOf(values['without'], ids),
    contexts: wholeOf('contexts', values['contexts'], 1, 8) ?? 8,
    sentence: sentenceOf(values['sentence'], pack, senses),
    isJson: values['json'] === true,
  };
}
