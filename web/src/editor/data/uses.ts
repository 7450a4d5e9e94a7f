import { sameName, wordsOf, type Draft } from './draft';

/** Where a name stands outside its own row: what would be at fault without it. */
export interface Uses {
  readonly sentences: readonly string[];
  readonly claims: number;
  readonly senses: readonly string[];
}

const none: Uses = { sentences: [], claims: 0, senses: [] };

export function usesOfWord(draft: Draft, word: string): Uses {
  if (word === '') return none;
  const has = (label: string) => sameName(label.split('@')[0] ?? '', word);
  return {
    ...none,
    sentences: draft.sentences
      .filter(({ text }) => wordsOf(text).some(has))
      .map(({ name }) => name),
    claims: draft.claims.filter(
      ({ row, column, quantity }) =>
        has(row) || (['weights', 'scores', 'scaledScores'].includes(quantity) && has(column)),
    ).length,
  };
}

export function usesOfFeature({ senses }: Draft, feature: string): Uses {
  return {
    ...none,
    senses: senses.filter((one) => sameName(one.feature, feature)).map(({ name }) => name),
  };
}

export function usesOfHead({ sentences, claims }: Draft, head: string): Uses {
  return {
    ...none,
    sentences: sentences.filter((one) => sameName(one.head, head)).map(({ name }) => name),
    claims: claims.filter((one) => sameName(one.head, head)).length,
  };
}

export function usesOfSentence({ claims }: Draft, sentence: string): Uses {
  return { ...none, claims: claims.filter((one) => one.sentence === sentence).length };
}

export function usesOfNextWord({ claims }: Draft, word: string): Uses {
  const of = claims.filter(
    ({ quantity, column }) => quantity.startsWith('nextWord') && sameName(column, word),
  );
  return { ...none, claims: of.length };
}

export const isUsed = ({ sentences, claims, senses }: Uses): boolean =>
  sentences.length > 0 || claims > 0 || senses.length > 0;
