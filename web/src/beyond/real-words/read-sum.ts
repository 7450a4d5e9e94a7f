/** A word of a sum, as the pack has it. */
export interface SumTerm {
  readonly word: string;
  readonly sign: 1 | -1;
}

export interface ReadSum {
  readonly terms: readonly SumTerm[];
  /** Words that the pack does not have, as typed. */
  readonly unknown: readonly string[];
  /** What keeps the text from being a sum. */
  readonly fault?: 'empty' | 'signs' | 'many';
}

/** Words of one sum, at most. */
export const mostTerms = 10;

const signs = /^[+\-−–—]$/u;
const pieces = /[+\-−–—]|[^\s+\-−–—]+/gu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Reads words joined by + and −; a sign may stand before the first. Never throws. */
export function readSum(find: (text: string) => string | undefined, text: string): ReadSum {
  const found = text.match(pieces) ?? [];
  const none = { terms: [], unknown: [] };
  if (found.length === 0) return { ...none, fault: 'empty' };
  const all = signs.test(found[0] ?? '') ? found : ['+', ...found];
  const alternate = all.every((piece, i) => signs.test(piece) === (i % 2 === 0));
  if (!alternate || all.length % 2 === 1) return { ...none, fault: 'signs' };
  if (all.length > 2 * mostTerms) return { ...none, fault: 'many' };
  const terms: SumTerm[] = [];
  const unknown: string[] = [];
  for (let i = 0; i < all.length; i += 2) {
    const typed = all[i + 1] ?? '';
    const word = find(typed.replace(edges, ''));
    if (word === undefined) unknown.push(typed);
    else terms.push({ word, sign: all[i] === '+' ? 1 : -1 });
  }
  return { terms, unknown };
}

/** A sum as it is read: king − man + woman. */
export const writtenSum = (terms: readonly SumTerm[]): string =>
  terms
    .map(({ word, sign }, i) => (sign < 0 ? `− ${word}` : i === 0 ? word : `+ ${word}`))
    .join(' ');
