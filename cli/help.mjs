// @ts-check
import { scenarios } from '../web/scenarios/index.node.mjs';
import { checkFlags, explainFlags, globalFlags, traceFlags } from './flags.mjs';
import { steps } from './steps/index.mjs';

/** @typedef {import('./options.mjs').Flags} Flags */

const name = 'attention-explainer';

/** @param {readonly (readonly [string, string])[]} pairs */
function columns(pairs) {
  const width = Math.max(...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/** @param {Flags} flags */
const flagList = (flags) =>
  columns(
    Object.entries(flags).map(([flag, { short, value, about }]) => [
      `--${flag}${short ? `, -${short}` : ''}${value ? ` ${value}` : ''}`,
      about,
    ]),
  );

const lesson = `<lesson> is a name (${Object.keys(scenarios).join(', ')}) or the path of a scenario's JSON file.`;

const exits = 'Exit codes: 0 done, 1 the lesson is invalid or a claim of it fails, 2 bad use.';

export const general = `Attention, number by number: the same engine and lessons as the page.

Usage: ${name} <command> <lesson> [flags]

Commands:
${columns([
  ['trace', 'prints the tables of a step, or everything as JSON'],
  ['explain', 'prints the terms that one number was made of'],
  ['check', 'says whether a lesson is valid and its claims hold'],
])}

${lesson}

Flags:
${flagList(globalFlags)}

Examples:
  ${name} trace apple --sentence slide --step score
  ${name} trace apple --sentence B --step softmax --head tech-head --set phone.tech=1
  ${name} explain apple --sentence A --quantity scores --head fruit-head --row apple --column orange
  ${name} check ./my-lesson.json

More of a command: ${name} <command> --help
${exits}
`;

const traceHelp = `Prints one pass of a lesson: the tables of a step, or everything as JSON.

Usage: ${name} trace <lesson> [flags]

${lesson}

Steps:
${columns(Object.entries(steps).map(([step, { about }]) => [step, about]))}

Flags:
${flagList(traceFlags)}

Scores have one decimal, weights are in per cent; rows are queries, columns are keys.

Examples:
  ${name} trace apple --sentence slide --step score
  ${name} trace apple --sentence "an apple and a phone" --step gravity
  ${name} trace apple --sentence A --set orange.fruit=2.5 --json
${exits}
`;

const explainHelp = `Prints the terms that one number of a trace was made of, each with the flags that ask for it in turn.

Usage: ${name} explain <lesson> --quantity <name> [flags]

${lesson}

Quantities:
  the words        embeddings, masked, update, output, headOutputs
  of a head        queries, keys, values, scores, scaledScores, exponentials, sums, weights, output
  its matrices     W_Q, W_K, W_V, W_O
  the next word    nextWordBefore, nextWordBefore.logits, nextWord, nextWord.logits, nextWords
  one number       scale, temperature

Flags:
${flagList(explainFlags)}

Examples:
  ${name} explain apple --quantity weights --head fruit-head --row apple --column orange
  ${name} explain apple --quantity output --row apple --column fruit
  ${name} explain apple --quantity nextWord --column pie
${exits}
`;

const checkHelp = `Says whether a lesson is valid and whether the claims that it makes of its own numbers hold.

Usage: ${name} check <lesson> [flags]

${lesson}

Flags:
${flagList(checkFlags)}

Examples:
  ${name} check apple
  ${name} check ./my-lesson.json
${exits}
`;

/** The help of each command. @type {Readonly<Record<string, string>>} */
export const helpOf = Object.freeze({ trace: traceHelp, explain: explainHelp, check: checkHelp });
