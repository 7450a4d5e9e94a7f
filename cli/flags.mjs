// @ts-check
/** @typedef {import('./options.mjs').Flags} Flags */

/** What may be changed of a lesson; the names are those of the page's address. @type {Flags} */
const lessonFlags = {
  sentence: {
    type: 'string',
    value: '<name or words>',
    about:
      "a sentence of the lesson (apple: A, B, slide), or the lesson's words in quotes; default: its first",
  },
  set: {
    type: 'string',
    multiple: true,
    value: '<path=number>',
    about: 'changes one number: orange.fruit=2.5 or fruit-head.W_Q.colour.fruit=1; repeatable',
  },
  causal: { type: 'boolean', about: 'a word sees only itself and what comes before it' },
  content: {
    type: 'string',
    value: '<values|keys>',
    about: 'what is carried along the weights; default: values',
  },
  scale: {
    type: 'string',
    value: '<number>',
    about: 'multiplies the scores (1: not scaled); default: 1/√d_k',
  },
  temperature: {
    type: 'string',
    value: '<number>',
    about: 'divides the scaled scores; default: 1',
  },
};

/** @type {Flags} */
const common = {
  json: { type: 'boolean', about: 'prints JSON; matrices as {"rows", "columns", "data": […]}' },
  help: { type: 'boolean', short: 'h', about: 'prints this' },
};

/** @type {Flags} */
export const traceFlags = {
  step: { type: 'string', value: '<name>', about: 'the tables of one step; default: a summary' },
  ...lessonFlags,
  head: { type: 'string', value: '<name>', about: "the head in view; default: the sentence's own" },
  row: { type: 'string', value: '<word>', about: 'one row only; a word that stands twice: an@3' },
  ...common,
};

/** @type {Flags} */
export const explainFlags = {
  quantity: { type: 'string', value: '<name>', about: 'which quantity of the trace; needed' },
  head: { type: 'string', value: '<name>', about: 'of which head, where each head has its own' },
  row: { type: 'string', value: '<label>', about: 'word or feature, or a position from 0' },
  column: { type: 'string', value: '<label>', about: 'word or feature, or a position from 0' },
  term: { type: 'string', value: '<name>', about: 'one term of that sum, as a product' },
  ...lessonFlags,
  ...common,
};

/** @type {Flags} */
export const checkFlags = { ...common, json: { type: 'boolean', about: 'prints JSON' } };

/** @type {Flags} */
export const globalFlags = {
  help: { type: 'boolean', short: 'h', about: 'prints this' },
  version: { type: 'boolean', short: 'v', about: 'prints the version' },
};
