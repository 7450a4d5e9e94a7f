import type {
  Engine,
  Explanation,
  Quantity,
  Reference,
  Scenario,
  Similarity,
  SimilarityExplanation,
  Trace,
  TraceOptions,
} from 'attention-explainer/engine';
import type { State } from '../state/state';
import { initialState } from '../state/table';
import { valueOf } from './lookup';

/** Traces kept: both sentences, the slide and one of the reader's own, now and a moment ago. */
const kept = 8;

function optionsOf(state: State, sentence: string): TraceOptions {
  const { edits, content, causal, scale, temperature } = state;
  return { sentence, edits, content, causal, temperature, ...(scale === null ? {} : { scale }) };
}

/** A scenario and the engine together: turns a state into traces, each computed once. */
export class Lesson {
  readonly scenario: Scenario;
  readonly #engine: Engine;
  readonly #traces = new Map<string, Trace>();
  readonly #explanations = new WeakMap<Trace, Map<string, Explanation>>();

  constructor(engine: Engine, scenario: Scenario) {
    this.#engine = engine;
    this.scenario = scenario;
  }

  /** The trace of a sentence under a state. Throws the engine's error for an unknown word or path. */
  trace(state: State, sentence: string): Trace {
    const options = optionsOf(state, sentence);
    const key = JSON.stringify(options);
    const known = this.#traces.get(key);
    if (known) return known;
    const trace = this.#engine.trace(this.scenario, options);
    this.#traces.set(key, trace);
    const [oldest] = this.#traces.keys();
    if (this.#traces.size > kept && oldest !== undefined) this.#traces.delete(oldest);
    return trace;
  }

  /** The lesson's own value, as a trace has it, at the path of an edit. */
  own(path: string): number | undefined {
    const { scenario } = this;
    const [name = '', quantity = '', row = '', column = ''] = path.split('.');
    const value = scenario.words[name]?.[scenario.features.indexOf(quantity)];
    if (value !== undefined) return Math.fround(value);
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
    const explanation = known.get(key) ?? this.#engine.explain(trace, reference);
    known.set(key, explanation);
    return explanation;
  }

  similarity({ probe }: State): Similarity {
    return this.#engine.similarity(probe.a, probe.b);
  }

  explainSimilarity({ probe }: State, quantity: keyof Similarity): SimilarityExplanation {
    return this.#engine.explainSimilarity(probe.a, probe.b, quantity);
  }
}
