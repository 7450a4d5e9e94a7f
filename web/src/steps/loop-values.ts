import type { Reference } from 'attention-explainer/engine';
import { axesOf } from '../figures/map';
import type { MessageValues } from '../i18n/messages';
import { eachSentence } from '../lesson/each-sentence';
import { noise } from '../lesson/format';
import { headName, saidName } from '../lesson/label';
import { valueOf } from '../lesson/lookup';
import { neighbourOf } from '../lesson/neighbour';
import { standingOf } from '../lesson/standing';
import { strongest, strongestOf } from '../lesson/strongest';
import type { TraceOf, View } from '../lesson/view';

const focusRow = ({ trace }: TraceOf) => trace.labels[trace.focus] ?? '';

/** Who comes first in the chosen word's row, and its number there. */
function firstOf(view: View, of: TraceOf, quantity: 'scores' | 'weights'): MessageValues {
  const row = view.wordIn(of.trace);
  const head = view.headFor(of.sentence);
  const { standing, first } = standingOf(of, quantity, head, row);
  const options = quantity === 'weights' ? { format: 'share' as const } : {};
  return {
    word: saidName(view, row),
    head: headName(view, head),
    standing: standing === 'first' && first === row ? 'self' : standing,
    winner: saidName(view, first),
    number: view.number.html(of, { quantity, head, row, column: first }, options),
  };
}

function extracted(view: View, of: TraceOf): MessageValues {
  const head = view.headFor(of.sentence);
  const reference = { quantity: 'output', head, row: view.wordIn(of.trace) } as const;
  return {
    head: headName(view, head),
    word: saidName(view, reference.row),
    any: strongestOf(of, reference).length > 0 ? 'yes' : 'no',
    parts: strongest(view, of, reference, {
      class: of.trace.parameters.content === 'keys' ? 'k' : 'v',
    }),
  };
}

/** Up to this part of the whole the other heads leave nearly all to one. */
const little = 0.1;

/** The head that gives all or nearly all of an update; none where several share in it. */
function giverOf(view: View, of: TraceOf, update: Reference): MessageValues {
  const { terms } = view.explain(of, update);
  const sizeOf = (some: typeof terms) => some.reduce((sum, { value }) => sum + Math.abs(value), 0);
  const whole = sizeOf(terms);
  for (const { name } of of.trace.heads) {
    const others = sizeOf(terms.filter((term) => !term.name.startsWith(`${name}.`)));
    const gives = others <= noise ? 'all' : others <= little * whole ? 'nearly' : undefined;
    if (gives) return { gives, from: headName(view, name) };
  }
  return { gives: 'shared', from: '' };
}

/** What is added to the feature that moves most, and the head that it comes from. */
function updated(view: View, of: TraceOf): MessageValues {
  const row = view.wordIn(of.trace);
  const [axis] = strongestOf(of, { quantity: 'update', row });
  const column = axis ?? axesOf(view)[0];
  const update = { quantity: 'update', row, column } as const;
  const at = (quantity: 'embeddings' | 'update' | 'output') =>
    view.number.html(of, { quantity, row, column });
  return {
    ...(axis === undefined ? { gives: 'none', from: '' } : giverOf(view, of, update)),
    axis: view.names.shown(column),
    before: at('embeddings'),
    update: at('update'),
    after: at('output'),
  };
}

/** Whether a word is no answer to one head's question and the best to the other's, mask or not. */
function needsBoth({ trace }: TraceOf, other: string, own: string, word: string): boolean {
  const scores = (head: string) => (column: string) =>
    valueOf(trace, { quantity: 'scores', head, row: trace.focus, column }) ?? 0;
  const best = trace.labels.every(
    (label) => label === word || scores(own)(label) < scores(own)(word),
  );
  return best && scores(other)(word) <= noise;
}

/** In which of two sentences the word that decides comes after the focus word. */
function lateIn(a: TraceOf, nearA: string, b: TraceOf, nearB: string): string {
  const isLate = ({ trace }: TraceOf, near: string) => trace.labels.indexOf(near) > trace.focus;
  const [first, second] = [isLate(a, nearA), isLate(b, nearB)];
  return first && second ? 'both' : first ? 'first' : second ? 'second' : 'none';
}

/** What the mask and the second head are for, told by the lesson's own two sentences. */
function pairValues(view: View): MessageValues {
  const { scenario, number } = view;
  const [first, second] = Object.keys(scenario.sentences);
  if (first === undefined || second === undefined) return {};
  const [a, b] = [view.of(first), view.of(second)];
  const own = scenario.sentences[second]?.head ?? '';
  const headA = scenario.sentences[first]?.head ?? '';
  const others = scenario.heads.map(({ name }) => name).filter((name) => name !== own);
  const other = headA === own ? (others[0] ?? own) : headA;
  const [nearA, nearB] = [neighbourOf(view, a), neighbourOf(view, b)];
  const score = (head: string) =>
    number.html(b, { quantity: 'scores', head, row: focusRow(b), column: nearB });
  const [x, y] = axesOf(view);
  const lands = (of: TraceOf, column: string) =>
    number.html(of, { quantity: 'output', row: focusRow(of), column });
  return {
    focus: view.names.shown(scenario.focus),
    first,
    second,
    neighbourA: saidName(view, nearA),
    neighbourB: saidName(view, nearB),
    other: headName(view, other),
    own: headName(view, own),
    otherScore: score(other),
    ownScore: score(own),
    late: lateIn(a, nearA, b, nearB),
    both: needsBoth(b, other, own, nearB) ? 'yes' : 'no',
    x: view.names.shown(x),
    y: view.names.shown(y),
    ax: lands(a, x),
    ay: lands(a, y),
    bx: lands(b, x),
    by: lands(b, y),
    causal: view.state.causal ? 'on' : 'off',
  };
}

/** The live words and numbers of step 9's text. */
export function loopValues(view: View): MessageValues {
  const { content } = view.state;
  return {
    content,
    identify: eachSentence(view, 'loop.told.identify', (of) => firstOf(view, of, 'scores')),
    normalise: eachSentence(view, 'loop.told.normalise', (of) => firstOf(view, of, 'weights')),
    extract: eachSentence(view, 'loop.told.extract', (of) => extracted(view, of)),
    update: eachSentence(view, 'loop.told.update', (of) => updated(view, of)),
    ...pairValues(view),
  };
}
