// @ts-check

/** The languages that there are words for, as BCP 47 tags; the first is the one to fall back on. */
export const languages = Object.freeze(
  /** @type {const} */ (['en', 'es', 'zh-Hans', 'ko', 'ar', 'de']),
);

/**
 * The language to use for a wanted tag, such as `es-MX` or `zh-TW`: the one with the same primary
 * language. Undefined where there is none, or where the tag is none.
 * @param {string | null | undefined} wanted
 */
export function nearestLanguage(wanted) {
  const primary = (wanted ?? '').toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language.split('-')[0] === primary);
}

/**
 * Which way a language is written.
 * @param {string} language
 * @returns {'ltr' | 'rtl'}
 */
export const directionOf = (language) => (language === 'ar' ? 'rtl' : 'ltr');
