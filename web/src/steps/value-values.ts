import { html, type TemplateResult } from 'lit';
import { madeInto } from '../figures/made-into';
import { axesOf } from '../figures/map';
import { precise, updateTerms } from '../figures/update-terms';
import type { MessageValues } from '../i18n/messages';
import { eachSentence } from '../lesson/each-sentence';
import { headName, saidName } from '../lesson/label';
import { matrixOf, valueOf } from '../lesson/lookup';
import { neighbourOf } from '../lesson/neighbour';
import { hides, standingOf } from '../lesson/standing';
import type { TraceOf, View } from '../lesson/view';

const rowIn = ({ trace }: TraceOf) => trace.labels[trace.focus] ?? '';

/** The word that gives the focus word most, and its share. */
function mixOf(view: View, of: TraceOf): MessageValues {
  const head = view.headFor(of.sentence);
  const row = rowIn(of);
  const neighbour = neighbourOf(view, of);
  const { standing, first } = standingOf(of, 'weights', head, row);
  const reference = { quantity: 'weights', head, row, column: first } as const;
  return {
    head: headName(view, head),
    focus: saidName(view, row),
    standing: first === row && standing === 'first' ? 'self' : standing,
    rest: valueOf(of.trace, reference) === 1 ? 'no' : 'yes',
    top: saidName(view, first),
    share: view.number.html(of, reference, { format: 'share' }),
    carried: of.trace.parameters.content,
    hidden: hides(of, row, neighbour) ? 'yes' : 'no',
    neighbour: saidName(view, neighbour),
  };
}

/** A weight from which on it can be called high. */
const high = 0.1;

/** Where a word has a high weight in another head, but nothing to bring there; else null. */
function emptyHanded(view: View, of: TraceOf): MessageValues | null {
  const { trace } = of;
  const row = rowIn(of);
  const neighbour = neighbourOf(view, of);
  const quantity = trace.parameters.content;
  const own = view.scenario.sentences[of.sentence]?.head ?? view.headFor(of.sentence);
  const places = trace.heads
    .filter(({ name }) => name !== own)
    .flatMap(({ name: head }) => {
      const { matrix, columns = [] } = matrixOf(trace, { quantity, head }) ?? {};
      const carries = (j: number) =>
        matrix?.data.some((value, i) => i % matrix.columns === j && value !== 0) ?? false;
      const made = madeInto(trace, head);
      return (columns ?? [])
        .filter((_, j) => carries(j) && (made[j]?.length ?? 0) > 0)
        .map((column) => ({ head, column }));
    });
  const found = places
    .flatMap((place) => trace.labels.map((word) => ({ ...place, word })))
    .filter(({ head, column, word }) => valueOf(trace, { quantity, head, row: word, column }) === 0)
    .map((place) => {
      const { head, word } = place;
      return {
        ...place,
        weight: valueOf(trace, { quantity: 'weights', head, row, column: word }) ?? 0,
      };
    })
    .filter(({ weight }) => weight >= high)
    .sort((a, b) => b.weight - a.weight);
  const [most] = [...found.filter(({ word }) => word === neighbour), ...found];
  if (!most) return null;
  const { head, column, word } = most;
  return {
    head: headName(view, head),
    neighbour: saidName(view, word),
    weight: view.number.html(of, { quantity: 'weights', head, row, column: word }),
    column: view.names.shown(column),
    amount: view.number.html(
      of,
      { quantity, head, row: word, column },
      { class: quantity === 'keys' ? 'k' : 'v' },
    ),
    part: view.number.term(of, { quantity: 'output', head, row, column, term: word }),
  };
}

/** The axis of the map along which the focus word moves most. */
function mostMoved(view: View, of: TraceOf): string {
  const size = (column: string) =>
    Math.abs(valueOf(of.trace, { quantity: 'update', row: rowIn(of), column }) ?? 0);
  const [first, second] = axesOf(view);
  return size(second) > size(first) ? second : first;
}

/** The update of a feature as what the heads hand over, times W_O. */
function madeOf(view: View, of: TraceOf, column: string): MessageValues {
  const known = view.headFor(of.sentence);
  const terms = updateTerms(view, of, { row: rowIn(of), column, known });
  const and = (a: TemplateResult, b: TemplateResult) =>
    html`${view.messages.rich('strongest.and', { a, b })}`;
  return { count: terms.length, terms: terms.length > 0 ? terms.reduce(and) : '' };
}

function sumOf(view: View, of: TraceOf): MessageValues {
  const column = mostMoved(view, of);
  const at = (quantity: 'embeddings' | 'update' | 'output') =>
    view.number.html(of, { quantity, row: rowIn(of), column }, precise);
  return {
    ...madeOf(view, of, column),
    feature: view.names.shown(column),
    before: at('embeddings'),
    update: at('update'),
    after: at('output'),
  };
}

/** Where the focus word goes beyond every word that it sees, and so past any mean; else null. */
function pastOf(view: View, of: TraceOf): MessageValues | null {
  const { trace } = of;
  const row = rowIn(of);
  const column = mostMoved(view, of);
  const after = valueOf(trace, { quantity: 'output', row, column }) ?? 0;
  const seen = trace.labels.filter((label) => !hides(of, row, label));
  const reach = (label: string) =>
    (valueOf(trace, { quantity: 'embeddings', row: label, column }) ?? 0) * Math.sign(after);
  const neighbour = seen.reduce((best, label) => (reach(label) > reach(best) ? label : best));
  if (neighbour === row || reach(neighbour) <= 0 || Math.abs(after) <= reach(neighbour))
    return null;
  const { number } = view.formats;
  if (number(Math.abs(after)) === number(reach(neighbour))) return null;
  return {
    feature: view.names.shown(column),
    after: view.number.html(of, { quantity: 'output', row, column }),
    neighbour: saidName(view, neighbour),
    reach: view.number.html(of, { quantity: 'embeddings', row: neighbour, column }),
  };
}

/** The live words and numbers of step 8's text. */
export function valueValues(view: View): MessageValues {
  const { compared, shown, state } = view;
  const lead = compared[0] ?? shown;
  return {
    focus: saidName(view, rowIn(lead)),
    carried: state.content,
    causal: state.causal ? 'on' : 'off',
    many: compared.length > 1 ? 'yes' : 'no',
    mix: eachSentence(view, 'value.mix', (of) => mixOf(view, of)),
    example: eachSentence(view, 'value.example', (of) => emptyHanded(view, of)),
    sums: eachSentence(view, 'value.sum', (of) => sumOf(view, of)),
    past: eachSentence(view, 'value.past', (of) => pastOf(view, of)),
    share: mixOf(view, lead)['share'],
  };
}
