import { sameName, wordsOf, type Draft, type DraftClaim, type DraftHead } from './draft';

interface Change {
  readonly from: string;
  readonly to: string;
}

const swap =
  ({ from, to }: Change) =>
  (name: string): string =>
    sameName(name, from) ? to : name;

/** A word as a sentence writes it: a capital at its beginning stays one. */
function asWritten(written: string, { from, to }: Change): string {
  if (!sameName(written, from)) return written;
  return written === from ? to : to.slice(0, 1).toUpperCase() + to.slice(1);
}

/** A label of a row: the word, or word@place. */
function inLabel(label: string, change: Change): string {
  const [word = '', ...place] = label.split('@');
  return [swap(change)(word), ...place].join('@');
}

const inText = (text: string, change: Change): string =>
  wordsOf(text)
    .map((word) => asWritten(word, change))
    .join(' ');

const overWords = ['weights', 'scores', 'scaledScores'];

function claimed(claims: readonly DraftClaim[], change: (claim: DraftClaim) => DraftClaim) {
  return claims.map(change);
}

/** What a translation shows for a name, and the keys of its sentences. */
function translated(draft: Draft, change: Change, ofWord: boolean): Draft['translations'] {
  return Object.fromEntries(
    Object.entries(draft.translations).map(([language, one]) => {
      if (typeof one !== 'object' || one === null) return [language, one];
      const { names, sentences } = one as {
        names?: Record<string, string>;
        sentences?: Record<string, { keys?: string }>;
      };
      const moved = Object.entries(names ?? {}).map(([key, shown]) => [swap(change)(key), shown]);
      const ordered = Object.entries(sentences ?? {}).map(([key, sentence]) => [
        key,
        sentence.keys === undefined
          ? sentence
          : { ...sentence, keys: inText(sentence.keys, change) },
      ]);
      return [
        language,
        {
          ...one,
          ...(names && { names: Object.fromEntries(moved) }),
          ...(sentences && ofWord && { sentences: Object.fromEntries(ordered) }),
        },
      ];
    }),
  );
}

function word(draft: Draft, change: Change): Draft {
  const to = swap(change);
  return {
    ...draft,
    focus: to(draft.focus),
    sentences: draft.sentences.map((one) => ({
      ...one,
      text: inText(one.text, change),
      neighbour: to(one.neighbour),
    })),
    claims: claimed(draft.claims, (one) => ({
      ...one,
      row: inLabel(one.row, change),
      column: overWords.includes(one.quantity) ? inLabel(one.column, change) : one.column,
    })),
    translations: translated(draft, change, true),
  };
}

function feature(draft: Draft, change: Change): Draft {
  const to = swap(change);
  const alike = (head: DraftHead): DraftHead => ({
    ...head,
    queryFeatures: head.queryFeatures.map(to),
    valueFeatures: head.valueFeatures.map(to),
  });
  const named = ['embeddings', 'output', 'update', 'queries', 'keys', 'values'];
  return {
    ...draft,
    senses: draft.senses.map((one) => ({ ...one, feature: to(one.feature) })),
    heads: draft.heads.map(alike),
    claims: claimed(draft.claims, (one) =>
      named.includes(one.quantity) ? { ...one, column: to(one.column) } : one,
    ),
    translations: translated(draft, change, false),
  };
}

function head(draft: Draft, change: Change): Draft {
  const to = swap(change);
  return {
    ...draft,
    sentences: draft.sentences.map((one) => ({ ...one, head: to(one.head) })),
    claims: claimed(draft.claims, (one) => ({ ...one, head: to(one.head) })),
    translations: translated(draft, change, false),
  };
}

function sentence(draft: Draft, { from, to }: Change): Draft {
  const moved = (name: string) => (name === from ? to : name);
  return {
    ...draft,
    claims: claimed(draft.claims, (one) => ({ ...one, sentence: moved(one.sentence) })),
    translations: Object.fromEntries(
      Object.entries(draft.translations).map(([language, one]) => {
        const { sentences } = (one ?? {}) as { sentences?: Record<string, unknown> };
        if (!sentences) return [language, one];
        const entries = Object.entries(sentences).map(([key, value]) => [moved(key), value]);
        return [language, { ...(one as object), sentences: Object.fromEntries(entries) }];
      }),
    ),
  };
}

function nextWord(draft: Draft, change: Change): Draft {
  const to = swap(change);
  return {
    ...draft,
    claims: claimed(draft.claims, (one) =>
      one.quantity.startsWith('nextWord') ? { ...one, column: to(one.column) } : one,
    ),
    translations: translated(draft, change, false),
  };
}

const kinds: readonly (readonly [
  RegExp,
  (draft: Draft) => readonly string[],
  (draft: Draft, change: Change) => Draft,
])[] = [
  [/^words\.\d+\.name$/u, ({ words }) => words.map(({ name }) => name), word],
  [/^features\.\d+$/u, ({ features }) => features, feature],
  [/^heads\.\d+\.name$/u, ({ heads }) => heads.map(({ name }) => name), head],
  [/^sentences\.\d+\.name$/u, ({ sentences }) => sentences.map(({ name }) => name), sentence],
  [/^nextWords\.\d+\.name$/u, ({ nextWords }) => nextWords.map(({ name }) => name), nextWord],
];

/**
 * The tables after a name was changed in its own cell: all that named it follows. A name that was
 * empty, or that another row bears as well, is nobody's to follow.
 */
export function renamed(
  draft: Draft,
  before: Draft,
  address: string,
  from: string,
  to: string,
): Draft {
  const [, namesOf, follow] = kinds.find(([pattern]) => pattern.test(address)) ?? [];
  if (!namesOf || !follow || from === '' || to === '') return draft;
  const bearers = namesOf(before).filter((name) => sameName(name, from));
  return bearers.length > 1 ? draft : follow(draft, { from, to });
}
