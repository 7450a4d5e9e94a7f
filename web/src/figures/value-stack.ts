import { html, nothing, type TemplateResult } from 'lit';
import { matrixOf } from '../lesson/lookup';
import type { TraceOf, View } from '../lesson/view';
import { madeInto } from './made-into';
import { stackOf, type Span, type Stack, type StackColumn } from './value-stack-lines';

export interface StackOptions {
  readonly width: number;
  readonly head: string;
  /** How far the values are weighed, and how far they are added up, 0 to 1. */
  readonly weighed: number;
  readonly added: number;
}

/** From this width on, a value and what it becomes stand on one line. */
const wideFrom = 560;

interface Drawing extends StackOptions {
  readonly stack: Stack;
  readonly tone: 'k' | 'v';
}

const coming = (at: number) => (at < 1 ? 'coming' : '');

function placed({ left, width }: Span): string {
  return `left: ${(left * 100).toFixed(2)}%; width: ${(width * 100).toFixed(2)}%`;
}

function between(a: Span, b: Span, at: number): Span {
  return { left: a.left + (b.left - a.left) * at, width: a.width + (b.width - a.width) * at };
}

/** A value, its bar on the way to its weighted length, and weight × value. */
function cell(view: View, drawing: Drawing, column: StackColumn, j: number): TemplateResult {
  const { stack, tone, weighed, head } = drawing;
  const { of, row, quantity, span } = stack;
  const part = column.parts[j];
  if (!part || !stack.sees(part.label)) return html`<td></td>`;
  const { label, value, product } = part;
  const [whole, share] = [span(0, value), span(0, product)];
  const term = { quantity: 'output', head, row, column: column.name, term: label } as const;
  const weighted = view.number.term(of, term, { class: value === 0 ? 'quiet' : tone });
  if (value === 0) return html`<td>${weighted}</td>`;
  return html`<td class=${coming(weighed)}>
    <span class="pair"
      >${view.number.html(of, { quantity, head, row: label, column: column.name }, { class: tone })}
      <span class="arrow quiet" aria-hidden="true">→</span>
      <span class="product">${weighted}</span></span
    >
    <span class="track" aria-hidden="true">
      <span class="ghost" .style=${placed(whole)}></span>
      <span class="bar" .style=${placed(between(whole, share, weighed))}></span>
    </span>
  </td>`;
}

function wordRow(view: View, drawing: Drawing, label: string, j: number): TemplateResult {
  const { stack, head, weighed } = drawing;
  const { of, row } = stack;
  const chosen = view.state.word !== null && view.wordIn(of.trace) === label;
  const weight = stack.sees(label)
    ? html`× ${view.number.html(of, { quantity: 'weights', head, row, column: label })}`
    : html`<span class="quiet">${view.messages.plain('matrix.masked')}</span>`;
  return html`<tr data-key=${label}>
    <th scope="row" class=${chosen ? 'strong' : ''}>
      <span class="pair"
        >${of.trace.written[j] ?? label}
        <span class="weight ${coming(weighed)}">${weight}</span></span
      >
    </th>
    ${stack.columns.map((column) => cell(view, drawing, column, j))}
  </tr>`;
}

/** The parts of one column on their way from their rows to their place in the sum. */
function fallen({ stack, added }: Drawing, { parts, ends }: StackColumn): TemplateResult {
  const shown = parts.map(({ label, product }, j) => {
    const [from, to] = ends[j] ?? [0, 0];
    if (product === 0 || !stack.sees(label)) return nothing;
    const at = between(stack.span(0, product), stack.span(from, to), added);
    const rows = (parts.length - j) * (1 - added);
    return html`<span
      class="bar"
      .style=${`${placed(at)}; transform: translateY(calc(var(--row) * ${-rows}))`}
    ></span>`;
  });
  return html`<span class="track ${added > 0 ? '' : 'not-yet'}" aria-hidden="true">${shown}</span>`;
}

function sumRow(view: View, drawing: Drawing): TemplateResult {
  const { stack, head, added, tone } = drawing;
  const { of, row } = stack;
  return html`<tr class="sum">
    <th scope="row">= ${head.replace('-', ' ')}</th>
    ${stack.columns.map(
      (column) =>
        html`<td class=${coming(added)}>
          ${view.number.html(
            of,
            { quantity: 'output', head, row, column: column.name },
            { class: `strong ${tone}` },
          )}
          ${fallen(drawing, column)}
        </td>`,
    )}
  </tr>`;
}

/** Another head's output for the same word; its columns are named where they differ. */
function otherHead(view: View, { stack, added, tone }: Drawing, head: string): TemplateResult {
  const { of, row, columns } = stack;
  const names = matrixOf(of.trace, { quantity: 'output', head })?.columns ?? [];
  return html`<tr class="other">
    <th scope="row">${head.replace('-', ' ')}</th>
    ${names.map(
      (column, j) =>
        html`<td class=${coming(added)}>
          ${view.number.html(of, { quantity: 'output', head, row, column }, { class: tone })}
          ${column === columns[j]?.name ? nothing : html`<span class="under">${column}</span>`}
        </td>`,
    )}
  </tr>`;
}

/**
 * A head's output for the focus word as a sum: a line for each word, its value and that times its
 * weight, a bar for both; the weighted bars fall into the last line and lie there end to end.
 */
export function valueStack(view: View, of: TraceOf, options: StackOptions): TemplateResult {
  const { messages } = view;
  const { trace } = of;
  const { head, width } = options;
  const row = trace.labels[trace.focus] ?? '';
  const stack = stackOf(view, of, head, row);
  const tone = stack.quantity === 'keys' ? 'k' : 'v';
  const drawing: Drawing = { ...options, stack, tone };
  const wide = width >= wideFrom;
  const labels = wide ? 146 : 84;
  const track = Math.floor((width - labels) / Math.max(1, stack.columns.length) - 12);
  const made = madeInto(trace, head);
  const others = trace.heads.filter(({ name }) => name !== head);
  return html`<div class="scroll matrix-box">
    <table
      class="value-stack carries-${tone} ${wide ? 'wide' : ''}"
      .style=${`--track: ${Math.min(84, Math.max(24, track))}px`}
    >
      <caption>
        ${messages.rich('value.table', { word: html`<strong>${row}</strong>`, head: head.replace('-', ' '), tone })}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${stack.columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${trace.labels.map((label, j) => wordRow(view, drawing, label, j))}
      </tbody>
      <tfoot>
        ${sumRow(view, drawing)} ${others.map(({ name }) => otherHead(view, drawing, name))}
        <tr class="made quiet">
          <th scope="row">${messages.plain('matching.made')}</th>
          ${stack.columns.map((_, j) => html`<td>${made[j]?.join(' + ') || '–'}</td>`)}
        </tr>
      </tfoot>
    </table>
  </div>`;
}
