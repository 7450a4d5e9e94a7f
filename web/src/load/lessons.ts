import { lessons, texts } from 'virtual:loaders';
import appleTexts from 'virtual:texts/apple/en';
import type { Scenario } from 'attention-explainer/engine';
import apple from 'virtual:lessons/apple';
import { noTexts, type LessonTexts } from '../lesson/texts';

/** The ids of the lessons that come with the page. */
export const lessonIds: readonly string[] = Object.freeze(['apple', ...Object.keys(lessons)]);

/** A lesson by its id. Apple is at hand; another is loaded. */
export async function loadLesson(id: string): Promise<Scenario> {
  return (await lessons[id]?.()) ?? apple;
}

/** A lesson's words in a language, in English where there are none; nothing for an unknown lesson. */
export async function loadTexts(id: string, language: string): Promise<LessonTexts> {
  const own = texts[`${id}/${language}`] ?? texts[`${id}/en`];
  if (own) return own();
  return id === 'apple' ? appleTexts : noTexts;
}

/** The texts in a language that a scenario file brings along. */
export function ownTexts({ translations = {} }: Scenario, language: string): LessonTexts {
  return translations[language] ?? noTexts;
}
