import type { Names } from './names';

/** Scripts that part words by no space. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** As many letters as a name in such a script is looked for. */
const longest = 8;

/** Without what is no part of a word at its edges: signs and spaces, but for pictures such as 🍎. */
const trimmed = (run: string): string =>
  // Here, and not beside the others: to read it takes a slow device longer than to load much of the page.
  run.replace(
    /^[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+|[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200D\uFE0F]+$/gu,
    '',
  );

/** The words of a run without spaces. */
function segmented(run: string): readonly string[] {
  if (!unspaced.test(run) || !('Segmenter' in Intl)) return [run];
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(run)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** The longest of a lesson's names, of two letters or more, that a run goes on with. */
function nameAhead(letters: readonly string[], names: Names): string | undefined {
  for (let size = Math.min(letters.length, longest); size > 1; size -= 1) {
    const name = letters.slice(0, size).join('');
    if (names.knows(name)) return name;
  }
  return undefined;
}

/** The words of a run without spaces; the lesson's own are found first, as the lesson parts them. */
function parted(run: string, names: Names): readonly string[] {
  if (!unspaced.test(run)) return [run];
  const words: string[] = [];
  let between = '';
  let letters = [...run];
  while (letters.length > 0) {
    const name = nameAhead(letters, names);
    if (name === undefined) between += letters[0] ?? '';
    else {
      words.push(...segmented(between), name);
      between = '';
    }
    letters = letters.slice(name === undefined ? 1 : [...name].length);
  }
  return [...words, ...segmented(between)];
}

/** A word's key, or the word as it is typed where they differ in their capitals alone. */
function asKey(word: string, names: Names): string {
  const key = names.key(word);
  return key.toLowerCase() === word.toLowerCase() ? word : key;
}

/**
 * The words of a text as it is usually written, as keys of the lesson where it has them: without
 * punctuation, in one form of each letter, parted also where a script has no spaces. A dot or an @
 * inside a word, which paths are made of, is left out.
 */
export function wordsIn(text: string, names: Names): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .map(trimmed)
    .flatMap((run) => (names.key(run) === run ? parted(run, names) : [run]))
    .map((word) => asKey(word, names).replace(/[.@]/gu, ''))
    .filter((word) => word !== '');
}
