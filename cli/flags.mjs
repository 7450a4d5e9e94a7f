// @ts-check
/** @typedef {import('./options.mjs').Flags} Flags */

/** What may be changed of a lesson; the names are those of the page's address. @type {Flags} */
const lessonFlags = {
  sentence: {
    type: 'string',
    value: '<name or words>',
    about: 'flag.sentence',
  },
  set: {
    type: 'string',
    multiple: true,
    value: '<path=number>',
    about: 'flag.set',
  },
  causal: { type: 'boolean', about: 'flag.causal' },
  content: {
    type: 'string',
    value: '<values|keys>',
    about: 'flag.content',
  },
  scale: {
    type: 'string',
    value: '<number>',
    about: 'flag.scale',
  },
  temperature: {
    type: 'string',
    value: '<number>',
    about: 'flag.temperature',
  },
};

/** @type {Flags} */
const common = {
  json: { type: 'boolean', about: 'flag.json.matrices' },
  lang: { type: 'string', value: '<tag>', about: 'flag.lang' },
  help: { type: 'boolean', short: 'h', about: 'flag.help' },
};

/** @type {Flags} */
export const traceFlags = {
  step: { type: 'string', value: '<name>', about: 'flag.step' },
  ...lessonFlags,
  head: { type: 'string', value: '<name>', about: 'flag.head.view' },
  row: { type: 'string', value: '<word>', about: 'flag.row.only' },
  ...common,
};

/** @type {Flags} */
export const explainFlags = {
  quantity: { type: 'string', value: '<name>', about: 'flag.quantity' },
  head: { type: 'string', value: '<name>', about: 'flag.head' },
  row: { type: 'string', value: '<label>', about: 'flag.label' },
  column: { type: 'string', value: '<label>', about: 'flag.label' },
  term: { type: 'string', value: '<name>', about: 'flag.term' },
  ...lessonFlags,
  ...common,
};

/** @type {Flags} */
export const checkFlags = {
  verbose: { type: 'boolean', about: 'flag.verbose' },
  ...common,
  json: { type: 'boolean', about: 'flag.json' },
};

/** @type {Flags} */
export const trainFlags = {
  seed: { type: 'string', value: '<number>', about: 'flag.seed' },
  rank: { type: 'string', value: '<number>', about: 'flag.rank' },
  heads: { type: 'string', value: '<number>', about: 'flag.heads' },
  batch: { type: 'string', value: '<number>', about: 'flag.batch' },
  rate: { type: 'string', value: '<number>', about: 'flag.rate' },
  method: { type: 'string', value: '<adam|sgd>', about: 'flag.method' },
  projections: {
    type: 'string',
    value: '<learned|shared|identity>',
    about: 'flag.projections',
  },
  content: { type: 'string', value: '<values|keys>', about: 'flag.content' },
  unscaled: { type: 'boolean', about: 'flag.unscaled' },
  updates: { type: 'string', value: '<number>', about: 'flag.updates' },
  without: { type: 'string', value: '<senses>', about: 'flag.without' },
  contexts: { type: 'string', value: '<number>', about: 'flag.contexts' },
  sentence: { type: 'string', value: '<words>', about: 'flag.sentence.own' },
  ...common,
  json: { type: 'boolean', about: 'flag.json' },
};

/** @type {Flags} */
export const globalFlags = {
  lang: { type: 'string', value: '<tag>', about: 'flag.lang' },
  help: { type: 'boolean', short: 'h', about: 'flag.help' },
  version: { type: 'boolean', short: 'v', about: 'flag.version' },
};
