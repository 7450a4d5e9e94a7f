// @ts-check

/** The nine steps, which are numbered and printed; the playground; the parts beyond the lesson. */
export const stepNames = /** @type {const} */ ([
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
  'cost',
  'real-words',
  'learning',
]);
