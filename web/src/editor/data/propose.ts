import type { LessonEngine, Scenario } from 'attention-explainer/engine';
import { compile } from './to-scenario';
import { examine } from './check';
import { sameName, wordsOf, type Draft, type DraftClaim, type DraftHead, type Row } from './draft';
import { keyOf } from './plan';
import { fresh } from './shape';

/** What a teacher says of a new lesson; names are words, sentences are lists of words. */
export interface Plan {
  readonly focus: string;
  readonly title: string;
  readonly senses: readonly [PlannedSense, PlannedSense];
  /** The three features that are neither meaning: what both neighbours share, what tells them apart, grammar. */
  readonly others: readonly [string, string, string];
  readonly headName: (sense: string) => string;
}

export interface PlannedSense {
  readonly name: string;
  readonly sentence: string;
  readonly neighbour: string;
  readonly nextWords: readonly string[];
}

/** What the focus word looks for, by its own features; `more` makes every score larger. */
const asking = (more: number) => [
  [-2, 1, 2, 5 + more, 0],
  [-3, 0, 5, 4 + more, 0],
];
/** How much each query feature is asked for. */
const wanted = [
  [1, 0, 1, 1, 0.2],
  [0, 1, 1, 1, 0.2],
];
/** What a word shows of itself, feature by feature. */
const shown = [
  [2, 0, 1, 1, 1],
  [0, 2, 1, -1, 1],
];
/** What its meaning carries: two features of what comes next for each sense, then grammar. */
const carried = [
  [1, 1, 0, 0, 0],
  [0, 0, 1, 1, 0],
];
const neighbours = [
  [3, 0, 1, 1, 0],
  [0, 3, 1, -1, 0],
];
const ambiguous = [0.25, 0.25, 0.25, 0.25, 0];
const plain = [0, 0, 0, 0, 0.5];
const grammar = 4;

/** Back from what comes next to the meanings: half from each of two features. */
const back = [
  [0.5, 0, 0, 0, 0],
  [0.5, 0, 0, 0, 0],
  [0, 0.5, 0, 0, 0],
  [0, 0.5, 0, 0, 0],
  [0, 0, 0, 0, 0],
];

const outer = (column: readonly number[], row: readonly number[]) =>
  column.map((a) => row.map((b) => Number((a * b).toFixed(6)) + 0));

const diagonal = (values: readonly number[]) =>
  values.map((value, i) => values.map((_, j) => (i === j ? value : 0)));

function head(plan: Plan, features: readonly string[], at: 0 | 1, more: number): DraftHead {
  const { senses, headName } = plan;
  const sense = senses[at].name;
  const next = senses.flatMap(({ nextWords: [one = '', two], name }) => [one, two ?? `${name}-2`]);
  const valueFeatures = [...next, plan.others[2]].reduce<readonly string[]>(
    (names, name) => [...names, fresh(name, names)],
    [],
  );
  const values = diagonal([0, 0, 0, 0, 0]).map((row, i) =>
    i === at ? (carried[at] ?? row) : i === grammar ? [0, 0, 0, 0, 0.5] : row,
  );
  return {
    name: fresh(
      headName(sense),
      senses.flatMap((one) => wordsOf(one.sentence)),
    ),
    queryFeatures: features,
    valueFeatures,
    W_Q: outer(asking(more)[at] ?? [], wanted[at] ?? []),
    W_K: diagonal(shown[at] ?? []),
    W_V: values,
    W_O: back,
  };
}

/** Each word of the sentences once, as written first. */
function vocabulary({ focus, senses }: Plan): readonly Row[] {
  const named = [focus, ...senses.map(({ neighbour }) => neighbour)];
  const rest = senses
    .flatMap(({ sentence }) => wordsOf(sentence).map((word, i) => keyOf(word, i === 0)))
    .reduce<readonly string[]>(
      (seen, word) => (seen.some((one) => sameName(one, word)) ? seen : [...seen, word]),
      named,
    )
    .slice(named.length);
  return [
    { name: focus, values: ambiguous },
    ...senses.map(({ neighbour }, i) => ({ name: neighbour, values: neighbours[i] ?? plain })),
    ...rest.map((name) => ({ name, values: plain })),
  ];
}

