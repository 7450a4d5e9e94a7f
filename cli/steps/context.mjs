// @ts-check
import { BadUse } from '../failures.mjs';
import { namedTrace } from '../names.mjs';
import { say } from '../say.mjs';

/** @typedef {import('attention-explainer/engine').LessonEngine} LessonEngine */
/** @typedef {import('attention-explainer/engine').Scenario} Scenario */
/** @typedef {import('attention-explainer/engine').Trace} Trace */
/** @typedef {import('attention-explainer/engine').TraceOptions} TraceOptions */
/** @typedef {import('attention-explainer/engine').HeadTrace} HeadTrace */
/** @typedef {import('attention-explainer/engine').TraceParameters['heads'][number]} HeadParameters */

/** What the tables of a step are drawn from. */
export class Context {
  /**
   * @param {LessonEngine} engine
   * @param {Scenario} scenario
   * @param {TraceOptions} options
   * @param {import('../names.mjs').Names} names
   * @param {{ head?: string | undefined, row?: string | undefined }} choice
   */
  constructor(engine, scenario, options, names, { head, row }) {
    this.engine = engine;
    this.scenario = scenario;
    this.options = options;
    this.names = names;
    /** The trace as the engine gives it. */
    this.given = engine.trace(scenario, options);
    /** The same with the names that are shown. */
    this.trace = namedTrace(this.given, names);
    /** The one row that was asked for. */
    this.row = row === undefined ? undefined : this.#place(row);
    /** The row that a figure of the page follows: the focus word's, unless another is asked for. */
    this.focus = this.row ?? this.trace.focus;
    this.headAt = this.#headAt(head);
  }

  /** @param {string} row */
  #place(row) {
    const { labels, words } = this.given;
    const wanted = this.names.key(row).toLowerCase();
    const place = [labels, words, this.trace.labels]
      .map((names) => names.findIndex((name) => name.toLowerCase() === wanted))
      .find((at) => at >= 0);
    if (place === undefined)
      throw new BadUse(
        `${say('word.missing', { word: row })}\n${say('word.known', { words: this.trace.labels.join(', ') })}`,
      );
    return place;
  }

  /** @param {string | undefined} head */
  #headAt(head) {
    const { sentences, heads } = this.scenario;
    const wanted = head ?? sentences[this.options.sentence]?.head ?? '';
    const key = this.names.key(wanted).toLowerCase();
    return Math.max(
      0,
      heads.findIndex(({ name }) => name.toLowerCase() === key),
    );
  }

  /** The rows of a table of all words: all, or the one that was asked for. */
  get only() {
    return this.row === undefined ? undefined : [this.row];
  }

  get focusLabel() {
    return String(this.trace.labels[this.focus]);
  }

  get features() {
    return this.trace.parameters.features;
  }

  /** @returns {HeadTrace} */
  get head() {
    return /** @type {HeadTrace} */ (this.trace.heads[this.headAt]);
  }

  /** @returns {HeadParameters} */
  get parameters() {
    return /** @type {HeadParameters} */ (this.trace.parameters.heads[this.headAt]);
  }

  /** The same with another head in view. @param {number} headAt @returns {Context} */
  withHead(headAt) {
    return Object.assign(Object.create(this), { headAt });
  }
}
