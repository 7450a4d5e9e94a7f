// @ts-check
import { readFileSync } from 'node:fs';
import { nearestLanguage } from '../web/src/i18n/languages.mjs';
import { IntlMessageFormat } from './message-format.generated.mjs';

/** @typedef {Readonly<Record<string, string | number>>} Values */

/** @param {string} language @returns {Readonly<Record<string, string>>} */
const read = (language) =>
  JSON.parse(readFileSync(new URL(`./texts/${language}.json`, import.meta.url), 'utf8'));

const english = read('en');

let current = { language: 'en', texts: english };

/** Answers in this language from now on. @param {string} language one of the page's languages */
export function speak(language) {
  if (language !== current.language)
    current = { language, texts: language === 'en' ? english : read(language) };
}

/** The language that is spoken. */
export const language = () => current.language;

/**
 * A text with its values. Its marks of direction are for a page: a terminal has its own ways.
 * @param {string} text
 * @param {Values} [values]
 * @returns {string}
 */
export function formatted(text, values) {
  const plain = text.replace(/\p{Cf}/gu, '');
  // What stands in angle brackets is meant so: <lesson>.
  const format = new IntlMessageFormat(plain, current.language, undefined, { ignoreTag: true });
  return String(format.format(values));
}

/**
 * A message in the language that is spoken.
 * @param {string} key
 * @param {Values} [values]
 * @returns {string}
 */
export function say(key, values) {
  const text = current.texts[key] ?? english[key];
  if (text === undefined) throw new Error(`There is no message “${key}”.`);
  return formatted(text, values);
}

/**
 * The language that the flag, or else the environment, asks for, as POSIX has it: LC_ALL, LC_MESSAGES,
 * LANG. English where none is known.
 * @param {string | undefined} flag
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export function languageOf(flag, environment) {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted = flag ?? [LC_ALL, LC_MESSAGES, LANG].find((value) => value);
  return nearestLanguage(wanted) ?? 'en';
}
