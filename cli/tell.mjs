// @ts-check
import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from './message-format.generated.mjs';
import { language } from './say.mjs';

/** @typedef {{ key: string, pattern: RegExp, slots: readonly string[] }} Phrase */

/** @param {string} of @returns {Readonly<Record<string, string>>} */
const phrasesOf = (of) =>
  JSON.parse(readFileSync(new URL(`../web/src/i18n/${of}/problems.json`, import.meta.url), 'utf8'));

const escaped = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** @param {string} key @param {string} text @returns {Phrase} */
function phraseOf(key, text) {
  const parts = text.split(/\{(\w+)\}/u);
  const pattern = parts.map((part, i) => (i % 2 === 0 ? escaped(part) : '(.+)')).join('');
  return {
    key,
    pattern: new RegExp(`^${pattern}$`, 'su'),
    slots: parts.filter((_, i) => i % 2 === 1),
  };
}

/** @type {readonly Phrase[] | undefined} */
let phrases;

/**
 * What the engine, or the schema, says of a problem, in the language that is spoken: by the English
 * phrases among the page's messages. Names, numbers and what fits none stay as they are.
 * @param {string} said
 */
export function tell(said) {
  if (language() === 'en') return said;
  phrases ??= Object.entries(phrasesOf('en'))
    .filter(([key]) => key.startsWith('told.'))
    .map(([key, text]) => phraseOf(key, text))
    .sort((a, b) => b.pattern.source.length - a.pattern.source.length);
  const texts = phrasesOf(language());
  for (const { key, pattern, slots } of phrases) {
    const found = pattern.exec(said);
    const text = texts[key];
    if (!found || text === undefined) continue;
    const values = slots.map((slot, i) => [slot, found[i + 1] ?? '']);
    return String(new IntlMessageFormat(text, language()).format(Object.fromEntries(values)));
  }
  return said;
}
