import type { Quantity } from 'attention-explainer/engine';
import { html, type TemplateResult } from 'lit';
import { temperatureFields } from '../controls/temperature';
import { shownRow, type ShownRow } from '../figures/softmax-lines';
import { coming, softmaxRow, softmaxStage } from '../figures/softmax-row';
import type { MessageValues } from '../i18n/messages';
import { noise } from '../lesson/format';
import { listOf, saidName } from '../lesson/label';
import { allAlike, rowOf } from '../lesson/standing';
import { keptRoom } from '../lesson/kept-room';
import type { View } from '../lesson/view';
import type { Step } from './step';

/** A word of the row that may be seen. */
interface Seen {
  readonly label: string;
  readonly weight: number;
  readonly scaled: number;
}

/** Whether all that are seen get the same, or there is only one. */
const isAlike = (words: readonly Seen[]) => words[0]?.weight === words.at(-1)?.weight;

/**
 * The words of the row that may be seen, from the smallest weight to the largest; the score decides
 * between weights that are too small to differ.
 */
function byWeight(shown: ShownRow): readonly Seen[] {
  const weights = rowOf(shown.head.weights, shown.row);
  const scaled = rowOf(shown.head.scaledScores, shown.row);
  const masked = rowOf(shown.of.trace.masked, shown.row);
  return shown.of.trace.labels
    .map((label, j) => ({
      label,
      weight: weights[j] ?? 0,
      scaled: scaled[j] ?? 0,
      masked: masked[j] === 1,
    }))
    .filter((word) => !word.masked)
    .sort((a, b) => a.weight - b.weight || a.scaled - b.scaled);
}

/** What the weights tell the word to do, as a sentence. */
function told(view: View): TemplateResult {
  const shown = shownRow(view);
  const words = shown ? byWeight(shown) : [];
  const most = words.at(-1);
  if (!shown || !most) return html``;
  const { of, head, word } = shown;
  const first = words.filter(({ weight }) => allAlike([weight, most.weight]));
  const alike = first.length > 1 && first.length === words.length;
  const share = view.number.html(
    of,
    { quantity: 'weights', head: head.name, row: word, column: most.label },
    { format: 'share' },
  );
  const names = first.map(({ label }) => saidName(view, label));
  const kind = alike ? '.alike' : first.length > 1 ? '.tie' : '';
  return html`<p class="told ${coming(softmaxStage(view.phase, 3))}" ${keptRoom(view)}>
    ${view.messages.rich(`softmax.quote${kind}`, { share, words: listOf(view, names) })}
  </p>`;
}

/** How scores are scaled as it is set now, for the words about it. */
function scaleValues(view: View, { of, head }: ShownRow): MessageValues {
  const { scale, temperature } = view.state;
  return {
    d: head.queries.columns,
    scaling: scale === null ? 'root' : scale === 1 ? 'none' : 'other',
    scale: view.number.html(of, { quantity: 'scale' }),
    cooling: temperature === 1 ? 'none' : 'other',
    temperature: view.number.html(of, { quantity: 'temperature' }),
  };
}

/** The word that gets least of those that score zero. */
function zeroLabel(shown: ShownRow, words: readonly Seen[]): string | undefined {
  const scores = rowOf(shown.head.scores, shown.row);
  const { labels } = shown.of.trace;
  return words.find(({ label }) => Math.abs(scores[labels.indexOf(label)] ?? 0) < noise)?.label;
}

/** What became of a word that scores zero, if one may be seen. */
function zeroValues(view: View, shown: ShownRow, words: readonly Seen[]): MessageValues {
  const { of, head, word } = shown;
  const label = zeroLabel(shown, words);
  const zero = words.find((seen) => seen.label === label);
  const most = words.at(-1)?.label ?? '';
  if (!zero) return { zeroKind: 'none' };
  const at = (quantity: Quantity, column: string) =>
    view.number.html(of, { quantity, head: head.name, row: word, column });
  return {
    zeroKind: zero.weight > 0 ? 'shown' : 'tiny',
    zero: saidName(view, zero.label),
    largest: at('scaledScores', most),
    exp: at('exponentials', zero.label),
    zeroWeight: at('weights', zero.label),
  };
}

/** The smallest share of the row, where there is one. */
function lowValues(view: View, shown: ShownRow, words: readonly Seen[]): MessageValues {
  const { of, head, word } = shown;
  const [low] = words;
  const column = low?.label ?? '';
  const row = { head: head.name, row: word, column };
  const told = low === undefined || isAlike(words) || column === zeroLabel(shown, words);
  const kind = told ? 'none' : low.weight > 0 ? 'shown' : 'tiny';
  return {
    lowKind: kind,
    low: saidName(view, column),
    score: view.number.html(of, { quantity: 'scores', ...row }, { format: 'exact' }),
    weight: view.number.html(of, { quantity: 'weights', ...row }),
  };
}

/** Step 6: a row of scores is scaled, exponentiated and normalised; it sums to 1. */
export const softmax: Step = {
  figure: (view) => html`${temperatureFields(view)} ${softmaxRow(view)} ${told(view)}`,
  values: (view) => {
    const shown = shownRow(view);
    if (!shown) return {};
    const { of, head, word } = shown;
    const words = byWeight(shown);
    return {
      word: saidName(view, word),
      sum: view.number.html(of, { quantity: 'sums', head: head.name, row: word }),
      ...scaleValues(view, shown),
      ...zeroValues(view, shown, words),
      ...lowValues(view, shown, words),
    };
  },
};
