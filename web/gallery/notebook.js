// A stand-in for a notebook's model: traits that are kept, and those told who listen.
import widget from '../widget.mjs';

const traits = {
  scenario: 'apple',
  step: 'score',
  sentence: 'A',
  compare: false,
  word: null,
  key: null,
  head: 'fruit-head',
  edits: {},
  content: 'values',
  causal: false,
  scale: null,
  temperature: 1,
  probe: { a: [3, 1], b: [1, 2] },
  lang: '',
  theme: 'auto',
  hide: [],
  lock: [],
  lesson: null,
  weights: {},
  output: {},
  next_word: {},
  answer: null,
  error: null,
};

/** @type {Map<string, Set<() => void>>} */
const listeners = new Map();
const of = (/** @type {string} */ event) =>
  listeners.get(event) ?? listeners.set(event, new Set()).get(event);

const model = {
  get: (/** @type {keyof traits} */ name) => traits[name],
  set(/** @type {keyof traits} */ name, /** @type {never} */ value) {
    if (JSON.stringify(traits[name]) === JSON.stringify(value)) return;
    traits[name] = value;
    for (const heard of of(`change:${name}`) ?? []) heard();
  },
  save_changes() {},
  on: (/** @type {string} */ event, /** @type {() => void} */ heard) => of(event)?.add(heard),
  off: (/** @type {string} */ event, /** @type {() => void} */ heard) => of(event)?.delete(heard),
};

const steps = [
  'paradox',
  'gravity',
  'dot-product',
  'query-key',
  'score',
  'softmax',
  'matching-content',
  'value',
  'loop',
  'playground',
];
const step = /** @type {HTMLSelectElement} */ (document.querySelector('#step'));
step.append(...steps.map((name) => new Option(`"${name}"`, name)));
step.addEventListener('change', () => model.set('step', /** @type {never} */ (step.value)));

const edits = /** @type {HTMLOutputElement} */ (document.querySelector('#edits'));
const show = () => {
  step.value = traits.step;
  edits.value = JSON.stringify(traits.edits);
};
for (const name of ['step', 'edits']) model.on(`change:${name}`, show);
show();

const cell = /** @type {HTMLElement} */ (document.querySelector('#cell'));
await widget.render({ model: /** @type {never} */ (model), el: cell });
