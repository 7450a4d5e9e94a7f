// @ts-check
/** @typedef {import('./index.d.ts').Said} Said */
/** @typedef {import('./index.d.ts').Told} Told */

/**
 * The one table of what is said of an input, with its English; C++ and the schema's checks use its keys.
 * In other languages they are the messages `told.<key>` of web/src/i18n, by the same names.
 * @type {Readonly<Record<string, string>>}
 */
export const phrases = Object.freeze({
  'words.some': 'at least one word',
  'words.most': 'at most {count} words',
  'words.range': '{low} to {high} words',
  'words.count': '{count} words',
  'number.range': 'a number from {low} to {high}',
  'number.above': 'a number above 0, from {low} to {high}',
  'number.within': 'a number within ±{limit}',
  'numbers.within': 'numbers within ±{limit}',
  'number.least': 'a number of at least {limit}',
  'number.most': 'a number of at most {limit}',
  'number.finite': 'a finite number',
  'numbers.finite': 'finite numbers',
  'numbers.four': 'four numbers within ±{limit}, as in 3,1,1,2',
  'numbers.count': '{count} numbers',
  'numbers.some': 'at least one number',
  'numbers.most': 'at most {count} numbers',
  'numbers.as': 'as many numbers as {name}: {count}',
  'numbers.mask': 'finite numbers or −infinity',
  'whole.least': 'a whole number of at least {limit}',
  divisor: 'a whole number that divides the columns {a} and {b}',
  'dot.within': 'a dot product within double precision',
  float32: 'scores and output within float32',
  'scores.most': 'at most {count} scores (heads × n_q × n_k)',
  'outputs.most': 'at most {count} outputs (n_q × columns)',
  'cells.some': 'at least one row and one column',
  'cells.count': '{count} numbers (rows × columns)',
  'mask.bits': '0 (may not be seen) or 1 in a Uint8Array',
  rows: '{count} rows',
  'rows.of': '{rows} rows of {columns}',
  'rows.as': 'as many rows as {name}: {count}',
  'rows.of.heads': '{count} rows, one for each value feature of each head',
  'columns.as': 'as many columns as {name}: {count}',
  'content.width': 'values: keys have another width in {head}',
  'entries.least': 'at least {count} entries',
  'entries.most': 'at most {count} entries',
  'entries.once': 'each entry once',
  least: 'at least one',
  most: 'at most {count}',
  'characters.least': 'at least {count} character',
  'characters.most': 'at most {count} characters',
  'characters.up': 'up to {count} characters',
  text: 'text',
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  flag: 'true or false',
  object: 'an object',
  array: 'an array',
  'array.strings': 'an array of strings',
  'array.numbers': 'an array of numbers',
  'array.rows': 'an array of rows',
  'array.heads': 'an array of heads',
  'array.typed': 'a typed array: {names}',
  vector: 'a Float32Array or an array of numbers',
  edits: 'an object of numbers by their paths',
  lesson: 'a lesson',
  'lesson.or.null': 'a lesson or null',
  trace: 'a trace of this engine',
  vectors: 'vectors that openVectors has made',
  'word.known': 'a word of the pack',
  value: 'a value',
  'value.other': 'another value',
  'no.member': 'no such member',
  'one.of': 'one of {names}',
  'one.of.sentences': 'one of the sentences {sentences}, or the words {words}',
  forms: 'one of the forms that the schema allows',
  word: 'a word: {names}',
  feature: 'a feature: {names}',
  head: 'a head: {names}',
  matrix: 'a matrix: {names}',
  row: 'a row: {names}',
  column: 'a column: {names}',
  term: 'the name of a term',
  given: 'none: this number was given',
  label: 'a label or a position',
  'names.or.position': '{names}, or a position from 0',
  'position.range': 'a position from 0 to {high}',
  path: 'word.feature or head.matrix.row.column',
  name: 'a name without space, dot or @',
  names: 'names without space, dot or @',
  'name.once': 'each name once',
  'name.once.case': 'each name once, whatever its case',
  'name.free': 'a name that is no word of the lesson',
  'names.as.first': '{count} names, as in the first head',
  'answer.one': 'one right answer',
  order: 'the words of “{text}” in any order',
  nothing: 'nothing',
  none: 'none',
  one: 'one',
  second: 'a second one',
  twice: '“{name}” twice',
  larger: 'a larger one',
  'number.other': 'another number',
  overflow: 'an overflow',
  'not.finite': 'NaN or infinity',
  'not.mask': 'NaN or +infinity',
  'kind.string': 'the string “{text}”',
  'kind.value': 'the {kind} {text}',
  kind: 'a {kind}',
});

/**
 * A phrase of the table, with what fills its gaps.
 * @param {string} key
 * @param {Readonly<Record<string, string | number>>} [values]
 * @returns {Said}
 */
export const phrase = (key, values = {}) => ({ key, values });

/** @param {Said} said */
export function inEnglish(said) {
  if (typeof said === 'string') return said;
  const text = phrases[said.key] ?? said.key;
  return text.replace(/\{(\w+)\}/gu, (gap, name) => String(said.values[name] ?? gap));
}

/**
 * What was expected and what came, in English and in parts that can be told in any language.
 * @param {Said} expected
 * @param {Said} received
 * @returns {{ expected: string, received: string, told: Told }}
 */
export function told(expected, received) {
  return {
    expected: inEnglish(expected),
    received: inEnglish(received),
    told: { expected, received },
  };
}
