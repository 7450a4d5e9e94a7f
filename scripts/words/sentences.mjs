// @ts-check
// The training sentences, made from the senses and the templates: no chance, so every run makes the same.

/**
 * @typedef {{ name: string, contexts: { train: string[], heldOut: string[] }, nextWords: string[] }} Sense
 * @typedef {{ version: 1, ambiguous: { word: string, senses: Sense[] }[], templates: string[] }} Senses
 * @typedef {{ text: string, word: string, sense: string, split: 'train' | 'heldOut' }} Sentence
 */

// With eight contexts and eight templates, each sense meets each template three times in training, and
// with four contexts once held out. Odd steps mix the templates that begin with the word and those that
// begin with the context, which take turns in the list.
const trainSteps = [0, 3, 5];
const counts = { templates: 8, senses: 2, train: 8, heldOut: 4 };

/**
 * A template with its gaps filled; `a` before a vowel becomes `an`.
 * @param {string} template `i saw the {word} and the {context}`
 * @param {string} word
 * @param {string} context
 */
export function filled(template, word, context) {
  return template
    .replace('{word}', word)
    .replace('{context}', context)
    .replace(/\ba (?=[aeiou])/gu, 'an ');
}

/**
 * @param {string} path
 * @param {readonly unknown[]} list
 * @param {number} count
 */
function expectCount(path, list, count) {
  if (list.length === count) return;
  throw new RangeError(`${path}: expected ${count} entries, got ${list.length}`);
}

/** @param {Senses} senses */
function expectBalanced({ ambiguous, templates }) {
  expectCount('templates', templates, counts.templates);
  templates.forEach((template, index) => {
    for (const gap of ['{word}', '{context}']) {
      if (template.split(gap).length === 2) continue;
      throw new RangeError(`templates[${index}]: expected ${gap} once, got "${template}"`);
    }
  });
  for (const { word, senses } of ambiguous) {
    expectCount(`${word}.senses`, senses, counts.senses);
    for (const { name, contexts } of senses) {
      expectCount(`${word}.${name}.contexts.train`, contexts.train, counts.train);
      expectCount(`${word}.${name}.contexts.heldOut`, contexts.heldOut, counts.heldOut);
    }
  }
}

/**
 * The sentences, word by word and sense by sense: each training context in three templates, then each
 * held-out context in two. 12 words make 576 sentences to train with and 192 held out.
 * @param {Senses} senses what `web/words/senses.json` holds
 * @returns {Sentence[]}
 * @throws {RangeError} where a list has another number of entries, or a template lacks a gap; names it
 */
export function makeSentences(senses) {
  expectBalanced(senses);
  const { ambiguous, templates } = senses;
  return ambiguous.flatMap(({ word, senses: both }) =>
    both.flatMap(({ name: sense, contexts }) => {
      /** @param {'train' | 'heldOut'} split @param {string} context @param {number} index */
      const sentence = (split, context, index) => {
        const template = /** @type {string} */ (templates[index % templates.length]);
        return { text: filled(template, word, context), word, sense, split };
      };
      return [
        ...contexts.train.flatMap((context, index) =>
          trainSteps.map((step) => sentence('train', context, index + step)),
        ),
        ...contexts.heldOut.flatMap((context, index) =>
          [0, 1].map((step) => sentence('heldOut', context, 2 * index + step)),
        ),
      ];
    }),
  );
}

/**
 * The sentences as JSON, one a line, so that they can be read in full.
 * @param {Sentence[]} sentences
 */
export const written = (sentences) =>
  `[\n${sentences
    .map(({ text, word, sense, split }) => {
      const fields = Object.entries({ text, word, sense, split });
      return `  { ${fields.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(', ')} }`;
    })
    .join(',\n')}\n]\n`;
