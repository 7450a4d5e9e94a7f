import { css, html, type TemplateResult } from 'lit';
import type { TraceOf, View } from '../lesson/view';

/** Which word goes with the focus word here: chances before and after the update, by sense. */
export function nextWordBars(view: View, of: TraceOf): TemplateResult {
  const { trace } = of;
  const row = trace.labels[trace.focus] ?? '';
  const { words, probabilities } = trace.nextWord;
  const before = trace.nextWordBefore.probabilities;
  const line = (word: string) => {
    const at = words.indexOf(word);
    const width = (share: number | undefined) => `--share: ${(share ?? 0).toFixed(4)}`;
    return html`<tr>
      <th scope="row">${word}</th>
      <td class="bar-cell">
        <span class="bar before" .style=${width(before[at])}></span>
        <span class="bar after" .style=${width(probabilities[at])}></span>
      </td>
      <td>${view.number.html(of, { quantity: 'nextWordBefore', row, column: word }, { class: 'quiet' })}</td>
      <td>${view.number.html(of, { quantity: 'nextWord', row, column: word }, { class: 'strong' })}</td>
    </tr>`;
  };
  return html`<table class="next-words">
    <caption>
      ${view.messages.plain('next.caption', { focus: view.scenario.focus })}
    </caption>
    <thead>
      <tr>
        <td></td>
        <td></td>
        <th scope="col">${view.messages.plain('next.before')}</th>
        <th scope="col">${view.messages.plain('next.after')}</th>
      </tr>
    </thead>
    ${view.scenario.senses.map(
      (sense) => html`<tbody data-sense=${sense.name}>
        ${sense.nextWords.map(line)}
      </tbody>`,
    )}
  </table>`;
}

export const nextWordStyles = css`
  .next-words {
    width: 100%;
    max-width: 420px;
    border-collapse: collapse;
  }
  .next-words caption {
    text-align: start;
    font-weight: 600;
    padding-bottom: 2px;
  }
  .next-words th {
    font-weight: 400;
    text-align: start;
    padding: 2px 8px 2px 0;
  }
  .next-words thead th {
    text-align: end;
    font-size: 13px;
    color: var(--muted);
    padding-inline: 8px 0;
  }
  .next-words td {
    text-align: end;
    padding: 2px 0 2px 8px;
    min-width: 4.2em;
  }
  .next-words .bar-cell {
    width: 55%;
    padding: 4px 0;
  }
  .next-words .bar {
    display: block;
    width: calc(var(--share) * 100%);
    min-width: 1px;
    height: 5px;
    background: var(--rule);
  }
  .next-words .bar.after {
    height: 9px;
    background: var(--ink);
  }
  .next-words tbody + tbody tr:first-child > * {
    padding-top: 8px;
  }
  @media print {
    .bar {
      print-color-adjust: exact;
    }
  }
`;
