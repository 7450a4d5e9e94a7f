import type { Trace } from 'attention-explainer/engine';
import type { Sense } from './setup/sentences';

/** The probability of all next words of a sense together, of the engine's own probabilities. */
export function massOf({ nextWord }: Trace, { nextWords }: Sense): number {
  return nextWords.reduce((sum, word) => {
    const at = nextWord.words.indexOf(word);
    return sum + (nextWord.probabilities[at] ?? 0);
  }, 0);
}

/** The most probable next words. */
export function likeliest({ nextWord }: Trace, count: number): readonly string[] {
  const chance = (word: string) => nextWord.probabilities[nextWord.words.indexOf(word)] ?? 0;
  return [...nextWord.words].sort((a, b) => chance(b) - chance(a)).slice(0, count);
}
