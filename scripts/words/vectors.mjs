// @ts-check

/** @typedef {{ words: string[], positions: Map<string, number>, dimensions: number, vectors: Float32Array }} Vectors */

/** Whether a word can be one of the pack: lower-case letters, no digits, no punctuation. @param {string} word */
export const isPlain = (word) => /^[a-z]+$/u.test(word);

/** Numbers of a vector; what follows them in the file is their norm and a position. */
const dimensions = 100;

const [quote, backslash, opening, comma] = Buffer.from('"\\{,');
const closing = ']';

/** @param {Buffer} json @param {number} from the opening quotation mark @returns {number} the closing one */
function endOfString(json, from) {
  let at = from + 1;
  while (json[at] !== quote) at += json[at] === backslash ? 2 : 1;
  return at;
}

/** @param {Buffer} json @param {string} text @param {number} [from] */
function after(json, text, from) {
  const at = json.indexOf(text, from);
  if (at < 0) throw new Error(`The source: expected ${text}, got a file without it.`);
  return at + text.length;
}

/** @param {Buffer} json */
function wordsOf(json) {
  const from = after(json, '"words":');
  // A bracket is also one of the words, so the list ends where the next member begins.
  const end = after(json, '],"vectors":', from) - '],"vectors":'.length + 1;
  /** @type {string[]} */
  const words = JSON.parse(json.toString('utf8', from, end));
  return { words, end };
}

/**
 * The plain words of the source in order of frequency, with their vectors. It walks through the bytes:
 * parsed as a whole, the file needs more memory than Node takes by itself.
 * @param {Buffer} json `{ …, "words": [w, …], "vectors": { w: [100 numbers, norm, position], … }, … }`
 * @returns {Vectors} `vectors` is (n, dimensions), row-major
 */
export function readVectors(json) {
  const { words: all, end } = wordsOf(json);
  const words = all.filter(isPlain);
  const positions = new Map(words.map((word, i) => [word, i]));
  const vectors = new Float32Array(words.length * dimensions);
  let found = 0;
  let at = after(json, '"vectors":{', end) - 1;
  while (json[at] === comma || json[at] === opening) {
    const close = endOfString(json, at + 1);
    const position = positions.get(JSON.parse(json.toString('utf8', at + 1, close + 1)));
    const row = close + 2;
    at = json.indexOf(closing, row) + 1;
    if (position === undefined) continue;
    const numbers = JSON.parse(json.toString('latin1', row, at));
    vectors.set(numbers.slice(0, dimensions), position * dimensions);
    found++;
  }
  if (found !== words.length)
    throw new Error(`The source: expected ${words.length} vectors, got ${found}.`);
  return { words, positions, dimensions, vectors };
}
