import type { Scenario } from 'attention-explainer/engine';
import { loadLessonEngine } from '../../../engine/bindings/lesson-engine.mjs';
import { speech, type Speech } from '../lesson/build-view';
import { Lesson } from '../lesson/lesson';
import { noTexts, type LessonTexts } from '../lesson/texts';
import { english, loadCatalogue } from '../load/languages';
import { loadLesson, loadTexts, ownTexts } from '../load/lessons';
import { initialState } from '../state/table';
import { nextTurn } from './next-turn';

/** What an explainer shows, once it is there: a lesson, and the language it is told in. */
export interface Contents {
  readonly id: string;
  readonly lesson: Lesson;
  readonly words: Speech;
  /** The language that was asked for; the words are English where it could not be had. */
  readonly wanted: string;
}

/** A start that failed: the message that tells it, and why. */
export interface Failure {
  readonly key: 'engine.missing' | 'lesson.broken';
  readonly error: Error;
}

export const firstWords: Speech = speech('en', english);

/** Any error as what could not be loaded. */
class NotLoaded extends Error {
  constructor(
    readonly key: Failure['key'],
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** What to tell of an error. */
export function asFailure(error: unknown): Failure {
  if (error instanceof NotLoaded) return { key: error.key, error };
  return { key: 'lesson.broken', error: error instanceof Error ? error : new Error(String(error)) };
}

const failing = (key: Failure['key']) => (cause: unknown) => {
  throw new NotLoaded(key, cause);
};

/** The words of a language; in English where they cannot be had. */
async function wordsOf(language: string): Promise<{ language: string; catalogue: typeof english }> {
  try {
    return { language, catalogue: await loadCatalogue(language) };
  } catch {
    return { language: 'en', catalogue: english };
  }
}

async function textsOf(id: string, own: Scenario | null, language: string): Promise<LessonTexts> {
  if (own) return ownTexts(own, language);
  return loadTexts(id, language).catch(() => noTexts);
}

/** Loads a lesson, the page's own or the host's, and its language. `asFailure` tells what it throws. */
export async function loadContents(
  id: string,
  own: Scenario | null,
  wanted: string,
): Promise<Contents> {
  // Each of these keeps a slow device busy for a while, so each has a turn of its own: what the script does
  // as it comes, the engine's start, the first trace, the drawing.
  await nextTurn();
  const [engine, scenario, { language, catalogue }] = await Promise.all([
    loadLessonEngine().catch(failing('engine.missing')),
    Promise.resolve(own ?? loadLesson(id)).catch(failing('lesson.broken')),
    wordsOf(wanted),
  ]);
  const texts = await textsOf(id, own, language);
  const words = speech(language, texts.messages ?? {}, catalogue);
  await nextTurn();
  const lesson = new Lesson(engine, scenario, texts);
  const [first = ''] = Object.keys(scenario.sentences);
  lesson.trace(initialState, first);
  await nextTurn();
  return { id, lesson, words, wanted };
}
