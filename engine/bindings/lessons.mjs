// @ts-check
import { object } from './arguments.mjs';
import { CompiledLesson } from './lesson.mjs';

/** Frees what C++ holds once its object is gone. @type {FinalizationRegistry<() => void>} */
export const dropped = new FinalizationRegistry((drop) => drop());

/**
 * The lessons of one module: each scenario is compiled once, and freed in C++ with it.
 * @param {Record<string, Function>} raw
 * @returns {(scenario: unknown) => CompiledLesson}
 */
export function lessonsOver(raw) {
  /** @type {WeakMap<object, CompiledLesson>} */
  const compiled = new WeakMap();
  return (scenario) => {
    const key = object(scenario, 'scenario');
    let lesson = compiled.get(key);
    if (!lesson || lesson.full) {
      lesson = new CompiledLesson(raw, key);
      const { handle } = lesson;
      dropped.register(lesson, () => raw['dropLesson']?.(handle));
      compiled.set(key, lesson);
    }
    return lesson;
  };
}
