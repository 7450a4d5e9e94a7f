import { madeInto } from '../figures/made-into';
import { likeliestNext } from '../figures/next-word-bars';
import type { MessageValues } from '../i18n/messages';
import { eachSentence } from '../lesson/each-sentence';
import { headName, spoken } from '../lesson/label';
import { matrixOf } from '../lesson/lookup';
import { neighbourOf } from '../lesson/neighbour';
import { standingOf } from '../lesson/standing';
import { strongest, strongestOf } from '../lesson/strongest';
import type { TraceOf, View } from '../lesson/view';

/** A chance above this belongs to a word that stands out. */
const clear = 0.3;

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

type Outcome = 'right' | 'wrong' | 'unclear';

/** Whether values and keys lead to one sense, to two, or to none that stands out. */
export function outcomeOf(view: View, traces: readonly TraceOf[]): Outcome {
  const standsOut = traces.every(({ trace }) => Math.max(...trace.nextWord.probabilities) > clear);
  const senses = new Set(traces.map((of) => likeliestNext(view, of).sense));
  if (!standsOut) return 'unclear';
  return senses.size > 1 ? 'wrong' : 'right';
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
    word: spoken(view, word),
    head: headName(head),
    matches: asKey === undefined ? 'zero' : found ? 'found' : 'other',
    brings: strongestOf(of, value).length === 0 ? 'zero' : 'other',
    asKey: strongest(view, of, key, { class: 'k' }),
    asValue: strongest(view, of, value, { class: 'v' }),
  };
}

/** What becomes of the strongest column of the neighbour's key; null where it has none. */
function positionOf(view: View, of: TraceOf): MessageValues | null {
  const head = view.scenario.sentences[of.sentence]?.head ?? view.headFor(of.sentence);
  const neighbour = neighbourOf(view, of);
  const reference = { quantity: 'keys', head, row: neighbour } as const;
  const [column] = strongestOf(of, reference);
  if (column === undefined) return null;
  const at = matrixOf(of.trace, reference)?.columns?.indexOf(column) ?? 0;
  const made = madeInto(of.trace, head)[at] ?? [];
  return {
    head: headName(head),
    neighbour: spoken(view, neighbour),
    column,
    loud: view.number.html(of, { ...reference, column }, { class: 'k' }),
    instead: matrixOf(of.trace, { quantity: 'values', head })?.columns?.[at] ?? '',
    made: made.join(' + '),
    makes: made.length > 0 ? 'something' : 'nothing',
  };
}

/** The live words and numbers of step 7's text. */
export function matchingValues(view: View): MessageValues {
  return {
    twice: eachSentence(view, 'matching.twice', (of) => twiceOf(view, of)),
    position: eachSentence(view, 'matching.position', (of) => positionOf(view, of)),
    outcome: eachSentence(view, 'matching.outcome', (of) => ({
      outcome: outcomeOf(view, bothOf(view, of)),
      focus: spoken(view, of.trace.labels[of.trace.focus] ?? ''),
    })),
  };
}
