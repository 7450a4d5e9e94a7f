import type { HeadTrace } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { gridKeys } from '../controls/grid-keys';
import { headName, writtenName } from '../lesson/label';
import { hides } from '../lesson/standing';
import type { TraceOf, View } from '../lesson/view';
import { loopProgress, reached, type LoopProgress } from './loop-stages';

export interface HeadTableOptions {
  readonly width: number;
  /** The row with its scores and its output. */
  readonly row: string;
  /** Letters of the longest word that is to fit the head of the columns. */
  readonly longest: number;
  /** Whether the other rows are left out. */
  readonly alone?: boolean;
}

interface Drawing extends HeadTableOptions {
  readonly of: TraceOf;
  readonly head: HeadTrace;
  readonly progress: LoopProgress;
  readonly highest: number;
}

const widest = 46;
const narrowest = 31;

/** The most that any head's score is above zero: the heads' shades compare. */
function highest({ trace }: TraceOf): number {
  const most = trace.heads.map(({ scores }) => Math.max(...scores.data));
  return Math.max(1e-9, ...most);
}

function scoreNumber(view: View, { of, head, row }: Drawing, column: string): TemplateResult {
  return view.number.html(
    of,
    { quantity: 'scores', head: head.name, row, column },
    { format: 'cell' },
  );
}

function cell(view: View, drawing: Drawing, i: number, j: number): TemplateResult {
  const { of, head, progress } = drawing;
  const { labels, masked } = of.trace;
  const at = i * labels.length + j;
  const row = labels[i] ?? '';
  const column = labels[j] ?? '';
  const normalised = reached(progress.normalise, i, labels.length);
  if (masked.data[at] === 1 && normalised) {
    return html`<td class="hidden">
      <span class="visually-hidden">${view.messages.plain('matrix.masked')}</span>
    </td>`;
  }
  const met = reached(progress.identify, j, labels.length);
  const weight = head.weights.data[at] ?? 0;
  const score = Math.max(0, head.scores.data[at] ?? 0) / drawing.highest;
  const heat = !met ? 0 : normalised ? weight : score;
  return html`<td class=${met ? '' : 'not-yet'} .style=${`--heat: ${heat.toFixed(3)}`}>
    ${
      normalised
        ? view.number.html(
            of,
            { quantity: 'weights', head: head.name, row, column },
            { format: 'fraction' },
          )
        : scoreNumber(view, { ...drawing, row }, column)
    }
  </td>`;
}

/** The name of a query: it chooses the row that is followed. */
function queryName(view: View, { of, row }: Drawing, i: number): TemplateResult {
  const label = of.trace.labels[i] ?? '';
  return html`<th scope="row">
    <button
      type="button"
      class="q"
      aria-pressed=${label === row ? 'true' : 'false'}
      @click=${() => view.act.selectWord(label)}
    >
      ${writtenName(of, i)}
    </button>
  </th>`;
}

function body(view: View, drawing: Drawing): TemplateResult {
  const { of, row, alone = false } = drawing;
  const { labels } = of.trace;
  const rows = labels.map((label, i) =>
    alone && label !== row
      ? nothing
      : html`<tr class=${label === row ? 'chosen' : ''}>
          ${queryName(view, drawing, i)} ${labels.map((_, j) => cell(view, drawing, i, j))}
        </tr>`,
  );
  return html`<tbody>
    ${rows}
  </tbody>`;
}

/** The scores of the chosen row, which stay in sight when the table has gone on to weights. */
function scoreRow(view: View, drawing: Drawing): TemplateResult {
  const { of, progress, row } = drawing;
  const { labels } = of.trace;
  const masked = view.messages.plain('matrix.masked');
  return html`<tfoot>
    <tr>
      <th scope="row">${view.messages.plain('loop.scores')}</th>
      ${labels.map((column, j) => {
        const met = reached(progress.identify, j, labels.length);
        const unseen = hides(of, row, column) && progress.normalise > 0;
        return html`<td class="${met ? '' : 'not-yet'} ${unseen ? 'hidden' : ''}">
          ${scoreNumber(view, drawing, column)}
          ${unseen ? html`<span class="visually-hidden">${masked}</span>` : nothing}
        </td>`;
      })}
    </tr>
  </tfoot>`;
}

function caption(view: View, { head, of, progress }: Drawing): TemplateResult {
  const begun = reached(progress.normalise, 0, of.trace.labels.length);
  const state = progress.normalise >= 1 ? 'weights' : begun ? 'turning' : 'scores';
  return html`<caption>
    <strong>${headName(view, head.name)}</strong>
    <span class="quiet">${view.messages.plain(`loop.caption.${state}`)}</span>
  </caption>`;
}

/**
 * One head at work: a row for each query, a column for each key, first with the scores, then with
 * the weights that softmax makes of each row. Its size does not depend on the motion.
 */
export function headTable(
  view: View,
  of: TraceOf,
  head: HeadTrace,
  options: HeadTableOptions,
): TemplateResult {
  const drawing = {
    ...options,
    of,
    head,
    progress: loopProgress(view.phase),
    highest: highest(of),
  };
  const { labels } = of.trace;
  const { longest } = options;
  const names = Math.min(96, Math.max(56, longest * 7.6 + 6));
  const room = (options.width - names - labels.length - 5) / labels.length;
  const cellWidth = Math.floor(Math.min(widest, Math.max(narrowest, room)));
  const size = `--names: ${names}px; --upright: ${longest * 7.4 + 10}px`;
  return html`<div class="scroll">
    <table
      class="head-table"
      data-table="loop"
      data-head-table=${head.name}
      data-arrows
      .style=${`${size}; width: ${names + cellWidth * labels.length}px`}
      @keydown=${gridKeys}
    >
      ${caption(view, drawing)}
      <thead>
        <tr>
          <td class="corner">
            <span class="k">${view.messages.plain('loop.keys')}</span>
            <span class="q">${view.messages.plain('loop.queries')}</span>
          </td>
          ${labels.map((_, j) => html`<th scope="col"><span class="k">${writtenName(of, j)}</span></th>`)}
        </tr>
      </thead>
      ${body(view, drawing)} ${scoreRow(view, drawing)}
    </table>
  </div>`;
}
