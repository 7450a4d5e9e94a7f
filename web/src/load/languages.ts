import { catalogues } from 'virtual:loaders';
import first from 'virtual:catalogues/en';
import { nearestLanguage } from '../i18n/languages.mjs';
import type { Catalogue } from '../i18n/messages';

/** English, as far as it is there. */
const english: Record<string, string> = first;

/** Takes over the English of what is loaded later, for all who speak it. */
export function learn(words: Catalogue): void {
  Object.assign(english, words);
}

/** The nearest `lang` of an element, itself first, through the shadow roots that it stands in. */
function hostLanguage(element: Element): string | null {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? hostLanguage(root.host) : null;
}

/**
 * The language to show: the one that is asked for, else the nearest that the host names, else the
 * browser's; English where there are no words for any of them.
 */
export function chooseLanguage(asked: string, element: Element): string {
  const wanted = [asked, hostLanguage(element), ...navigator.languages];
  // The pseudo-locale is there while the page is worked on, and only by its own name.
  if (asked === 'en-XA' && catalogues[asked]) return asked;
  const known = (language: string | undefined) =>
    language === 'en' || (language !== undefined && catalogues[language] !== undefined);
  return wanted.map(nearestLanguage).find(known) ?? 'en';
}

/** The words of a language. English is at hand; another is loaded. */
export async function loadCatalogue(language: string): Promise<Catalogue> {
  return (await catalogues[language]?.()) ?? english;
}

export { english };
