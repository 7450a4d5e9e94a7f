// @ts-check
import { scenarios } from '../web/scenarios/index.node.mjs';
import { loadSentences } from '../web/words/index.node.mjs';
import { checkFlags, explainFlags, globalFlags, traceFlags, trainFlags } from './flags.mjs';
import { say } from './say.mjs';
import { steps } from './steps/index.mjs';
import { padEnd, widthOf } from './text-table.mjs';

/** @typedef {import('./options.mjs').Flags} Flags */

const name = 'attention-explainer';

/** @param {readonly (readonly [string, string])[]} pairs */
function columns(pairs) {
  const width = Math.max(...pairs.map(([left]) => widthOf(left)));
  return pairs.map(([left, right]) => `  ${padEnd(left, width)}  ${right}`).join('\n');
}

/** @param {Flags} flags */
const flagList = (flags) =>
  columns(
    Object.entries(flags).map(([flag, { short, value, about }]) => [
      `--${flag}${short ? `, -${short}` : ''}${value ? ` ${value}` : ''}`,
      say(about),
    ]),
  );

const lesson = () => say('help.lesson.is', { names: Object.keys(scenarios).join(', ') });

/** @param {readonly string[]} lines */
const examples = (lines) =>
  `${say('help.examples')}\n${lines.map((line) => `  ${name} ${line}`).join('\n')}`;

/** Parts of a help text, a line apart. @param {readonly string[]} parts */
const page = (parts) => `${parts.join('\n\n')}\n${say('help.exits')}\n`;

/** @param {string} usage */
const usageOf = (usage) => say('help.usage', { usage: `${name} ${usage}` });

/** What the program is, and its commands. */
export function general() {
  const commands = columns([
    ['trace', say('help.trace')],
    ['explain', say('help.explain')],
    ['check', say('help.check')],
    ['train', say('help.train')],
  ]);
  return page([
    say('help.about'),
    usageOf(`${say('help.command')} ${say('help.lesson')} ${say('help.flags')}`),
    `${say('help.commands')}\n${commands}`,
    lesson(),
    `${say('help.flags.list')}\n${flagList(globalFlags)}`,
    examples([
      'trace apple --sentence slide --step score',
      'trace apple --sentence B --step softmax --head tech-head --set phone.tech=1',
      'explain apple --sentence A --quantity scores --head fruit-head --row apple --column orange',
      'check ./my-lesson.json',
      'train --seed 3 --sentence "the apple and the plum"',
    ]),
    say('help.more', { command: `${name} ${say('help.command')} --help` }),
  ]).replace(`--help\n\n`, '--help\n');
}

function traceHelp() {
  const list = columns(Object.entries(steps).map(([step, { about }]) => [step, say(about)]));
  return page([
    say('help.trace.long'),
    usageOf(`trace ${say('help.lesson')} ${say('help.flags')}`),
    lesson(),
    `${say('help.steps')}\n${list}`,
    `${say('help.flags.list')}\n${flagList(traceFlags)}`,
    say('help.trace.notes'),
    examples([
      'trace apple --sentence slide --step score',
      'trace apple --sentence "an apple and a phone" --step gravity',
      'trace apple --sentence A --set orange.fruit=2.5 --json',
    ]),
  ]);
}

function explainHelp() {
  const quantities = columns([
    [say('help.quantity.words'), 'embeddings, masked, update, output, headOutputs'],
    [
      say('help.quantity.head'),
      'queries, keys, values, scores, scaledScores, exponentials, sums, weights, output',
    ],
    [say('help.quantity.matrices'), 'W_Q, W_K, W_V, W_O'],
    [
      say('help.quantity.next'),
      'nextWordBefore, nextWordBefore.logits, nextWord, nextWord.logits, nextWords',
    ],
    [say('help.quantity.one'), 'scale, temperature'],
  ]);
  return page([
    say('help.explain.long'),
    usageOf(
      `explain ${say('help.lesson')} --quantity ${say('help.quantity.name')} ${say('help.flags')}`,
    ),
    lesson(),
    `${say('help.quantities')}\n${quantities}`,
    `${say('help.flags.list')}\n${flagList(explainFlags)}`,
    examples([
      'explain apple --quantity weights --head fruit-head --row apple --column orange',
      'explain apple --quantity output --row apple --column fruit',
      'explain apple --quantity nextWord --column pie',
    ]),
  ]);
}

const checkHelp = () =>
  page([
    say('help.check.long'),
    usageOf(`check ${say('help.lesson')} … ${say('help.flags')}`),
    `${lesson()}\n${say('help.check.files')}`,
    `${say('help.flags.list')}\n${flagList(checkFlags)}`,
    examples([
      'check apple bank',
      'check ./my-lesson.json --verbose',
      'check ./lessons',
      'check "./lessons/**/*.json" --json',
    ]),
  ]);

function trainHelp() {
  const senses = loadSentences().senses.ambiguous.map(({ word, senses: both }) =>
    both.map(({ name: sense }) => `${word}.${sense}`),
  );
  const list = columns(senses.map(([one = '', other = '']) => [one, other]));
  return page([
    say('help.train.long'),
    usageOf(`train ${say('help.flags')}`),
    `${say('help.flags.list')}\n${flagList(trainFlags)}`,
    `${say('help.senses')}\n${list}`,
    say('help.train.notes'),
    examples([
      'train',
      'train --projections identity --updates 100 --json',
      'train --without apple.fruit --sentence "the apple and the plum"',
    ]),
  ]);
}

/** The help of each command. @type {Readonly<Record<string, () => string>>} */
export const helpOf = Object.freeze({
  trace: traceHelp,
  explain: explainHelp,
  check: checkHelp,
  train: trainHelp,
});
