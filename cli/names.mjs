// @ts-check
import { readFileSync } from 'node:fs';
import { scenarios } from '../web/scenarios/index.node.mjs';
import { language } from './say.mjs';

/** @typedef {import('attention-explainer/engine').Scenario} Scenario */
/** @typedef {import('attention-explainer/engine').Trace} Trace */
/** @typedef {{ names?: Readonly<Record<string, string>>, sentences?: Readonly<Record<string, { keys?: string, written?: string, gloss?: string }>> }} Texts */

/**
 * A lesson's words in the language that is spoken: those of our own lessons, or those that a file brings.
 * @param {Scenario} scenario
 * @returns {Texts}
 */
function textsOf(scenario) {
  if (language() === 'en') return {};
  /** @type {Readonly<Record<string, Scenario>>} */
  const lessons = scenarios;
  if (lessons[scenario.id] !== scenario) return scenario.translations?.[language()] ?? {};
  const file = `../web/scenarios/texts/${language()}/${scenario.id}.json`;
  try {
    return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * What a lesson calls its words, features and heads in the language that is spoken. What is typed may be
 * either: such a name, or the key in the lesson's file.
 * @param {Scenario} scenario
 */
export function namesOf(scenario) {
  const { names = {}, sentences = {} } = textsOf(scenario);
  const keys = new Map(Object.entries(names).map(([key, name]) => [name.toLowerCase(), key]));
  for (const key of Object.keys(names)) keys.set(key.toLowerCase(), key);
  /** The name of a key, or of a label such as `an@3`. @param {string} label */
  const shown = (label) => {
    const [, key = '', place = ''] = /^(.*?)(@\d+)?$/su.exec(label) ?? [];
    return Object.hasOwn(names, key) ? `${names[key]}${place}` : label;
  };
  return {
    shown,
    /** @param {string} typed */
    key: (typed) => keys.get(typed.toLowerCase()) ?? typed,
    /** A sentence as the language writes it, and what it means where it is kept in another. @param {string} sentence @param {Trace} trace */
    sentence(sentence, { words, written }) {
      const { keys: order, written: own, gloss } = sentences[sentence] ?? {};
      const text = order === undefined ? own : undefined;
      const asTyped = words.map((word, i) =>
        shown(word) === word ? String(written[i]) : shown(word),
      );
      return { text: text ?? asTyped.join(' '), gloss };
    },
  };
}

/** @typedef {ReturnType<typeof namesOf>} Names */

/**
 * A trace with names in place of keys, for the eyes.
 * @param {Trace} trace
 * @param {Names} names
 * @returns {Trace}
 */
export function namedTrace(trace, { shown }) {
  const { parameters, heads, nextWord, nextWordBefore } = trace;
  const all = (/** @type {readonly string[]} */ keys) => keys.map(shown);
  return {
    ...trace,
    labels: all(trace.labels),
    heads: heads.map((head) => ({ ...head, name: shown(head.name) })),
    nextWord: { ...nextWord, words: all(nextWord.words) },
    nextWordBefore: { ...nextWordBefore, words: all(nextWordBefore.words) },
    parameters: {
      ...parameters,
      features: all(parameters.features),
      heads: parameters.heads.map((head) => ({
        ...head,
        queryFeatures: all(head.queryFeatures),
        valueFeatures: all(head.valueFeatures),
      })),
    },
  };
}
