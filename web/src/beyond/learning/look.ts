import type { LessonEngine } from 'attention-explainer/engine';
import type { Snapshot } from './run/protocol';
import type { Library, Sense } from './setup/sentences';
import type { Settings } from './setup/settings';
import { ShownLessons } from './shown-lessons';

/** What is looked at: a word, and a sentence in each of its senses. */
export interface Pair {
  readonly word: string;
  readonly senses: readonly [Sense, Sense];
  readonly texts: readonly [string, string];
}

export function pairOf(library: Library, { word, first, second }: Settings): Pair {
  const senses = library.sensesOf(word);
  const text = (sense: Sense, place: number) => {
    const list = library.shownOf(sense);
    return (list[place - 1] ?? list[0])?.text ?? word;
  };
  return { word, senses, texts: [text(senses[0], first), text(senses[1], second)] };
}

/** Lessons under each snapshot's matrices, made when they are first asked for. */
export class Lessons {
  readonly #engine: LessonEngine;
  readonly #library: Library;
  readonly #made = new WeakMap<Snapshot['heads'], ShownLessons>();

  constructor(engine: LessonEngine, library: Library) {
    this.#engine = engine;
    this.#library = library;
  }

  of({ heads }: Snapshot): ShownLessons {
    const known = this.#made.get(heads) ?? new ShownLessons(this.#engine, this.#library, heads);
    this.#made.set(heads, known);
    return known;
  }
}
