// @ts-check
/** @typedef {import('attention-explainer/learning').TrainingOptions} TrainingOptions */
/** @typedef {{ name: string, title: string, options: TrainingOptions, updates: number }} Variant */

/** Updates of every run. */
const updates = 200;

/** What is compared, the default first. @type {readonly Variant[]} */
export const variants = [
  { name: 'default', title: 'as it comes', options: {}, updates },
  {
    name: 'identity',
    title: 'W_Q, W_K frozen at the identity',
    options: { projections: 'identity' },
    updates,
  },
  {
    name: 'shared',
    title: 'one matrix for W_Q and W_K',
    options: { projections: 'shared' },
    updates,
  },
  { name: 'unscaled', title: 'scores not divided by √d_k', options: { scaled: false }, updates },
  { name: 'twoHeads', title: 'two heads of the same rank', options: { heads: 2 }, updates },
  { name: 'keys', title: 'no V: keys carried', options: { content: 'keys' }, updates },
  { name: 'sgd', title: 'SGD, rate 1', options: { method: 'sgd', rate: 1 }, updates },
  { name: 'untrained', title: 'not trained', options: {}, updates: 0 },
];
