import type { ScenarioSense } from 'attention-explainer/engine';
import { html, type TemplateResult } from 'lit';
import { saidAsWritten } from '../lesson/label';
import type { TraceOf, View } from '../lesson/view';

export interface NextWordOptions {
  /** How far the bars have gone from before the update to after it; 1 where nothing moves. */
  readonly phase?: number;
}

interface Group {
  readonly name: string;
  readonly words: readonly string[];
}

/** The next words by the scenario's senses; those of no sense come last. */
export function groupsOf({ scenario, messages }: View, { trace }: TraceOf): readonly Group[] {
  const { words } = trace.nextWord;
  const groups = scenario.senses.map(({ name, nextWords }) => ({
    name,
    words: nextWords.filter((word) => words.includes(word)),
  }));
  const rest = words.filter((word) => !groups.some((group) => group.words.includes(word)));
  return [...groups, { name: messages.plain('next.others'), words: rest }].filter(
    (group) => group.words.length > 0,
  );
}

/** The most likely next word of a sense after the update. */
export function likeliestNext({ trace }: TraceOf, { nextWords }: ScenarioSense): string {
  const { words, probabilities } = trace.nextWord;
  const chance = (word: string) => probabilities[words.indexOf(word)] ?? 0;
  return nextWords.reduce((best, word) => (chance(word) > chance(best) ? word : best));
}

function line(view: View, of: TraceOf, column: string, phase: number): TemplateResult {
  const { trace } = of;
  const at = trace.nextWord.words.indexOf(column);
  const from = trace.nextWordBefore.probabilities[at] ?? 0;
  const to = trace.nextWord.probabilities[at] ?? 0;
  const row = trace.labels[trace.focus] ?? '';
  return html`<tr>
    <th scope="row">${view.names.shown(column)}</th>
    <td class="bars" aria-hidden="true">
      <span class="was" .style=${`--share: ${from.toFixed(4)}`}></span>
      <span class="is" .style=${`--share: ${(from + (to - from) * phase).toFixed(4)}`}></span>
    </td>
    <td>
      ${view.number.html(of, { quantity: 'nextWordBefore', row, column }, { class: 'quiet' })}
    </td>
    <td class=${phase < 1 ? 'coming' : ''}>
      ${view.number.html(of, { quantity: 'nextWord', row, column })}
    </td>
  </tr>`;
}

/**
 * The next words with their chances before and after the update, one group a sense: a thin bar for
 * before, a thick one for after, both numbers beside them. A table as wide as its place, from
 * about 240 px on; the full width of the bars is a chance of 1. Its size does not depend on
 * `phase`, so that it can stand in a motion.
 */
export function nextWordBars(
  view: View,
  of: TraceOf,
  { phase = 1 }: NextWordOptions = {},
): TemplateResult {
  const { messages } = view;
  const { trace, sentence } = of;
  const focus = saidAsWritten(view, of, trace.focus);
  return html`<table class="next-words" data-next-words=${sentence}>
    <caption>
      ${messages.rich('next.caption', { focus: html`<strong>${focus}</strong>` })}
    </caption>
    <thead>
      <tr>
        <td></td>
        <td></td>
        <th scope="col">${messages.plain('next.before')}</th>
        <th scope="col">${messages.plain('next.after')}</th>
      </tr>
    </thead>
    ${groupsOf(view, of).map(
      ({ name, words }) =>
        html`<tbody data-sense=${name}>
          <tr>
            <th class="sense" scope="rowgroup" colspan="4">${view.names.shown(name)}</th>
          </tr>
          ${words.map((word) => line(view, of, word, phase))}
        </tbody>`,
    )}
  </table>`;
}
