// @ts-check
import { parseArgs } from 'node:util';
import { phrase } from '../engine/bindings/phrases.mjs';
import { BadUse, unknownName } from './failures.mjs';
import { nearest } from './nearest.mjs';
import { say } from './say.mjs';
import { tell } from './tell.mjs';

/** @typedef {{ type: 'string' | 'boolean', multiple?: true, short?: string, value?: string, about: string }} Flag */
/** @typedef {Readonly<Record<string, Flag>>} Flags */
/** @typedef {{ positionals: string[], values: Record<string, any> }} Parsed */

/** @param {string} rawName @param {Flags} flags */
function unknownFlag(rawName, flags) {
  const names = Object.keys(flags);
  const near = nearest(rawName.replace(/^-+/u, ''), names);
  const hint = near === undefined ? '' : say('hint.flag', { near });
  const known = names.map((name) => `--${name}`).join(', ');
  return new BadUse(
    `${say('unknown.flag', { flag: rawName })}${hint}\n${say('known', { names: known })}`,
  );
}

/** @param {Flags} flags @param {{ name: string, rawName: string, value?: string, inlineValue?: boolean }} token */
function checkFlag(flags, { name, rawName, value, inlineValue }) {
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (!flag) throw unknownFlag(rawName, flags);
  if (flag.type === 'boolean') {
    if (value !== undefined) throw new BadUse(say('flag.switch', { flag: name }));
    return;
  }
  const isFlagLike = !inlineValue && value?.startsWith('--');
  if (value === undefined || value === '' || isFlagLike)
    throw new BadUse(say('flag.value', { flag: name, value: flag.value ?? '<value>' }));
}

/**
 * The words and flags of a command, all known and each with its value.
 * @param {readonly string[]} parameters
 * @param {Flags} flags
 * @returns {Parsed}
 */
export function parsed(parameters, flags) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type, multiple, short }]) => [
      name,
      { type, ...(multiple && { multiple }), ...(short && { short }) },
    ]),
  );
  // Not strict, so that a mistake is answered with the flag that was probably meant.
  const { tokens, positionals, values } = parseArgs({
    args: [...parameters],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const seen = new Set();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    checkFlag(flags, token);
    if (seen.has(token.name) && !flags[token.name]?.multiple)
      throw new BadUse(say('flag.twice', { flag: token.name }));
    seen.add(token.name);
  }
  return { positionals, values };
}

/** @param {string} flag @param {string | undefined} text @returns {number | undefined} */
export function numberOf(flag, text) {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new BadUse(say('flag.number', { flag, text }));
  return value;
}

/**
 * A whole number from `low` to `high`.
 * @param {string} flag @param {string | undefined} text @param {number} low @param {number} high
 */
export function wholeOf(flag, text, low, high) {
  const value = numberOf(flag, text);
  if (value === undefined || (Number.isInteger(value) && value >= low && value <= high))
    return value;
  const expected = Number.isInteger(value)
    ? phrase('number.range', { low, high })
    : phrase('whole.least', { limit: low });
  const problem = say('problem', { flag: `--${flag}`, received: String(text) });
  throw new BadUse(`${problem}\n${say('expected', { expected: tell(expected) })}`);
}

/** @param {string} flag @param {string | undefined} text @param {readonly string[]} known */
export function oneOf(flag, text, known) {
  if (text !== undefined && !known.includes(text)) throw unknownName(flag, text, known);
  return text;
}

/**
 * `path=number`, any number of times, as the engine's edits; the last one of a path counts.
 * @param {readonly string[]} settings
 */
export function editsOf(settings = []) {
  return Object.fromEntries(
    settings.map((setting) => {
      const at = setting.lastIndexOf('=');
      if (at < 1) throw new BadUse(say('flag.path', { text: setting }));
      const path = setting.slice(0, at);
      return [path, numberOf(`set ${path}`, setting.slice(at + 1))];
    }),
  );
}
