// @ts-check
// How a message is written in what the page downloads; web/src/i18n/read.ts reads it:
//   {name}  a gap      {name$}  a number      {name|key:text|key:text}  a choice
//   {name&key:text|key:text}  a choice by number      $  that number      <q text>  a tag

/** The kinds of a parsed part, as the parser numbers them. */
const kinds = Object.freeze({
  literal: 0,
  gap: 1,
  number: 2,
  select: 5,
  plural: 6,
  pound: 7,
  tag: 8,
});

/** What texts may not have in them. */
const signs = /[{}<>|&$]/;

/** @param {any} part @returns {string} */
function noted(part) {
  const { type, value, style, options, offset, pluralType, children } = part;
  if (type === kinds.literal && !signs.test(value)) return value;
  if (type === kinds.pound) return '$';
  if (type === kinds.gap) return `{${value}}`;
  if (type === kinds.tag) return `<${value} ${notation(children)}>`;
  if (type === kinds.number && !style) return `{${value}$}`;
  if (type === kinds.select || (type === kinds.plural && pluralType === 'cardinal' && !offset)) {
    const choices = Object.entries(options).map(
      ([name, option]) => `${name}:${notation(option.value)}`,
    );
    return `{${value}${type === kinds.plural ? '&' : '|'}${choices.join('|')}}`;
  }
  throw new Error(`the page writes no such part: ${JSON.stringify(part)}`);
}

/**
 * A parsed message in the short notation that the page downloads.
 * @param {readonly unknown[]} parsed
 * @returns {string}
 */
export const notation = (parsed) => parsed.map(noted).join('');

/** @typedef {{ [name: string]: string | Nested }} Nested */

/**
 * Messages by the words of their keys, which stand there once; web/src/i18n/flat.ts undoes it. Where a key
 * is the beginning of others, its own message has the empty name.
 * @param {Readonly<Record<string, unknown>>} messages
 */
export function nested(messages) {
  /** @type {Nested} */
  const all = {};
  for (const [key, message] of Object.entries(messages)) {
    const words = key.split('.');
    const last = /** @type {string} */ (words.pop());
    let room = all;
    for (const word of words) {
      const there = room[word] ?? {};
      room = room[word] = typeof there === 'string' ? { '': there } : there;
    }
    const below = room[last];
    if (typeof below === 'object') below[''] = /** @type {string} */ (message);
    else room[last] = /** @type {string} */ (message);
  }
  return all;
}
