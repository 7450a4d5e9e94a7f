import type { Reference } from 'attention-explainer/engine';
import { headName, saidName } from '../lesson/label';
import { neighbourOf } from '../lesson/neighbour';
import type { View } from '../lesson/view';

type Kind = 'weight' | 'output' | 'next';

/** A number that the arrows can be of. */
export interface Followed {
  /** As a link has it: `weight:orange` of the lesson's word, `weight:orange:phone` of another. */
  readonly text: string;
  readonly kind: Kind;
  /** Labels of the trace. */
  readonly row: string;
  readonly column: string;
  readonly reference: Reference;
  /** In the reader's language. */
  readonly name: string;
}

export interface Group {
  readonly label: string;
  readonly choices: readonly Followed[];
}

/** What is followed; `problem` says why it is not what the state asks for. */
export interface Choice {
  readonly groups: readonly Group[];
  readonly followed: Followed;
  readonly problem?: { readonly key: 'elsewhere' | 'unknown'; readonly asked: string };
}

const withRow = (kind: Kind, column: string, row: string, focus: string) =>
  row === focus ? `${kind}:${column}` : `${kind}:${column}:${row}`;

function weights(view: View, row: string, focus: string): Group {
  const { shown, messages } = view;
  const head = view.headFor(shown.sentence);
  const choices = shown.trace.labels.map((column) => ({
    text: withRow('weight', column, row, focus),
    kind: 'weight' as const,
    row,
    column,
    reference: { quantity: 'weights' as const, head, row, column },
    name: messages.plain('sensitivity.weight', {
      row: saidName(view, row),
      column: saidName(view, column),
    }),
  }));
  const label = messages.plain('sensitivity.weights', {
    row: saidName(view, row),
    head: headName(view, head),
  });
  return { label, choices };
}

function outputs(view: View, row: string, focus: string): Group {
  const { messages, scenario } = view;
  const choices = scenario.senses.map(({ feature: column }) => ({
    text: withRow('output', column, row, focus),
    kind: 'output' as const,
    row,
    column,
    reference: { quantity: 'output' as const, row, column },
    name: messages.plain('sensitivity.output', {
      row: saidName(view, row),
      feature: view.names.shown(column),
    }),
  }));
  return { label: messages.plain('sensitivity.outputs', { row: saidName(view, row) }), choices };
}

function nextWords(view: View, focus: string): Group {
  const { messages, shown } = view;
  const choices = shown.trace.nextWord.words.map((column) => ({
    text: `next:${column}`,
    kind: 'next' as const,
    row: focus,
    column,
    reference: { quantity: 'nextWord' as const, row: focus, column },
    name: messages.plain('sensitivity.next', { word: view.names.shown(column) }),
  }));
  return { label: messages.plain('sensitivity.nexts'), choices };
}

/** What can be followed in the sentence shown, and what is; by itself, the weight on the neighbour. */
export function chosenIn(view: View): Choice {
  const { trace } = view.shown;
  const asked = view.state.arrows ?? 'weight';
  const [kind = '', column = '', named = ''] = asked.split(':');
  const focus = trace.labels[trace.focus] ?? '';
  const rows = [focus, view.wordIn(trace), named].filter(
    (row, i, all) => trace.labels.includes(row) && all.indexOf(row) === i,
  );
  const groups = [
    ...rows.map((row) => weights(view, row, focus)),
    ...rows.map((row) => outputs(view, row, focus)),
    nextWords(view, focus),
  ];
  const all = groups.flatMap(({ choices }) => choices);
  const plain = `weight:${neighbourOf(view, view.shown)}`;
  const wanted = asked === 'weight' ? plain : asked;
  const found = all.find(
    (one) => one.text === wanted || `${one.kind}:${one.column}:${one.row}` === wanted,
  );
  const followed = found ?? all.find(({ text }) => text === plain) ?? (all[0] as Followed);
  if (found) return { groups, followed };
  const isOfSentence = kind === 'weight' || (kind === 'output' && named !== '');
  const key = isOfSentence && column !== '' ? 'elsewhere' : 'unknown';
  return { groups, followed, problem: { key, asked } };
}
