import { sameName, type Cell, type Draft, type DraftHead, type DraftQuestion } from './draft';
import type { StepName } from '../../state/state';

const without = <T>(list: readonly T[], at: number): readonly T[] =>
  list.filter((_, i) => i !== at);
const zeros = (count: number): readonly Cell[] => Array.from({ length: count }, () => 0);

/** A name that none of these has: the wish, or the wish with a number. */
export function fresh(wish: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((one) => sameName(one, name));
  let name = wish;
  for (let i = 2; isTaken(name); i += 1) name = `${wish}-${i}`;
  return name;
}

export const addWord = (draft: Draft, name = ''): Draft => ({
  ...draft,
  words: [...draft.words, { name, values: draft.neutral }],
});

export const removeWord = (draft: Draft, at: number): Draft => ({
  ...draft,
  words: without(draft.words, at),
});

/** A column for all words, and a row or column of zeros wherever a feature has one. */
export function addFeature(draft: Draft, wish: string): Draft {
  const width = draft.features.length;
  const longer = <T extends { readonly values: readonly Cell[] }>(row: T): T => ({
    ...row,
    values: [...row.values, 0],
  });
  return {
    ...draft,
    features: [...draft.features, fresh(wish, draft.features)],
    words: draft.words.map(longer),
    neutral: [...draft.neutral, 0].slice(0, width + 1),
    nextWords: draft.nextWords.map(longer),
    heads: draft.heads.map((head) => ({
      ...head,
      W_Q: [...head.W_Q, zeros(head.queryFeatures.length)],
      W_K: [...head.W_K, zeros(head.queryFeatures.length)],
      W_V: [...head.W_V, zeros(head.valueFeatures.length)],
      W_O: head.W_O.map((row) => [...row, 0]),
    })),
  };
}

export function removeFeature(draft: Draft, at: number): Draft {
  const shorter = <T extends { readonly values: readonly Cell[] }>(row: T): T => ({
    ...row,
    values: without(row.values, at),
  });
  return {
    ...draft,
    features: without(draft.features, at),
    words: draft.words.map(shorter),
    neutral: without(draft.neutral, at),
    nextWords: draft.nextWords.map(shorter),
    heads: draft.heads.map((head) => ({
      ...head,
      W_Q: without(head.W_Q, at),
      W_K: without(head.W_K, at),
      W_V: without(head.W_V, at),
      W_O: head.W_O.map((row) => without(row, at)),
    })),
  };
}

/** As many in every head: one scale serves all. */
export function addQueryFeature(draft: Draft, wish: string): Draft {
  const added = (head: DraftHead): DraftHead => ({
    ...head,
    queryFeatures: [...head.queryFeatures, fresh(wish, head.queryFeatures)],
    W_Q: head.W_Q.map((row) => [...row, 0]),
    W_K: head.W_K.map((row) => [...row, 0]),
  });
  return { ...draft, heads: draft.heads.map(added) };
}

export function removeQueryFeature(draft: Draft, at: number): Draft {
  const removed = (head: DraftHead): DraftHead => ({
    ...head,
    queryFeatures: without(head.queryFeatures, at),
    W_Q: head.W_Q.map((row) => without(row, at)),
    W_K: head.W_K.map((row) => without(row, at)),
  });
  return { ...draft, heads: draft.heads.map(removed) };
}

function inHead(draft: Draft, at: number, change: (head: DraftHead) => DraftHead): Draft {
  return { ...draft, heads: draft.heads.map((head, i) => (i === at ? change(head) : head)) };
}

export const addValueFeature = (draft: Draft, at: number, wish: string): Draft =>
  inHead(draft, at, (head) => ({
    ...head,
    valueFeatures: [...head.valueFeatures, fresh(wish, head.valueFeatures)],
    W_V: head.W_V.map((row) => [...row, 0]),
    W_O: [...head.W_O, zeros(draft.features.length)],
  }));

export const removeValueFeature = (draft: Draft, at: number, column: number): Draft =>
  inHead(draft, at, (head) => ({
    ...head,
    valueFeatures: without(head.valueFeatures, column),
    W_V: head.W_V.map((row) => without(row, column)),
    W_O: without(head.W_O, column),
  }));

/** A head like the last one, all of its numbers 0. */
export function addHead(draft: Draft, wish: string): Draft {
  const last = draft.heads.at(-1);
  const queryFeatures = last?.queryFeatures ?? draft.features;
  const valueFeatures = last?.valueFeatures ?? draft.features;
  const empty = (columns: number) => draft.features.map(() => zeros(columns));
  const head: DraftHead = {
    name: fresh(
      wish,
      [...draft.heads, ...draft.words].map(({ name }) => name),
    ),
    queryFeatures,
    valueFeatures,
    W_Q: empty(queryFeatures.length),
    W_K: empty(queryFeatures.length),
    W_V: empty(valueFeatures.length),
    W_O: valueFeatures.map(() => zeros(draft.features.length)),
  };
  return { ...draft, heads: [...draft.heads, head] };
}

export const removeHead = (draft: Draft, at: number): Draft => ({
  ...draft,
  heads: without(draft.heads, at),
});

export function addSentence(draft: Draft): Draft {
  const taken = draft.sentences.map(({ name }) => name);
  const letter = [...'ABCDEFGH'].find((one) => !taken.includes(one)) ?? fresh('A', taken);
  const [first] = draft.sentences;
  const { text = draft.focus, neighbour = draft.focus, head = '' } = first ?? {};
  return { ...draft, sentences: [...draft.sentences, { name: letter, text, neighbour, head }] };
}

export const removeSentence = (draft: Draft, at: number): Draft => ({
  ...draft,
  sentences: without(draft.sentences, at),
});

export const addNextWord = (draft: Draft): Draft => ({
  ...draft,
  nextWords: [...draft.nextWords, { name: '', sense: '0', values: zeros(draft.features.length) }],
});

export const removeNextWord = (draft: Draft, at: number): Draft => ({
  ...draft,
  nextWords: without(draft.nextWords, at),
});

/** A claim to be filled in, about what matters most: what the focus word takes from the neighbour. */
export function addClaim(draft: Draft): Draft {
  const [first] = draft.sentences;
  const claim = {
    sentence: first?.name ?? '',
    quantity: 'weights',
    head: first?.head ?? '',
    row: draft.focus,
    column: first?.neighbour ?? '',
    way: '',
    bound: 'above',
    value: 0.5,
    second: '',
  } as const;
  return { ...draft, claims: [...draft.claims, claim] };
}

export const removeClaim = (draft: Draft, at: number): Draft => ({
  ...draft,
  claims: without(draft.claims, at),
});

export const withQuestion = (
  draft: Draft,
  step: StepName,
  question: DraftQuestion | undefined,
): Draft => {
  const others = Object.fromEntries(
    Object.entries(draft.questions).filter(([name]) => name !== step),
  );
  return { ...draft, questions: question ? { ...others, [step]: question } : others };
};

export const part = (list: readonly string[], name: string, on: boolean): readonly string[] =>
  on ? [...list, name] : list.filter((one) => one !== name);
