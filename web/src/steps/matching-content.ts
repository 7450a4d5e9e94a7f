import { html, type TemplateResult } from 'lit';
import { carriedMap } from '../figures/carried-map';
import { carriedNext } from '../figures/carried-next';
import { keyValueTable } from '../figures/key-value-table';
import { likeliestNext } from '../figures/next-word-bars';
import { headName, nameOf, sentenceName } from '../lesson/label';
import { neighbourOf } from '../lesson/neighbour';
import type { TraceOf, View } from '../lesson/view';
import { bothOf, clearSense, matchingValues, outcomeOf, toldWord } from './matching-values';
import { sideBySide } from './side-by-side';
import type { Step } from './step';

function verdict(view: View, traces: readonly TraceOf[]): TemplateResult {
  const [values, keys] = traces;
  if (!values || !keys) return html``;
  const said = (of: TraceOf) => {
    const sense = clearSense(view, of);
    if (!sense) return '';
    return html`<strong>${view.names.shown(likeliestNext(of, sense))}</strong>
      (${view.names.shown(sense.name)})`;
  };
  return html`<p class="verdict">
    ${view.messages.rich('matching.verdict', {
      focus: nameOf(view, values.trace.labels[values.trace.focus] ?? ''),
      values: said(values),
      keys: said(keys),
      outcome: outcomeOf(view, traces),
    })}
  </p>`;
}

function panel(view: View, of: TraceOf, width: number): TemplateResult {
  const { messages, compared } = view;
  const { sentence } = of;
  const head = view.headFor(sentence);
  const many = compared.length > 1;
  const traces = bothOf(view, of);
  const name = headName(view, head);
  const rows = [of.trace.labels[of.trace.focus] ?? '', neighbourOf(view, of), toldWord(view, of)];
  const half = width >= 560 ? Math.floor((width - 24) / 2) : width;
  return html`<section class="matching-panel">
    <p class="panel-name">
      ${many ? messages.plain('sentence.head', { sentence: sentenceName(view, sentence), head: name }) : messages.plain('matching.table', { head: name })}
    </p>
    ${keyValueTable(view, of, {
      width,
      head,
      highlightRow: toldWord(view, of),
      ...(many ? { rows } : {}),
    })}
    <p class="experiment">${messages.plain('matching.experiment')}</p>
    ${verdict(view, traces)}
    <div class="carried-pair">
      <div>${carriedMap(view, traces, of, half)}</div>
      ${carriedNext(view, traces)}
    </div>
  </section>`;
}

/** Step 7: what makes words match is not what tells the next word. */
export const matchingContent: Step = {
  figure: (view) => sideBySide(view, panel),
  values: matchingValues,
};
