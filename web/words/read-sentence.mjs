// @ts-check
import { refuse } from './refuse.mjs';

/** As many as the engine takes in one sentence. */
export const mostWords = 32;

/**
 * The words of a text as a pack has them: in lower case, without punctuation.
 * @param {(text: string) => string | undefined} find the pack's spelling of a word, undefined where it has none
 * @param {string} text
 * @returns {{ words: string[], written: string[], unknown: string[] }} `written` as in the text, `unknown` those
 *   of them that the pack does not have; `words` are the others
 * @throws {RangeError} for a text without a word or with more than 32
 */
export function readSentence(find, text) {
  const written = (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? []).map((word) =>
    word.replace(/['’-]+$/u, ''),
  );
  if (written.length === 0 || written.length > mostWords) {
    const received = written.length === 0 ? 'none' : String(written.length);
    refuse(RangeError, 'sentence', `1 to ${mostWords} words`, received);
  }
  const found = written.map((word) => find(word));
  return {
    words: found.filter((word) => word !== undefined),
    written,
    unknown: written.filter((_, i) => found[i] === undefined),
  };
}
