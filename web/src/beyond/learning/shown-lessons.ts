import type { LessonEngine, Explanation, Scenario } from 'attention-explainer/engine';
import { trainingDefaults, type TrainedHead } from 'attention-explainer/learning';
import { asLesson } from 'attention-explainer/words';
import type { TraceOf, View } from '../../lesson/view';
import { PartLesson } from '../part-view';
import type { Library } from './setup/sentences';

/** What training brings every vector to. */
const { length } = trainingDefaults;

interface Placed {
  readonly lesson: PartLesson;
  readonly word: string;
}

/**
 * The sentences that are looked at under some trained matrices, as lessons of the engine. A sentence is
 * named by its words, so that each of its numbers can be found again when it is asked.
 */
export class ShownLessons {
  readonly #engine: LessonEngine;
  readonly #library: Library;
  readonly #heads: readonly TrainedHead[];
  readonly #byText = new Map<string, Placed>();
  /** Views by the element's own, so that one drawing makes each once. */
  #views = new WeakMap<View, Map<PartLesson, View>>();

  constructor(engine: LessonEngine, library: Library, heads: readonly TrainedHead[]) {
    this.#engine = engine;
    this.#library = library;
    this.#heads = heads;
  }

  /** Makes one lesson of all these sentences of one ambiguous word: making it is what takes time. */
  add(word: string, texts: readonly string[]): void {
    const missing = texts.filter((text) => this.#byText.get(text)?.word !== word);
    if (missing.length === 0) return;
    const lesson = new PartLesson(this.#engine, this.#scenario(word, missing));
    for (const text of missing) this.#byText.set(text, { lesson, word });
  }

  #scenario(word: string, texts: readonly string[]): Scenario {
    const { world, nextWords } = this.#library;
    const scenario = asLesson({
      vectors: world.vectors,
      words: texts.flatMap((text) => text.split(' ')),
      focus: word,
      nextWords,
      heads: this.#heads,
      length,
      senses: this.#library.sensesOf(word),
    });
    const [head] = scenario.heads;
    const sentence = (text: string) => ({ text, head: head?.name ?? '', neighbour: word });
    return {
      ...scenario,
      sentences: { own: sentence(texts[0] ?? word), ...named(texts, sentence) },
    };
  }

  has(text: string): boolean {
    return this.#byText.has(text);
  }

  /** The view over the lesson that has a sentence, which finds the sentences of the others as well. */
  viewOf(view: View, text: string): View {
    const own = this.#own(view, text);
    const explain: View['explain'] = (of, reference) => {
      try {
        return own.explain(of, reference);
      } catch {
        // Asked before the run was another one: the number is in it no more.
        return { value: null, operation: 'given', terms: [] } as unknown as Explanation;
      }
    };
    return { ...own, explain, of: (sentence) => this.#own(view, sentence).of(sentence) };
  }

  of(view: View, text: string): TraceOf {
    return this.#own(view, text).of(text);
  }

  /** A sentence that is asked about without having been shown under these matrices. */
  #place(text: string): Placed {
    const { words } = this.#library.known;
    const word = text.split(' ').find((one) => words.includes(one));
    if (word !== undefined) this.add(word, [text]);
    const placed = this.#byText.get(text);
    if (!placed) throw new RangeError(`sentence: expected one that is shown, got “${text}”`);
    return placed;
  }

  #own(view: View, text: string): View {
    const placed = this.#byText.get(text) ?? this.#place(text);
    const made = this.#views.get(view) ?? new Map<PartLesson, View>();
    this.#views.set(view, made);
    const known = made.get(placed.lesson) ?? placed.lesson.view(view);
    made.set(placed.lesson, known);
    return known;
  }
}

const named = <T>(texts: readonly string[], make: (text: string) => T): Record<string, T> =>
  Object.fromEntries(texts.map((text) => [text, make(text)]));
