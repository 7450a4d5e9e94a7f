// @ts-check
import { flag, number, object, string } from './arguments.mjs';
import { codes, refuse, unwrapped } from './errors.mjs';
import { flattenScenario, lessonCells } from './flatten-scenario.mjs';
import { phrase } from './phrases.mjs';
import { keyOf, wordsOf } from './words.mjs';

/** @typedef {import('./index.d.ts').TraceOptions} TraceOptions */
/** @typedef {{ id: number, words: string[], labels: string[], written: string[], focus: number }} Sentence */
/** @typedef {{ sentence: Sentence, keys: boolean, causal: boolean, scale: number, temperature: number, edits: number[] }} Call */

/** Own sentences remembered for each scenario; beyond that the oldest lessons are compiled anew. */
const mostSentences = 500;

/** A scenario compiled once: its handle in C++, and the names already looked up. */
export class CompiledLesson {
  /** @type {Map<string, Sentence>} */
  #sentences = new Map();
  /** @type {Map<string, number[]>} */
  #slots = new Map();

  /**
   * @param {Record<string, Function>} raw
   * @param {object} scenario
   */
  constructor(raw, scenario) {
    const flat = flattenScenario(scenario);
    this.raw = raw;
    /** @type {number} */
    this.handle = unwrapped(raw['makeLesson']?.(lessonCells(flat)));
    /** @type {number} */
    this.defaultScale = raw['defaultScale']?.(this.handle);
    this.features = Object.freeze(flat.features);
    this.nextWords = Object.freeze(flat.nextWords);
    this.words = flat.words;
    /** What each sentence of the scenario says, by its name. @type {ReadonlyMap<string, string>} */
    this.texts = new Map(flat.sentenceNames.map((name, i) => [name, flat.texts[i] ?? '']));
    this.heads = flat.heads.map(({ name, queryFeatures, valueFeatures }) => ({
      name,
      queryFeatures: Object.freeze(queryFeatures),
      valueFeatures: Object.freeze(valueFeatures),
    }));
    this.headNames = this.heads.map(({ name }) => name);
    /** Names of features: of embeddings, of the heads, of the heads’ outputs side by side. */
    this.allFeatures = [
      ...this.features,
      ...this.heads.flatMap(({ name, queryFeatures, valueFeatures }) => [
        ...queryFeatures,
        ...valueFeatures,
        ...valueFeatures.map((feature) => `${name}.${feature}`),
      ]),
    ];
  }

  /** Whether it has grown so large that a fresh one is better. */
  get full() {
    return this.#sentences.size >= mostSentences;
  }

  /** @param {string} text @returns {Sentence} */
  #sentence(text) {
    let found = this.#sentences.get(text);
    if (!found) {
      const { written, keys } = wordsOf(this.words, this.texts.get(text) ?? text);
      // The blank keeps a text of one word from being taken for a sentence's name.
      const asked = this.texts.has(text) ? text : ` ${keys.join(' ')}`;
      found = unwrapped(/** @type {Sentence} */ (this.raw['findSentence']?.(this.handle, asked)));
      found.written = written;
      for (const list of [found.words, found.labels, found.written]) Object.freeze(list);
      this.#sentences.set(text, found);
    }
    return found;
  }

  /** @param {string} path @returns {number[]} */
  #slot(path) {
    let slot = this.#slots.get(path);
    if (!slot) {
      const [first = '', ...below] = path.split('.');
      const names = below.length === 1 ? this.words : this.headNames;
      const keys = [keyOf(names, first), ...below.map((part) => keyOf(this.allFeatures, part))];
      const found = this.raw['findSlot']?.(this.handle, keys.join('.'));
      // A problem speaks of the path as it was given.
      if ('problem' in found) found.problem.argument = `edits.${path}`;
      slot = /** @type {number[]} */ (unwrapped(found));
      this.#slots.set(path, slot);
    }
    return slot;
  }

  /**
   * The reference by the names that C++ knows, as it reads it (findReference in lessons.cpp).
   * @param {Sentence} sentence
   * @param {Record<string, unknown>} reference
   */
  keyed({ words, labels }, reference) {
    const isNext = String(reference['quantity']).startsWith('nextWord');
    const names = [...(isNext ? this.nextWords : [...labels, ...words]), ...this.allFeatures];
    /** @param {string} place @param {readonly string[]} known */
    const named = (place, known) => {
      const name = reference[place];
      return typeof name === 'string' ? keyOf(known, name) : name;
    };
    return [
      reference['quantity'],
      named('head', this.headNames),
      named('row', names),
      named('column', names),
      reference['term'],
    ];
  }

  /** @param {unknown} edits */
  #edits(edits) {
    if (edits === undefined) return [];
    /** @type {number[]} */
    const flat = [];
    for (const [path, value] of Object.entries(object(edits, 'edits'))) {
      const slot = this.#slot(path);
      const typed = number(value, `edits.${path}`);
      if (!(Math.abs(typed) <= 1e6)) unwrapped(this.raw['checkValue']?.(path, typed));
      flat.push(...slot, typed);
    }
    return flat;
  }

  /**
   * Options checked and looked up, ready for C++.
   * @param {unknown} options
   * @returns {Call}
   */
  call(options) {
    const known = ['sentence', 'edits', 'content', 'causal', 'scale', 'temperature'];
    const {
      sentence,
      edits,
      content = 'values',
      causal,
      scale,
      temperature,
    } = object(options, 'options', known);
    if (content !== 'values' && content !== 'keys') {
      const isText = typeof content === 'string';
      refuse(
        isText ? codes.unknownName : codes.wrongType,
        'content',
        phrase('one.of', { names: 'values, keys' }),
        String(content),
      );
    }
    return {
      sentence: this.#sentence(string(sentence, 'sentence')),
      keys: content === 'keys',
      causal: flag(causal, 'causal', false),
      scale: scale === undefined ? this.defaultScale : number(scale, 'scale'),
      temperature: temperature === undefined ? 1 : number(temperature, 'temperature'),
      edits: this.#edits(edits),
    };
  }

  /** @param {Call} call @param {'trace' | 'askOf'} entry */
  run({ sentence, keys, causal, scale, temperature, edits }, entry) {
    return unwrapped(
      this.raw[entry]?.(this.handle, sentence.id, keys, causal, scale, temperature, edits),
    );
  }
}
