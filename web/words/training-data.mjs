// @ts-check
/** @typedef {{ name: string, contexts: { train: string[], heldOut: string[] }, nextWords: string[] }} SenseOf */
/** @typedef {{ ambiguous: { word: string, senses: SenseOf[] }[] }} Senses the file senses.json */
/** @typedef {{ text: string, word: string, sense: string, split: string }} MadeSentence one of sentences.json */
/** @typedef {{ text: string, sense: string }} OwnSentence a reader's, with the id of the sense it is meant in */

/** The id of a sense: `apple.fruit`. @param {string} word @param {string} sense */
export const senseId = (word, sense) => `${word}.${sense}`;

/**
 * All senses in their order, with the other sense of the same word.
 * @param {Senses} senses
 */
export function listSenses({ ambiguous }) {
  return ambiguous.flatMap(({ word, senses }, i) =>
    senses.map((sense, j) => ({
      id: senseId(word, sense.name),
      word,
      ...sense,
      other: 2 * i + 1 - j,
    })),
  );
}

/**
 * What `openTraining` takes: the made sentences, without what is left out, and with a reader's own.
 * @param {Senses} senses
 * @param {readonly MadeSentence[]} sentences
 * @param {object} [choice]
 * @param {readonly string[]} [choice.without] ids of senses of which nothing is trained on
 * @param {number} [choice.contexts] how many context words of each sense are trained on, 1 to 8
 * @param {readonly OwnSentence[]} [choice.own] trained on as well
 * @returns {import('attention-explainer/learning').TrainingData}
 */
export function trainingData(senses, sentences, { without = [], contexts = 8, own = [] } = {}) {
  const all = listSenses(senses);
  const place = new Map(all.map(({ id }, i) => [id, i]));
  /** @param {string} text @param {string} id @param {boolean} isHeldOut */
  const example = (text, id, isHeldOut) => {
    const sense = place.get(id);
    const word = all[sense ?? -1]?.word;
    const words = text.split(' ');
    if (sense === undefined || word === undefined || !words.includes(word)) {
      const received = `“${text}” for ${id}`;
      const expected = 'a sentence with the word of a sense';
      const message = `sentence: expected ${expected}, got ${received}`;
      throw Object.assign(new RangeError(message), { argument: 'sentence', expected, received });
    }
    return { words, focus: words.indexOf(word), sense, isHeldOut };
  };
  const isTaught = (/** @type {MadeSentence} */ { text, word, sense }) => {
    const id = senseId(word, sense);
    const taught = all[place.get(id) ?? -1]?.contexts.train.slice(0, contexts) ?? [];
    return !without.includes(id) && text.split(' ').some((one) => taught.includes(one));
  };
  const made = sentences
    .filter((sentence) => sentence.split === 'heldOut' || isTaught(sentence))
    .map(({ text, word, sense, split }) =>
      example(text, senseId(word, sense), split === 'heldOut'),
    );
  return {
    senses: all.map(({ nextWords, other }) => ({ nextWords, other })),
    examples: [...made, ...own.map(({ text, sense }) => example(text, sense, false))],
  };
}
