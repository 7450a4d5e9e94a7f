import { html, nothing, type TemplateResult } from 'lit';
import { sentenceName } from '../lesson/label';
import type { TraceOf, View } from '../lesson/view';

/** The sentence as a row of words; a word is a button that shows its row and its sliders. */
function row(view: View, of: TraceOf): TemplateResult {
  const { trace, sentence, written } = of;
  const selected = view.wordIn(trace);
  const gloss = view.names.gloss(sentence);
  const words = trace.labels.map((label, i) => {
    const word = written[i] ?? label;
    const kind = i === trace.focus ? 'word focus' : 'word';
    return html`<li>
      <button
        type="button"
        class=${kind}
        data-word=${label}
        aria-pressed=${label === selected ? 'true' : 'false'}
        ?disabled=${view.locked('words')}
        aria-label=${view.messages.plain('word.choose', { word })}
        @click=${() => view.act.selectWord(label)}
      >
        ${word}
      </button>
    </li>`;
  });
  return html`<ol class="words" dir="auto" aria-label=${sentenceName(view, sentence)}>
      ${words}
    </ol>
    ${gloss ? html`<p class="gloss ui quiet">${gloss}</p>` : nothing}`;
}

export function sentenceRow(view: View): TemplateResult | typeof nothing {
  if (view.hidden('words')) return nothing;
  return html`<div class="sentences" part="sentence">
    ${view.compared.map((of) => row(view, of))}
  </div>`;
}