/** A draft after the pattern of the apple lesson, without claims. */
function pattern(plan: Plan, more: number): Draft {
  const { focus, senses, others } = plan;
  const features = [...senses.map(({ name }) => name), ...others].reduce<readonly string[]>(
    (names, name) => [...names, fresh(name, names)],
    [],
  );
  const heads = ([0, 1] as const).map((at) => head(plan, features, at, more));
  const words = vocabulary(plan);
  const [, first, second, filler] = words.map(({ name }) => name);
  const slide = [focus, first, second, filler].filter(Boolean).join(' ');
  const sentences = senses.map(({ sentence, neighbour }, i) => ({
    name: ['A', 'B'][i] ?? '',
    text: sentence,
    neighbour,
    head: heads[i]?.name ?? '',
  }));
  const [own] = sentences;
  const next = (at: number) =>
    (senses[at]?.nextWords ?? []).map((name, i) => ({
      name,
      sense: String(at),
      values: features.map((_, j) => (j === at ? Number(Math.max(1, 1.6 - i / 10).toFixed(1)) : 0)),
    }));
  return {
    id: idOf(focus),
    title: plan.title,
    features,
    words,
    neutral: plain,
    sentences: own ? [...sentences, { ...own, name: 'slide', text: slide }] : sentences,
    focus,
    senses: senses.map(({ name }, i) => ({ name, feature: features[i] ?? '' })),
    heads,
    nextWords: [...next(0), ...next(1)],
    questions: {},
    claims: [],
    locked: [],
    hidden: [],
    translations: {},
  };
}

/** A name for addresses: small Latin letters, digits and hyphens. */
export function idOf(name: string): string {
  const plainName = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 30);
  return plainName === '' ? 'my-lesson' : `my-${plainName}`;
}

/**
 * What the lesson has to keep: in each sentence the neighbour gets more than 90 % of the focus word's
 * attention, and no next word of the other sense so much that those of its own had less than 90 %.
 */
function claimsFor(draft: Draft, engine: LessonEngine): readonly DraftClaim[] {
  const scenario = compile(draft).scenario as unknown as Scenario;
  return draft.sentences.slice(0, 2).flatMap(({ name, neighbour, head: of }, at) => {
    const { labels, focus } = engine.trace(scenario, { sentence: name });
    const labelled = labels.find((label) => sameName(label.split('@')[0] ?? '', neighbour));
    const row = labels[focus] ?? draft.focus;
    const common = { sentence: name, row, way: '', second: '' } as const;
    const strangers = draft.nextWords.filter(({ sense }) => sense !== String(at));
    const share = Math.floor(1000 * (0.1 / strangers.length)) / 1000;
    return [
      {
        ...common,
        quantity: 'weights',
        head: of,
        column: labelled ?? neighbour,
        bound: 'above',
        value: 0.9,
      },
      ...strangers.map((next): DraftClaim => ({
        ...common,
        quantity: 'nextWord',
        head: '',
        column: next.name,
        bound: 'below',
        value: share,
      })),
    ] satisfies readonly DraftClaim[];
  });
}

/**
 * Sets a lesson up after the pattern of the apple lesson: features, embeddings, two heads and claims.
 * The engine says whether the claims hold; longer sentences need larger scores, so these are raised
 * until they do.
 */
export function propose(plan: Plan, engine: LessonEngine): Draft {
  const made = [0, 2, 4, 6].map((more) => () => {
    const draft = pattern(plan, more);
    const { scenario } = examine(draft, undefined);
    return scenario ? { ...draft, claims: claimsFor(draft, engine) } : draft;
  });
  let last = pattern(plan, 0);
  for (const make of made) {
    last = make();
    const { verdicts } = examine(last, engine);
    if (verdicts.length > 0 && verdicts.every(({ holds }) => holds)) return last;
  }
  return last;
}
