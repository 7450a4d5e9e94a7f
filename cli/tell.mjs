// @ts-check
import { readFileSync } from 'node:fs';
import { inEnglish } from '../engine/bindings/phrases.mjs';
import { formatted, language } from './say.mjs';

/** @typedef {import('attention-explainer/engine').Said} Said */

/** @param {string} of @returns {Readonly<Record<string, string>>} */
function read(of) {
  const file = new URL(`../web/src/i18n/${of}/problems.json`, import.meta.url);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** @type {{ language: string, texts: Readonly<Record<string, string>> } | undefined} */
let current;

/**
 * What the engine, or the schema, says of a problem, in the language that is spoken: by the page's own
 * messages, in English where there are none.
 * @param {Said} said
 */
export function tell(said) {
  if (typeof said === 'string' || language() === 'en') return inEnglish(said);
  if (current?.language !== language()) current = { language: language(), texts: read(language()) };
  const text = current.texts[`told.${said.key}`];
  return text === undefined ? inEnglish(said) : formatted(text, said.values);
}
