import { inStepOrder } from './steps';
import type { Cell, Draft, DraftClaim, DraftHead } from './draft';

/** The file of a draft, and where each path of it stands in the tables. */
export interface Compiled {
  /** As a scenario file has it, valid or not. */
  readonly scenario: Readonly<Record<string, unknown>>;
  /** Path of the file, such as `words.orange.2`, to the address of a cell: `words.3.values.2`. */
  readonly places: ReadonlyMap<string, string>;
}

const byName = <T extends { readonly name: string }, V>(
  rows: readonly T[],
  make: (row: T) => V,
): Readonly<Record<string, V>> => Object.fromEntries(rows.map((row) => [row.name, make(row)]));

function bound({ bound: kind, value, second }: DraftClaim): Readonly<Record<string, Cell>> {
  if (kind === 'between') return { above: value, below: second };
  if (kind !== 'equals') return { [kind]: value };
  return { equals: value, ...(second !== '' && { within: second }) };
}

function claim(one: DraftClaim): Readonly<Record<string, unknown>> {
  const { sentence, quantity, head, row, column, way } = one;
  return {
    sentence,
    quantity,
    ...(head !== '' && { head }),
    row,
    column,
    ...(way.includes('keys') && { content: 'keys' }),
    ...(way.includes('causal') && { causal: true }),
    ...bound(one),
  };
}

const head = ({ name, queryFeatures, valueFeatures, W_Q, W_K, W_V }: DraftHead) => ({
  name,
  queryFeatures,
  valueFeatures,
  W_Q,
  W_K,
  W_V,
});

/** The scenario file of a draft, its members in the order of the documents. */
function scenarioOf(draft: Draft): Readonly<Record<string, unknown>> {
  const { locked, hidden, translations, questions, claims } = draft;
  return {
    version: 2,
    id: draft.id,
    title: draft.title,
    features: draft.features,
    words: byName(draft.words, ({ values }) => values),
    ...(draft.neutral.some((value) => value !== 0) && { neutral: draft.neutral }),
    sentences: byName(draft.sentences, ({ text, neighbour, head: first }) => ({
      text,
      neighbour,
      head: first,
    })),
    focus: draft.focus,
    senses: draft.senses.map(({ name, feature }, i) => ({
      name,
      feature,
      nextWords: draft.nextWords
        .filter(({ sense }) => sense.includes(String(i)))
        .map((row) => row.name),
    })),
    heads: draft.heads.map(head),
    W_O: draft.heads.flatMap(({ W_O }) => W_O),
    nextWords: byName(draft.nextWords, ({ values }) => values),
    ...(Object.keys(questions).length > 0 && { questions: inStepOrder(questions) }),
    ...(claims.length > 0 && { claims: claims.map(claim) }),
    ...(locked.length > 0 && { locked }),
    ...(hidden.length > 0 && { hidden }),
    ...(Object.keys(translations).length > 0 && { translations }),
  };
}

/** Pairs of a path in the file and an address in the tables. */
function* pairs(draft: Draft): Generator<readonly [string, string]> {
  for (const one of ['id', 'title', 'focus']) yield [one, one];
  for (const [i, name] of draft.features.entries()) {
    yield [`features.${i}`, `features.${i}`];
    yield [`features.${name}`, `features.${i}`];
  }
  for (const kind of ['words', 'nextWords'] as const) {
    for (const [i, { name, values }] of draft[kind].entries()) {
      yield [`${kind}.${name}`, `${kind}.${i}.name`];
      for (const j of values.keys()) yield [`${kind}.${name}.${j}`, `${kind}.${i}.values.${j}`];
    }
  }
  for (const j of draft.neutral.keys()) yield [`neutral.${j}`, `neutral.${j}`];
  for (const [i, { name }] of draft.sentences.entries()) {
    yield [`sentences.${name}`, `sentences.${i}.name`];
    for (const part of ['text', 'neighbour', 'head'])
      yield [`sentences.${name}.${part}`, `sentences.${i}.${part}`];
  }
  for (const i of draft.senses.keys()) {
    yield [`senses.${i}`, `senses.${i}.name`];
    yield [`senses.${i}.feature`, `senses.${i}.feature`];
  }
  yield* headPairs(draft);
  for (const i of draft.claims.keys()) {
    yield [`claims.${i}`, `claims.${i}.value`];
    for (const part of ['sentence', 'quantity', 'head', 'row', 'column'])
      yield [`claims.${i}.${part}`, `claims.${i}.${part}`];
    const { bound: kind } = draft.claims[i] as DraftClaim;
    yield [`claims.${i}.within`, `claims.${i}.second`];
    if (kind === 'between') yield [`claims.${i}.below`, `claims.${i}.second`];
  }
  for (const [step, question] of Object.entries(draft.questions)) {
    yield [`questions.${step}`, `questions.${step}.text`];
    for (const i of question.answers.keys())
      for (const part of ['text', 'because'])
        yield [`questions.${step}.answers.${i}.${part}`, `questions.${step}.answers.${i}.${part}`];
  }
}

function* headPairs(draft: Draft): Generator<readonly [string, string]> {
  let row = 0;
  for (const [i, one] of draft.heads.entries()) {
    yield [`heads.${i}`, `heads.${i}.name`];
    yield [`heads.${one.name}`, `heads.${i}.name`];
    for (const kind of ['queryFeatures', 'valueFeatures'] as const)
      for (const [j, name] of one[kind].entries()) {
        yield [`heads.${i}.${kind}.${j}`, `heads.${i}.${kind}.${j}`];
        yield [`heads.${i}.${kind}.${name}`, `heads.${i}.${kind}.${j}`];
      }
    for (const kind of ['W_Q', 'W_K', 'W_V'] as const)
      for (const [j, values] of one[kind].entries())
        for (const k of values.keys())
          yield [`heads.${i}.${kind}.${j}.${k}`, `heads.${i}.${kind}.${j}.${k}`];
    for (const [j, values] of one.W_O.entries()) {
      for (const k of values.keys()) yield [`W_O.${row}.${k}`, `heads.${i}.W_O.${j}.${k}`];
      row += 1;
    }
  }
}

/** The scenario file that the tables stand for, valid or not, and the places of its paths. */
export function compile(draft: Draft): Compiled {
  return { scenario: scenarioOf(draft), places: new Map(pairs(draft)) };
}
