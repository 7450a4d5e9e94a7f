import type { Scenario, TraceOptions } from 'attention-explainer/engine';
import type { Learning, Sensitivity } from 'attention-explainer/learning';
import { unknownWords, withWords } from '../../scenarios/own-words.mjs';
import type { View } from '../lesson/view';
import type { Followed } from './followed';

/** What the module that differentiates is asked about: the sentence shown, under the state. */
export interface Question {
  readonly scenario: Scenario;
  readonly options: TraceOptions;
}

/** What is derived of one number, and by what. */
export interface Derived {
  readonly key: string;
  readonly sensitivity: Sensitivity;
}

/** Asks the second module of what the lesson shows, and keeps the last answer. */
export class Asking {
  readonly learning: Learning;
  #scenario:
    { readonly lesson: Scenario; readonly own: string; readonly all: Scenario } | undefined;
  #last: Derived | undefined;

  constructor(learning: Learning) {
    this.learning = learning;
  }

  /** The lesson with the reader's own words of a sentence: one object, so that it is compiled once. */
  #extended(lesson: Scenario, sentence: string): Scenario {
    const words = Object.hasOwn(lesson.sentences, sentence) ? [] : unknownWords(lesson, sentence);
    const own = words.join(' ');
    if (this.#scenario?.lesson !== lesson || this.#scenario.own !== own) {
      this.#scenario = { lesson, own, all: withWords(lesson, words) };
    }
    return this.#scenario.all;
  }

  /** The same trace as the lesson's: edits of own words that stand in other sentences are left out. */
  question({ state, scenario: lesson, shown }: View): Question {
    const { sentence } = shown;
    const { content, causal, scale, temperature } = state;
    const scenario = this.#extended(lesson, sentence);
    const known = [...Object.keys(scenario.words), ...scenario.heads.map(({ name }) => name)];
    const edits = Object.fromEntries(
      Object.entries(state.edits).filter(([path]) => known.includes(path.split('.')[0] ?? '')),
    );
    const options = { sentence, edits, content, causal, temperature };
    return { scenario, options: scale === null ? options : { ...options, scale } };
  }

  /** How the number that is followed depends on every value. Throws the engine's error. */
  derive(view: View, { reference }: Followed): Sensitivity {
    const { scenario, options } = this.question(view);
    const own = this.#scenario?.own ?? '';
    const key = JSON.stringify([scenario.id, own, options, reference]);
    if (this.#last?.key !== key) {
      this.#last = { key, sensitivity: this.learning.sensitivity(scenario, options, reference) };
    }
    return this.#last.sensitivity;
  }
}
