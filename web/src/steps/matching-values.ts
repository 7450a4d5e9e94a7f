import type { Explanation, ScenarioSense } from 'attention-explainer/engine';
import { madeInto } from '../figures/made-into';
import type { MessageValues } from '../i18n/messages';
import { eachSentence } from '../lesson/each-sentence';
import { noise } from '../lesson/format';
import { headName, saidName } from '../lesson/label';
import { matrixOf, valueOf } from '../lesson/lookup';
import { neighbourOf } from '../lesson/neighbour';
import { standingOf } from '../lesson/standing';
import { strongest, strongestOf } from '../lesson/strongest';
import type { TraceOf, View } from '../lesson/view';

/** From this chance on, the next words of one sense together make that sense clear. */
const clear = 0.55;

/** The word whose two rows are told: the reader's, else the neighbour. */
export function toldWord(view: View, of: TraceOf): string {
  return view.state.word === null ? neighbourOf(view, of) : view.wordIn(of.trace);
}

/** The traces with values and with keys; with values alone where the widths differ. */
export function bothOf(view: View, { sentence }: TraceOf): readonly TraceOf[] {
  return (['values', 'keys'] as const)
    .map((content) => view.carrying(content, sentence))
    .filter((of) => of !== undefined);
}

/** The sense that the next words point to clearly, if there is one. */
export function clearSense({ scenario }: View, { trace }: TraceOf): ScenarioSense | undefined {
  const { words, probabilities } = trace.nextWord;
  const chance = (word: string) => probabilities[words.indexOf(word)] ?? 0;
  return scenario.senses.find(
    ({ nextWords }) => nextWords.reduce((sum, word) => sum + chance(word), 0) >= clear,
  );
}

type Outcome = 'right' | 'wrong' | 'values' | 'keys' | 'unclear';

/** Whether values and keys lead to one sense, to two, only one of them to any, or neither. */
export function outcomeOf(view: View, traces: readonly TraceOf[]): Outcome {
  const [values, keys] = traces.map((of) => clearSense(view, of));
  if (values && keys) return values === keys ? 'right' : 'wrong';
  return values ? 'values' : keys ? 'keys' : 'unclear';
}

/** Whether the focus word finds a word above all others, and most by this column of its key. */
function isFoundBy(view: View, of: TraceOf, head: string, word: string, asKey: string): boolean {
  const row = of.trace.labels[of.trace.focus] ?? '';
  const { standing, first } = standingOf(of, 'scores', head, row);
  if (standing !== 'first' || first !== word) return false;
  const { terms } = view.explain(of, { quantity: 'scores', head, row, column: word });
  const most = Math.max(...terms.map(({ value }) => value));
  return terms.find(({ name }) => name === asKey)?.value === most;
}

function twiceOf(view: View, of: TraceOf): MessageValues {
  const head = view.headFor(of.sentence);
  const word = toldWord(view, of);
  const key = { quantity: 'keys', head, row: word } as const;
  const value = { quantity: 'values', head, row: word } as const;
  const [asKey] = strongestOf(of, key);
  const found = asKey !== undefined && isFoundBy(view, of, head, word, asKey);
  return {
    word: saidName(view, word),
    head: headName(view, head),
    matches: asKey === undefined ? 'zero' : found ? 'found' : 'other',
    brings: strongestOf(of, value).length === 0 ? 'zero' : 'other',
    asKey: strongest(view, of, key, { class: 'k' }),
    asValue: strongest(view, of, value, { class: 'v' }),
  };
}

type Named = Explanation['terms'][number];

const largestOf = (terms: readonly Named[]) =>
  terms.reduce<Named | undefined>((a, b) => (a && a.value >= b.value ? a : b), undefined);

/**
 * The column of a key that takes the focus word most to where keys take it, and what it is taken
 * for; null where the update with keys does not explain the sense.
 */
function positionOf(view: View, { sentence }: TraceOf): MessageValues | null {
  const of = view.carrying('keys', sentence);
  const sense = of && clearSense(view, of);
  if (!of || !sense) return null;
  const row = of.trace.labels[of.trace.focus] ?? '';
  const moved = (column: string) => valueOf(of.trace, { quantity: 'update', row, column }) ?? 0;
  if (view.scenario.senses.some(({ feature }) => moved(feature) > moved(sense.feature)))
    return null;
  const update = { quantity: 'update', row, column: sense.feature } as const;
  const largest = largestOf(view.explain(of, update).terms);
  if (!largest || largest.value <= noise) return null;
  const [head = '', instead = ''] = largest.name.split('.');
  const at = matrixOf(of.trace, { quantity: 'values', head })?.columns?.indexOf(instead) ?? 0;
  const column = matrixOf(of.trace, { quantity: 'keys', head })?.columns?.[at] ?? '';
  const made = madeInto(of.trace, head)[at] ?? [];
  const sign = Math.sign(valueOf(of.trace, { quantity: 'output', head, row, column }) ?? 0);
  const terms = view.explain(of, { quantity: 'output', head, row, column }).terms;
  const from = largestOf(terms.map((term) => ({ ...term, value: term.value * sign })));
  if (!from) return null;
  return {
    head: headName(view, head),
    word: saidName(view, from.name),
    column: view.names.shown(column),
    loud: view.number.html(of, { quantity: 'keys', head, row: from.name, column }, { class: 'k' }),
    instead: view.names.shown(instead),
    made: made.map(view.names.shown).join(' + '),
  };
}

/** Whose next words they are, and where the lesson shows it clearly. */
function toldOf(view: View, { trace }: TraceOf): MessageValues {
  const { edits, scale, temperature } = view.state;
  const changed = Object.keys(edits).length > 0 || scale !== null || temperature !== 1;
  return {
    focus: saidName(view, trace.labels[trace.focus] ?? ''),
    changed: changed ? 'yes' : 'no',
    shows: Object.keys(view.scenario.sentences)[1],
  };
}

/** The live words and numbers of step 7's text. */
export function matchingValues(view: View): MessageValues {
  return {
    twice: eachSentence(view, 'matching.twice', (of) => twiceOf(view, of)),
    told: view.compared.some((of) => positionOf(view, of)) ? 'yes' : 'no',
    position: eachSentence(view, 'matching.position', (of) => positionOf(view, of)),
    outcome: eachSentence(view, 'matching.outcome', (of) => {
      const traces = bothOf(view, of);
      return traces.length < 2 ? null : { outcome: outcomeOf(view, traces), ...toldOf(view, of) };
    }),
  };
}
