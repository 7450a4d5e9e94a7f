import type { Edits } from 'attention-explainer/engine';
import { polarOf } from '../controls/polar';
import { axesOf } from '../figures/map';
import type { MessageValues } from '../i18n/messages';
import { noise } from '../lesson/format';
import { headName, saidName, wordOf } from '../lesson/label';
import { valueOf } from '../lesson/lookup';
import { neighbourOf, pullsOf } from '../lesson/neighbour';
import { rowOf } from '../lesson/standing';
import type { TraceOf, View } from '../lesson/view';
import { valueLimit } from '../state/table';

/** A word's two coordinates on the map. */
export function placeOf(view: View, { trace }: TraceOf, row: string): readonly [number, number] {
  const at = (column: string) => valueOf(trace, { quantity: 'embeddings', row, column }) ?? 0;
  const [x, y] = axesOf(view);
  return [at(x), at(y)];
}

/** The edits that put a word twice as far out; undefined where it has no length or no room. */
export function twiceAsFar(view: View, of: TraceOf, row: string): Edits | undefined {
  const place = placeOf(view, of, row).map((value) => Number((2 * value).toPrecision(7)));
  const axes = axesOf(view);
  const largest = Math.max(...place.map(Math.abs));
  if (largest === 0 || largest > valueLimit) return undefined;
  return Object.fromEntries(place.map((value, i) => [`${wordOf(row)}.${axes[i]}`, value]));
}

/** How strong the neighbour's pull is beside the others, as the text tells it. */
function pullKind(view: View, of: TraceOf, neighbour: number): string {
  const pulls = pullsOf(view, of);
  const own = pulls[neighbour];
  if (neighbour === of.trace.focus) return pulls.length > 1 ? 'itself' : 'alone';
  if (own === null || own === undefined) return 'masked';
  const seen = pulls.filter((pull) => pull !== null);
  const most = Math.max(...seen);
  if (most - Math.min(...seen) <= noise) return 'alike';
  return own >= most - noise ? 'most' : 'less';
}

/** Where the text leaves the map: nobody pulls, or from no place on it; else how the pull changes. */
function farKind(view: View, of: TraceOf, row: string, pull: string, changed: string): string {
  if (pull === 'itself') return 'alone';
  if (pull === 'alone' || pull === 'masked') return pull;
  if (polarOf(...placeOf(view, of, row)).length > 0) return changed;
  const embedding = rowOf(of.trace.embeddings, of.trace.labels.indexOf(row));
  return embedding.every((value) => value === 0) ? 'zero' : 'flat';
}

/** What becomes of the pull where the neighbour is put twice as far out, as the text tells it. */
function fartherKind(view: View, now: number | undefined, then: number | undefined): string {
  if (now === undefined || then === undefined) return 'limit';
  const { percent } = view.formats;
  const differ = Math.abs(then - now) > 1e-6 * Math.max(then, now);
  // At either end of a share there may be a difference that is lost in rounding.
  if (!differ && now > 0 && now < 1) return 'same';
  if (percent(now) === percent(then)) return 'unseen';
  return then > now ? 'grows' : 'fades';
}

/** The pull of one sentence's neighbour, in the head shown with it. */
function pullOf(view: View, of: TraceOf) {
  const { trace, sentence } = of;
  const row = trace.labels[trace.focus] ?? '';
  const column = neighbourOf(view, of);
  const head = view.headFor(sentence);
  const reference = { quantity: 'weights', head, row, column } as const;
  return {
    row,
    column,
    head: headName(view, head),
    reference,
    weight: view.number.html(of, reference),
  };
}

/** The live words and numbers of step 2: what they claim is what the engine says. */
export function gravityValues(view: View): MessageValues {
  const of = view.compared[0] ?? view.shown;
  const { trace, sentence } = of;
  const { row, column, head, reference, weight } = pullOf(view, of);
  const other = view.compared[1] && pullOf(view, view.compared[1]);
  const pull = pullKind(view, of, trace.labels.indexOf(column));
  const place = polarOf(...placeOf(view, of, column));
  const edits = twiceAsFar(view, of, column);
  const farther = edits && view.edited({ ...view.state.edits, ...edits }, sentence);
  const then = farther && valueOf(farther.trace, reference);
  const far = fartherKind(view, valueOf(trace, reference), then);
  const pulls = pullsOf(view, of);
  const most = pulls.indexOf(Math.max(...pulls.filter((one) => one !== null)));
  const mostLabel = trace.labels[most] ?? row;
  return {
    focus: saidName(view, row),
    word: saidName(view, wordOf(row)),
    neighbour: saidName(view, column),
    head,
    weight,
    pull: other ? 'both' : pull,
    far: farKind(view, of, column, pull, far),
    most: saidName(view, mostLabel),
    self: most === trace.focus ? 'yes' : 'no',
    mostWeight: view.number.html(of, { ...reference, column: mostLabel }),
    length: view.formats.number(place.length),
    length2: view.formats.number(2 * place.length),
    weight2: farther ? view.number.html(farther, reference) : '',
    sentence,
    sentence2: view.compared[1]?.sentence ?? '',
    neighbour2: other ? saidName(view, other.column) : '',
    otherWeight: other?.weight ?? '',
    head2: other?.head ?? '',
  };
}
