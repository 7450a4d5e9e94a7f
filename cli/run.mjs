// @ts-check
import { readFileSync } from 'node:fs';
import { check } from './check.mjs';
import { explain } from './explain.mjs';
import { BadLesson, BadUse, unknownName } from './failures.mjs';
import { globalFlags } from './flags.mjs';
import { general, helpOf } from './help.mjs';
import { parsed } from './options.mjs';
import { printable } from './text-table.mjs';
import { trace } from './trace.mjs';
import { train } from './train.mjs';
import { languageOf, say, speak } from './say.mjs';

/** @typedef {{ out: (text: string) => unknown, err: (text: string) => unknown }} Streams */

/** @type {Readonly<Record<string, (parameters: readonly string[]) => Promise<string>>>} */
const commands = { trace, explain, check, train };

const commandNames = Object.keys(commands);

function version() {
  const { version: own } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return `${own}\n`;
}

/** @param {readonly string[]} parameters */
function withoutCommand(parameters) {
  const { values } = parsed(parameters, globalFlags);
  if (values['help']) return general();
  if (values['version']) return version();
  throw new BadUse(say('command.which', { names: commandNames.join(', ') }));
}

/** @param {string | undefined} name */
function helpFor(name) {
  if (name === undefined) return general();
  const help = Object.hasOwn(helpOf, name) ? helpOf[name] : undefined;
  if (help === undefined) throw unknownName('command', name, commandNames);
  return help();
}

/** @param {readonly string[]} parameters @returns {Promise<string>} */
async function result(parameters) {
  const [name, ...rest] = parameters;
  if (name === undefined || name.startsWith('-')) return withoutCommand(parameters);
  if (name === 'help') return helpFor(rest[0]);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw unknownName('command', name, commandNames);
  if (rest.includes('--help') || rest.includes('-h')) return helpFor(name);
  return command(rest);
}

/** What --lang says, wherever it stands. @param {readonly string[]} parameters */
function flagOf(parameters) {
  const at = parameters.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const flag = parameters[at];
  return flag?.includes('=') ? flag.slice('--lang='.length) : flag && parameters[at + 1];
}

/** What is said of control characters in names holds for messages too, line by line. @param {string} text */
const safe = (text) => text.split('\n').map(printable).join('\n');

/**
 * Runs one command line: results to `out`, errors to `err`.
 * @param {readonly string[]} parameters
 * @param {Streams} streams
 * @returns {Promise<0 | 1 | 2>} the exit code
 */
export async function run(parameters, { out, err }) {
  speak(languageOf(flagOf(parameters), process.env));
  try {
    out(await result(parameters));
    return 0;
  } catch (error) {
    if (error instanceof BadLesson) {
      const { result: text } = /** @type {{ result?: string }} */ (error);
      if (text === undefined) err(`${safe(error.message)}\n`);
      else out(text);
      return 1;
    }
    if (!(error instanceof BadUse)) throw error;
    const command = commandNames.find((name) => name === parameters[0]);
    const help = `attention-explainer ${command ? `${command} ` : ''}--help`;
    err(`${safe(error.message)}\n${say('try', { command: help })}\n`);
    return 2;
  }
}
