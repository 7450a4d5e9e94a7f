// @ts-check

/**
 * What a host can hide from the reader, by name. The same names are in the scenario's schema, and in
 * the table of docs/embedding.md, which says what each is.
 */
export const hideable = Object.freeze(
  /** @type {const} */ ([
    'steps',
    'title',
    'text',
    'question',
    'figure',
    'sentence',
    'words',
    'sliders',
    'matrices',
    'own-sentence',
    'head',
    'causal',
    'content',
    'scale',
    'temperature',
    'probe',
    'player',
    'tools',
    'undo',
    'reset',
    'theme',
    'menu',
    'lesson',
    'language',
    'why',
  ]),
);

/** @typedef {typeof hideable[number]} Part */

const readOnly = ['title', 'text', 'figure', 'tools', 'menu', 'why'];

/** What a host can lock: it is shown, and the reader cannot change it. */
export const lockable = Object.freeze(hideable.filter((name) => !readOnly.includes(name)));
