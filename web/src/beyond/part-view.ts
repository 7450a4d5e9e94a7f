import type { LessonEngine, Scenario } from 'attention-explainer/engine';
import { buildView } from '../lesson/build-view';
import { Lesson } from '../lesson/lesson';
import type { View } from '../lesson/view';
import type { State } from '../state/state';

/** A sentence of real words as a lesson of its own, traced and explained by the engine. */
export class PartLesson {
  readonly lesson: Lesson;

  constructor(engine: LessonEngine, scenario: Scenario) {
    this.lesson = new Lesson(engine, scenario);
  }

  /**
   * The element's view over this lesson: what figures draw, and what “why?” speaks of. `word` is the label
   * whose row is shown, null for the lesson's focus.
   */
  view(view: View, word: string | null = null): View {
    const state: State = {
      ...view.state,
      sentence: 'own',
      compare: false,
      word,
      key: null,
      head: null,
      edits: {},
      content: 'values',
      causal: false,
      scale: null,
      temperature: 1,
    };
    const over = buildView(state, this.lesson, view, view, view.act);
    return view.fact ? { ...over, fact: view.fact } : over;
  }
}
