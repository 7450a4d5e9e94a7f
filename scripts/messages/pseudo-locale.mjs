// @ts-check
// English in other letters: what still stands there in plain ones on the page is no message.

/** The tag of the pseudo-locale, as others have it. */
export const pseudoLocale = 'en-XA';

/** @type {Readonly<Record<string, string>>} */
const letters = Object.fromEntries(
  [
    ...'aàbƀcçdďeéfƒgğhĥiîjĵkķlļmɱnñoöpþqɋrŕsštţuûvṽwŵxẋyýzžAÀBƁCÇDĎEÉFƑGĞHĤIÎJĴKĶLĻMṀNÑOÖPÞQɊRŔSŠTŢUÛVṼWŴXẊYÝZŽ',
  ].reduce(
    (/** @type {[string, string][]} */ pairs, letter, i, all) =>
      i % 2 === 0 ? [...pairs, [letter, all[i + 1] ?? letter]] : pairs,
    [],
  ),
);

/** @param {string} text */
export const disguised = (text) => [...text].map((letter) => letters[letter] ?? letter).join('');

/** A parsed message with its literal text disguised. @param {any} part @returns {any} */
export function disguisedMessage(part) {
  if (Array.isArray(part)) return part.map(disguisedMessage);
  if (part.type === 0) return { ...part, value: disguised(part.value) };
  if (part.children) return { ...part, children: disguisedMessage(part.children) };
  if (!part.options) return part;
  const options = Object.entries(part.options).map(([name, option]) => [
    name,
    { ...option, value: disguisedMessage(option.value) },
  ]);
  return { ...part, options: Object.fromEntries(options) };
}

/** Names for all keys of a scenario. @param {any} scenario */
export function disguisedNames({ words, features, heads, nextWords, senses }) {
  const keys = [
    ...Object.keys(words),
    ...Object.keys(nextWords),
    ...features,
    ...senses.map((/** @type {any} */ { name }) => name),
    ...heads.flatMap((/** @type {any} */ head) => [
      head.name,
      ...head.queryFeatures,
      ...head.valueFeatures,
    ]),
  ];
  return Object.fromEntries(keys.map((key) => [key, disguised(key)]));
}
