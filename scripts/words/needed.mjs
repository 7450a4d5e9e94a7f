// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/** @typedef {{ words: object, nextWords: object, sentences: Record<string, { text: string }> }} Lesson */
/** @typedef {{ contexts: { train: string[], heldOut: string[] }, nextWords: string[] }} Sense */
/** @typedef {{ ambiguous: { word: string, senses: Sense[] }[], templates?: unknown }} Senses */
/** @typedef {{ ambiguous: Record<string, string[]>, themes: Record<string, string[]> }} Extra */

/**
 * The words of a text, as a pack spells them. A word in braces is a gap of a template.
 * @param {string} text
 * @returns {string[]}
 */
export const wordsOf = (text) =>
  text
    .replace(/\{[^}]*\}/gu, ' ')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z]+(?:'[a-z]+)*/gu) ?? [];

/** @param {unknown} value @returns {string[]} every string in it */
function strings(value) {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** @param {string} path @returns {any} */
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** @param {string} path */
const readIfThere = (path) => (existsSync(join(root, path)) ? read(path) : undefined);

/** The words of the lessons: those with a vector of their own there, and those of their sentences. */
function ofLessons() {
  const files = readdirSync(join(root, 'web/scenarios')).filter(
    (file) => file.endsWith('.json') && !file.endsWith('.schema.json'),
  );
  /** @type {Lesson[]} */
  const lessons = files.map((file) => read(`web/scenarios/${file}`));
  return {
    named: lessons.flatMap(({ words, nextWords }) => Object.keys({ ...words, ...nextWords })),
    texts: lessons.flatMap(({ sentences }) => Object.values(sentences).map(({ text }) => text)),
  };
}

/**
 * The words that the pack must have, whatever their frequency.
 * @returns {{ words: string[], withNeighbours: string[] }} `withNeighbours`: those whose nearest words must
 *   be there, too
 */
export function neededWords() {
  const lessons = ofLessons();
  /** @type {Extra} */
  const extra = read('scripts/words/extra-words.json');
  /** @type {Senses} */
  const senses = readIfThere('web/words/senses.json') ?? { ambiguous: [] };
  /** @type {{ text: string }[]} */
  const sentences = readIfThere('web/words/sentences.json') ?? [];
  const texts = [
    ...lessons.named,
    ...lessons.texts,
    ...strings(extra.themes),
    ...Object.entries(extra.ambiguous).flatMap(([word, contexts]) => [word, ...contexts]),
    ...senses.ambiguous.flatMap((one) => [one.word, ...one.senses.flatMap(textsOfSense)]),
    ...strings(senses.templates),
    ...sentences.map(({ text }) => text),
  ];
  const withNeighbours = [
    ...lessons.named,
    ...Object.keys(extra.ambiguous),
    ...senses.ambiguous.map(({ word }) => word),
  ];
  return { words: unique(texts), withNeighbours: unique(withNeighbours) };
}

/** @param {Sense} sense */
const textsOfSense = ({ contexts, nextWords }) => strings([contexts, nextWords]);

/** @param {string[]} texts */
const unique = (texts) => [...new Set(texts.flatMap(wordsOf))];
