import { html, type TemplateResult } from 'lit';
import { rowOf, shownRow, type ShownRow } from '../figures/softmax-lines';
import { softmaxRow } from '../figures/softmax-row';
import { softmaxSettings } from '../figures/softmax-settings';
import type { View } from '../lesson/view';
import type { Step } from './step';
import { wordOf } from '../lesson/label';

/** The words of the row that may be seen, from the smallest weight to the largest. */
function byWeight(shown: ShownRow): readonly { label: string; weight: number }[] {
  const weights = rowOf(shown, shown.head.weights.data);
  const masked = rowOf(shown, shown.of.trace.masked.data);
  return shown.of.trace.labels
    .map((label, j) => ({ label, weight: weights[j] ?? 0, masked: masked[j] === 1 }))
    .filter((word) => !word.masked)
    .sort((a, b) => a.weight - b.weight);
}

/** What the weights tell the word to do, as a sentence. */
function told(view: View): TemplateResult {
  const shown = shownRow(view);
  const words = shown ? byWeight(shown) : [];
  const most = words.at(-1);
  if (!shown || !most) return html``;
  const { of, head, word } = shown;
  const alike = words.length > 1 && words[0]?.weight === most.weight;
  const share = view.number.html(
    of,
    { quantity: 'weights', head: head.name, row: word, column: most.label },
    { format: 'share' },
  );
  const column = wordOf(most.label);
  const key = alike ? 'softmax.quote.alike' : 'softmax.quote';
  return html`<p class="told">${view.messages.rich(key, { share, word: column })}</p>`;
}

/** Step 6: a row of scores is scaled, exponentiated and normalised; it sums to 1. */
export const softmax: Step = {
  name: 'softmax',
  opensOn: 'slide',
  slide: true,
  words: true,
  controls: ['head', 'causal'],
  motion: {
    seconds: 6,
    stages: ['softmax.stage.scale', 'softmax.stage.exponentiate', 'softmax.stage.normalise'],
  },
  figure: (view) => html`${softmaxSettings(view)} ${softmaxRow(view)} ${told(view)}`,
  values: (view) => {
    const shown = shownRow(view);
    const low = shown && byWeight(shown)[0];
    if (!shown || !low) return {};
    const { of, head, word } = shown;
    const row = { head: head.name, row: word };
    return {
      word,
      d: head.queries.columns,
      sum: view.number.html(of, { quantity: 'sums', ...row }),
      low: wordOf(low.label),
      score: view.number.html(of, { quantity: 'scores', ...row, column: low.label }),
      weight: view.number.html(of, { quantity: 'weights', ...row, column: low.label }),
    };
  },
};
