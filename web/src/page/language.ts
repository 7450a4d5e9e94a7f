import type { AttentionExplainer } from '../element/attention-explainer';
import { directionOf, nearestLanguage } from '../i18n/languages.mjs';

/** The words around the lesson are in the page's own language, as the lesson tells them. */
export function followLanguage(lesson: AttentionExplainer): void {
  const { documentElement } = document;
  // The page is written in English, and is for readers of any language: the browser says which.
  documentElement.lang =
    navigator.languages.map(nearestLanguage).find((language) => language !== undefined) ?? 'en';
  const follow = (): void => {
    const { language, messages } = lesson.words;
    documentElement.lang = language;
    documentElement.dir = directionOf(language);
    document.title = messages.plain('page.title');
    for (const element of document.querySelectorAll<HTMLElement>('[data-message]')) {
      const told = messages.plain(element.dataset['message'] ?? '');
      // The page stands there in English already, and is not laid out once more for the same words.
      if (element.textContent.trim().replace(/\s+/g, ' ') !== told) element.textContent = told;
    }
  };
  lesson.addEventListener('attention-language', follow);
}
