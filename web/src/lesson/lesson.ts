import type {
  Edits,
  LessonEngine,
  Explanation,
  Quantity,
  Reference,
  Scenario,
  Similarity,
  SimilarityExplanation,
  Trace,
  TraceOptions,
} from 'attention-explainer/engine';
import { unknownWords, withWords } from '../../scenarios/own-words.mjs';
import type { State } from '../state/state';
import { initialState } from '../state/table';
import { valueOf } from './lookup';
import { namesOf, type Names } from './names';
import { inOrderOf, noTexts, type LessonTexts } from './texts';

/** Traces kept: both sentences, the slide and one of the reader's own, now and a moment ago. */
const kept = 8;

function optionsOf(state: State, sentence: string): TraceOptions {
  const { edits, content, causal, scale, temperature } = state;
  return { sentence, edits, content, causal, temperature, ...(scale === null ? {} : { scale }) };
}

/** The edits of a state but those of some words. */
export function withoutWords({ edits }: State, words: readonly string[]): Edits {
  const kept = Object.entries(edits).filter(([path]) => !words.includes(path.split('.')[0] ?? ''));
  return Object.freeze(Object.fromEntries(kept));
}

/** A scenario and the engine together: turns a state into traces, each computed once. */
export class Lesson {
  /** With its sentences in the language's order. */
  readonly scenario: Scenario;
  readonly texts: LessonTexts;
  readonly names: Names;
  readonly engine: LessonEngine;
  /** All own words that have been met. */
  readonly #own = new Set<string>();
  readonly #extended = new Map<string, Scenario>();
  readonly #traces = new Map<string, Trace>();
  readonly #explanations = new WeakMap<Trace, Map<string, Explanation>>();

  constructor(engine: LessonEngine, scenario: Scenario, texts: LessonTexts = noTexts) {
    this.engine = engine;
    this.scenario = inOrderOf(scenario, texts);
    this.texts = texts;
    this.names = namesOf(this.scenario, texts);
  }

  /** The words of a sentence that are the reader's own: the lesson does not have them. */
  ownWords(sentence: string): readonly string[] {
    if (Object.hasOwn(this.scenario.sentences, sentence)) return [];
    const own = unknownWords(this.scenario, sentence);
    for (const word of own) this.#own.add(word);
    return own;
  }

  /** The lesson with the reader's own words of a sentence. */
  withWordsOf(sentence: string): Scenario {
    const own = this.ownWords(sentence);
    const key = own.join(' ');
    const found = this.#extended.get(key) ?? withWords(this.scenario, own);
    this.#extended.set(key, found);
    const [oldest] = this.#extended.keys();
    if (this.#extended.size > kept && oldest !== undefined) this.#extended.delete(oldest);
    return found;
  }

  /** The state without the edits of own words that stand in other sentences alone. */
  #within(state: State, sentence: string): State {
    this.ownWords(state.sentence ?? '');
    const { words } = this.withWordsOf(sentence);
    const elsewhere = [...this.#own].filter((word) => !Object.hasOwn(words, word));
    return elsewhere.length === 0 ? state : { ...state, edits: withoutWords(state, elsewhere) };
  }

  /** The trace of a sentence under a state. Throws the engine's error for an unknown word or path. */
  trace(state: State, sentence: string): Trace {
    const options = optionsOf(this.#within(state, sentence), sentence);
    const key = JSON.stringify(options);
    const known = this.#traces.get(key);
    if (known) return known;
    const trace = this.engine.trace(this.withWordsOf(sentence), options);
    this.#traces.set(key, trace);
    const [oldest] = this.#traces.keys();
    if (this.#traces.size > kept && oldest !== undefined) this.#traces.delete(oldest);
    return trace;
  }

  /** The lesson's own value, as a trace has it, at the path of an edit. */
  own(path: string): number | undefined {
    const { words, heads, features, neutral } = this.scenario;
    const [name = '', quantity = '', row = '', column = ''] = path.split('.');
    if (!heads.some((head) => head.name === name)) {
      const at = features.indexOf(quantity);
      const value = words[name] ? words[name][at] : at < 0 ? undefined : (neutral?.[at] ?? 0);
      return value === undefined ? undefined : Math.fround(value);
    }
    const { scenario } = this;
    const [sentence = ''] = Object.keys(scenario.sentences);
    const trace = this.trace(initialState, sentence);
    return valueOf(trace, { quantity: quantity as Quantity, head: name, row, column });
  }

  /** What a number of a trace is made of; asked once for all its terms on the screen. */
  explain(trace: Trace, reference: Reference): Explanation {
    const known = this.#explanations.get(trace) ?? new Map<string, Explanation>();
    this.#explanations.set(trace, known);
    const { quantity, head, row, column, term } = reference;
    const key = JSON.stringify([quantity, head, row, column, term]);
    const explanation = known.get(key) ?? this.engine.explain(trace, reference);
    known.set(key, explanation);
    return explanation;
  }

  similarity({ probe }: State): Similarity {
    return this.engine.similarity(probe.a, probe.b);
  }

  explainSimilarity({ probe }: State, quantity: keyof Similarity): SimilarityExplanation {
    return this.engine.explainSimilarity(probe.a, probe.b, quantity);
  }
}
