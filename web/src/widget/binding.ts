import type { AnyModel } from '@anywidget/types';
import type { Scenario } from 'attention-explainer/engine';
import type { AttentionExplainer } from '../element/attention-explainer';
import type { State } from '../state/state';
import { fieldNames, initialState } from '../state/table';
import { resultsOf } from './results';

const fields: readonly (keyof State)[] = [...fieldNames, 'edits'];

/** What the host sets of the element beside its state, and what it is told. */
const settings = ['lesson', 'hide', 'lock'] as const;
const told = ['weights', 'output', 'next_word', 'answer', 'error'] as const;

/** All traits of the notebook's model. */
export const traits: readonly string[] = [...fields, ...settings, ...told];

/** Whether two values are written alike: what comes back from the kernel is a copy. */
const written = (value: unknown) => JSON.stringify(value ?? null);

/**
 * Keeps an explainer and a notebook's model alike. What each trait was when both agreed is known here, so
 * that what one side has from the other is never sent back.
 */
export class Binding {
  readonly #model: AnyModel;
  readonly #explainer: AttentionExplainer;
  readonly #known = new Map<string, string>();
  /** Traits that the kernel has changed, until they are taken over. */
  #news = new Set<string>();
  #work: Promise<void> = Promise.resolve();
  /** Whether the explainer shows the model's own lesson. */
  #isOpen = false;

  constructor(model: AnyModel, explainer: AttentionExplainer, signal: AbortSignal) {
    this.#model = model;
    this.#explainer = explainer;
    for (const name of traits) this.#known.set(name, written(model.get(name)));
    for (const name of [...fields, ...settings]) {
      const heard = () => this.#hear(name);
      model.on(`change:${name}`, heard);
      signal.addEventListener('abort', () => model.off(`change:${name}`, heard));
    }
    const on = (name: string, does: (detail: Readonly<Record<string, unknown>>) => void) => {
      const heard = (event: Event) => does((event as CustomEvent).detail);
      explainer.addEventListener(`attention-${name}`, heard, { signal });
    };
    on('ready', () => this.#tell());
    on('change', () => this.#tell());
    on('answer', ({ step, choice }) => this.#send({ answer: { step, choice } }));
    on('error', ({ argument, expected, received, message }) => {
      this.#send({
        error: message === undefined ? { argument, expected, received } : { message },
      });
      // The explainer tells what it refuses before it has put something else in its place.
      queueMicrotask(() => this.#tell());
    });
  }

  /** Takes over what the model says, at once where it has no lesson of its own. */
  start(): Promise<void> | undefined {
    const isGiven = (name: string) => this.#known.get(name) !== written(null);
    const names = [...fields, ...settings.filter(isGiven)];
    return this.#take(new Set(names));
  }

  #hear(name: string): void {
    const now = written(this.#model.get(name));
    if (this.#known.get(name) === now) return;
    this.#known.set(name, now);
    this.#news.add(name);
    if (this.#news.size > 1) return;
    // Traits that are set together come one by one, and are taken over as one.
    this.#work = this.#work.then(() => {
      const news = this.#news;
      this.#news = new Set();
      this.#send({ error: null });
      return this.#take(news);
    });
  }

  #take(names: ReadonlySet<string>): Promise<void> | undefined {
    for (const name of ['hide', 'lock'] as const) {
      if (names.has(name)) this.#explainer[name] = [this.#model.get(name)].flat().join(' ');
    }
    if (!names.has('lesson')) {
      this.#takeState(this.#model.get('scenario'));
      return undefined;
    }
    const lesson: Scenario | null = this.#model.get('lesson');
    const other = names.has('scenario') ? this.#model.get('scenario') : initialState.scenario;
    return this.#explainer.open(lesson).then(() => {
      const isTaken = lesson !== null && this.#explainer.lesson?.id === lesson.id;
      this.#isOpen ||= isTaken;
      this.#takeState(isTaken ? lesson.id : lesson ? this.#model.get('scenario') : other);
    });
  }

  #takeState(scenario: string): void {
    const all = Object.fromEntries(fields.map((name) => [name, this.#model.get(name)]));
    this.#explainer.state = { ...all, scenario } as unknown as State;
    // Another lesson is shown later, and then told.
    if (this.#explainer.state.scenario === scenario) this.#tell();
  }

  /** Tells the kernel what the explainer shows. */
  #tell(): void {
    const { state, trace, lesson } = this.#explainer;
    const isClosed = this.#isOpen && lesson === null;
    if (isClosed) this.#isOpen = false;
    this.#send({
      ...state,
      ...(trace && resultsOf(trace)),
      ...(isClosed && { lesson: null }),
    });
  }

  #send(values: Readonly<Record<string, unknown>>): void {
    const news = Object.entries(values).filter(
      ([name, value]) => this.#known.get(name) !== written(value),
    );
    if (news.length === 0) return;
    for (const [name, value] of news) this.#known.set(name, written(value));
    for (const [name, value] of news) this.#model.set(name, value);
    this.#model.save_changes();
  }
}
