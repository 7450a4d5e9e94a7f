import type { Scenario, Trace } from 'attention-explainer/engine';
import type { LessonTexts } from './texts';

/** The names of a lesson's words, features, heads and next words as a reader sees them. */
export interface Names {
  /** What is shown for a key of the scenario. */
  shown(key: string): string;
  /** The key of a word as a reader types it; the word itself where it has none. */
  key(word: string): string;
  /** Whether a word, as a reader types it, is one of the lesson's. */
  knows(word: string): boolean;
  /** The words of a sentence, as the reader's language writes them. */
  written(sentence: string, trace: Trace): readonly string[];
  /** A sentence of the lesson in the reader's language, where it is kept in another. */
  gloss(sentence: string): string | undefined;
}

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);

/** The keys by what a reader may type for them, in small letters. */
function keysByName(scenario: Scenario, { names = {}, sentences = {} }: LessonTexts) {
  const keys = new Map<string, string>();
  const add = (name: string, key: string) => {
    if (!keys.has(name.toLowerCase())) keys.set(name.toLowerCase(), key);
  };
  for (const key of Object.keys(scenario.words)) add(key, key);
  for (const key of Object.keys(scenario.words)) add(names[key] ?? key, key);
  for (const [sentence, { written = '' }] of Object.entries(sentences)) {
    const own = wordsOf(scenario.sentences[sentence]?.text ?? '');
    wordsOf(written).forEach((word, i) => own[i] !== undefined && add(word, own[i]));
  }
  return keys;
}

/** The names of a scenario, whose sentences stand in the language's order. */
export function namesOf(scenario: Scenario, texts: LessonTexts): Names {
  const { names = {}, sentences = {} } = texts;
  const keys = keysByName(scenario, texts);
  const own = (key: string) => (Object.hasOwn(names, key) ? names[key] : undefined);
  return {
    shown: (key) => own(key) ?? key,
    knows: (word) => keys.has(word.toLowerCase()),
    key: (word) => keys.get(word.toLowerCase()) ?? word,
    written(sentence, trace) {
      const translated = wordsOf(sentences[sentence]?.written ?? '');
      return translated.length === trace.words.length
        ? translated
        : trace.words.map((word, i) => own(word) ?? trace.written[i] ?? word);
    },
    gloss: (sentence) => sentences[sentence]?.gloss,
  };
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

/** Words as one line of text: with spaces, but for the scripts that write none. */
export function joined(words: readonly string[]): string {
  return words.reduce(
    (line, word) =>
      line === '' || (unspaced.test(line) && unspaced.test(word)) ? line + word : `${line} ${word}`,
    '',
  );
}
