import { html, nothing, type TemplateResult } from 'lit';
import { headName, nameOf, writtenName } from '../lesson/label';
import { matrixOf, valueOf } from '../lesson/lookup';
import { keptWords } from '../lesson/kept-words';
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

/** Words below this weight are folded into one line. */
const small = 0.01;

/** From this width on, a value and what it becomes stand on one line. */
const wideFrom = 560;

interface Drawing extends StackOptions {
  readonly stack: Stack;
  readonly tone: 'k' | 'v';
  /** The words with a line of their own, and those that share one, by label. */
  readonly large: readonly string[];
  readonly folded: readonly string[];
}

const coming = (at: number) => (at < 1 ? 'coming' : '');

function placed({ left, width }: Span): string {
  return `translate: calc(var(--track) * ${Math.max(0, left).toFixed(4)}); width: ${(width * 100).toFixed(2)}%`;
}

function between(a: Span, b: Span, at: number): Span {
  return { left: a.left + (b.left - a.left) * at, width: a.width + (b.width - a.width) * at };
}

/** A value, its bar on the way to its weighted length, and weight × value. */
function cell(view: View, drawing: Drawing, column: StackColumn, label: string): TemplateResult {
  const { stack, tone, weighed, head } = drawing;
  const { of, row, quantity, span } = stack;
  const part = column.parts.find((one) => one.label === label);
  if (!part || !stack.sees(label)) return html`<td></td>`;
  const { value, product } = part;
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

function wordRow(view: View, drawing: Drawing, label: string): TemplateResult {
  const { stack, head, weighed } = drawing;
  const { of, row } = stack;
  const chosen = view.state.word !== null && view.wordIn(of.trace) === label;
  const weight = stack.sees(label)
    ? html`× ${view.number.html(of, { quantity: 'weights', head, row, column: label })}`
    : html`<span class="quiet">${view.messages.plain('matrix.masked')}</span>`;
  return html`<tr data-key=${label}>
    <th scope="row" class=${chosen ? 'strong' : ''}>
      <span class="pair"
        >${writtenName(of, of.trace.labels.indexOf(label))}
        <span class="weight ${coming(weighed)}">${weight}</span></span
      >
    </th>
    ${stack.columns.map((column) => cell(view, drawing, column, label))}
  </tr>`;
}

/** The words with little weight: one line that opens into a line for each. */
function foldedRows(view: View, drawing: Drawing): TemplateResult | typeof nothing {
  const { folded, stack } = drawing;
  if (folded.length === 0) return nothing;
  const others = view.messages.plain('value.folded', {
    count: folded.length,
    limit: view.formats.share(small),
  });
  return html`<tbody class="fold">
      <tr>
        <th colspan=${1 + stack.columns.length}>
          <details>
            <summary>${others}</summary>
          </details>
        </th>
      </tr>
    </tbody>
    <tbody class="folded">
      ${folded.map((label) => wordRow(view, drawing, label))}
    </tbody>`;
}

/** The parts of one column on their way from their rows to their place in the sum. */
function fallen(drawing: Drawing, { parts, ends }: StackColumn): TemplateResult {
  const { stack, added, large, folded } = drawing;
  const shown = parts.map(({ label, product }, j) => {
    const [from, to] = ends[j] ?? [0, 0];
    if (product === 0 || !stack.sees(label)) return nothing;
    const at = between(stack.span(0, product), stack.span(from, to), added);
    const above = large.indexOf(label);
    const inFold = above < 0 ? folded.length - folded.indexOf(label) : folded.length;
    const rows = above < 0 ? 0 : large.length - above;
    const fold = above < 0 || folded.length === 0 ? '0px' : 'var(--fold)';
    const lift = `(${rows} + var(--unfolded) * ${inFold}) * var(--row) + ${fold}`;
    return html`<span
      class="bar"
      .style=${`${placed(at)}; transform: translateY(calc((${lift}) * ${added - 1}))`}
    ></span>`;
  });
  return html`<span class="track ${added > 0 ? '' : 'not-yet'}" aria-hidden="true">${shown}</span>`;
}

function sumRow(view: View, drawing: Drawing): TemplateResult {
  const { stack, head, added, tone } = drawing;
  const { of, row } = stack;
  return html`<tr class="sum">
    <th scope="row">= ${headName(view, head)}</th>
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
    <th scope="row">${headName(view, head)}</th>
    ${names.map(
      (column, j) =>
        html`<td class=${coming(added)}>
          ${view.number.html(of, { quantity: 'output', head, row, column }, { class: tone })}
          ${column === columns[j]?.name ? nothing : html`<span class="under">${view.names.shown(column)}</span>`}
        </td>`,
    )}
  </tr>`;
}

/** What W_O turns each column into, and by what it multiplies it. */
function makes(view: View, of: TraceOf, head: string): readonly TemplateResult[] {
  const rows = matrixOf(of.trace, { quantity: 'W_O', head })?.rows ?? [];
  return madeInto(of.trace, head).map((features, j) => {
    const told = features.map((column) => {
      const entry = { quantity: 'W_O', head, row: rows[j] ?? '', column } as const;
      return html`<span class="factor">× ${view.number.html(of, entry)}</span>
        ${view.names.shown(column)} `;
    });
    return html`<td>${told.length === 0 ? '–' : told}</td>`;
  });
}

/** The words with little weight, which share a line where there are several. */
function fewOf(view: View, { of, head, row, sees }: Stack): readonly string[] {
  const { trace } = of;
  const chosen = view.state.word === null ? null : view.wordIn(trace);
  const isSmall = (column: string) =>
    (valueOf(trace, { quantity: 'weights', head, row, column }) ?? 0) < small;
  return trace.labels.filter((label) => sees(label) && label !== chosen && isSmall(label));
}

function table(view: View, drawing: Drawing): TemplateResult {
  const { messages } = view;
  const { stack, head, tone, width, large } = drawing;
  const { of, row, columns } = stack;
  const wide = width >= wideFrom;
  const labels = wide ? 146 : 84;
  const track = Math.floor((width - labels) / Math.max(1, columns.length) - 12);
  const others = of.trace.heads.filter(({ name }) => name !== head);
  return html`<table
    class="value-stack carries-${tone} ${wide ? 'wide' : ''}"
    .style=${`--track: ${Math.min(84, Math.max(24, track))}px`}
  >
    <caption>
      ${messages.rich('value.table', { word: html`<strong>${nameOf(view, row)}</strong>`, head: headName(view, head), tone })}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${columns.map(({ name }) => html`<th scope="col">${view.names.shown(name)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${large.map((label) => wordRow(view, drawing, label))}
    </tbody>
    ${foldedRows(view, drawing)}
    <tfoot>
      ${sumRow(view, drawing)} ${others.map(({ name }) => otherHead(view, drawing, name))}
      <tr class="made quiet">
        <th scope="row">${messages.rich('matching.made')}</th>
        ${makes(view, of, head)}
      </tr>
    </tfoot>
  </table>`;
}

/**
 * A head's output for the focus word as a sum: a line for each word, its value and that times its
 * weight, a bar for both; the weighted bars fall into the last line and lie there end to end.
 */
export function valueStack(view: View, of: TraceOf, options: StackOptions): TemplateResult {
  const { labels, focus } = of.trace;
  const stack = stackOf(view, of, options.head, labels[focus] ?? '');
  const tone = stack.quantity === 'keys' ? 'k' : 'v';
  const few = fewOf(view, stack);
  const weighty = labels.filter((label) => !few.includes(label));
  const drawn = (kept: ReadonlySet<string>) => {
    const rest = labels.filter((label) => !kept.has(label));
    // One word alone takes no less room in a fold.
    const folded = rest.length > 1 ? rest : [];
    const large = labels.filter((label) => !folded.includes(label));
    return table(view, { ...options, stack, tone, large, folded });
  };
  return html`<div class="scroll matrix-box">${keptWords(view, weighty, drawn)}</div>`;
}
