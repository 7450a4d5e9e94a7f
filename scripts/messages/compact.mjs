// @ts-check

/**
 * A message as the page reads it (web/src/i18n/write.ts): a string, or a list of strings, gaps and tags.
 * @typedef {string | readonly CompactPart[]} Compact
 * @typedef {string | 0 | readonly unknown[] | Readonly<Record<string, unknown>>} CompactPart
 */

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

/** @param {any} part @returns {CompactPart} */
function compactPart(part) {
  const { type, value, style, options, offset, pluralType, children } = part;
  if (type === kinds.literal) return value;
  if (type === kinds.pound) return 0;
  if (type === kinds.gap) return [value];
  if (type === kinds.tag) return { [value]: compact(children) };
  if (type === kinds.number && !style) return [value, 1];
  if (type === kinds.select || (type === kinds.plural && pluralType === 'cardinal' && !offset)) {
    const choices = Object.entries(options).map(([name, option]) => [name, compact(option.value)]);
    return [value, Object.fromEntries(choices), ...(type === kinds.plural ? [1] : [])];
  }
  throw new Error(`the page writes no such part: ${JSON.stringify(part)}`);
}

/**
 * A parsed message in the short form that the page downloads.
 * @param {readonly unknown[]} parsed
 * @returns {Compact}
 */
export function compact(parsed) {
  const parts = parsed.map(compactPart);
  if (parts.length === 0) return '';
  const [first] = parts;
  return parts.length === 1 && typeof first === 'string' ? first : parts;
}
