import type { Reference } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { matrixOf } from '../lesson/lookup';
import { rowOf } from '../lesson/standing';
import type { TraceOf, View } from '../lesson/view';
import { eased } from './motion';
import { moved, spanned } from './scale';
import { textWidth } from './text-width';
import type { OpenCell } from './open-cell';
import { saidName } from '../lesson/label';

/** Widths in pixels: the feature, the two factors, the product, and what is left for the bars. */
interface Columns {
  readonly feature: number;
  readonly factor: number;
  readonly product: number;
  readonly bars: number;
  readonly narrow: boolean;
}

/** Columns for these numbers: factors and products as they are written. */
function columnsIn(
  width: number,
  factors: readonly string[],
  products: readonly string[],
  total: string,
): Columns {
  const narrow = width < 420;
  const [feature, least, usual] = !narrow
    ? [84, 72, 84]
    : width < 310
      ? [58, 42, 52]
      : [62, 50, 62];
  // The signs between the columns need room, too.
  const room = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((text) => textWidth(text, narrow ? 13 : 14)))) + 14;
  const factor = Math.max(least, room(factors));
  const whole = total.length > 5 ? Math.ceil(textWidth(total, narrow ? 16 : 18, true)) + 14 : 0;
  const product = Math.max(usual, room(products), whole);
  const bars = Math.max(60, width - feature - 2 * factor - product);
  return { feature, factor, product, bars, narrow };
}

/** A product, and what the products above it come to: where its bar starts when they add up. */
interface Product {
  readonly name: string;
  readonly value: number;
  readonly start: number;
}

interface Drawing {
  readonly cell: OpenCell;
  readonly columns: Columns;
  readonly products: readonly Product[];
  readonly total: number;
  /** A value's place in pixels from the left edge of the bars. */
  x(value: number): number;
  readonly phase: number;
}

function vectorOf(
  { trace }: TraceOf,
  reference: Reference & { readonly row: string },
): readonly number[] {
  const named = matrixOf(trace, reference);
  return named ? [...rowOf(named.matrix, trace.labels.indexOf(reference.row))] : [];
}

/** Kept free beside the bars, in pixels. */
const margin = { left: 12, right: 4 };

function drawingOf(view: View, cell: OpenCell, width: number): Drawing {
  const { of, head, query, key } = cell;
  const reference = { quantity: 'scores', head: head.name, row: query, column: key } as const;
  const { value: total, terms } = view.explain(of, reference);
  let start = 0;
  const products = terms.map(({ name, value }) => {
    const product = { name, value, start };
    start += value;
    return product;
  });
  const ends = products.flatMap((product) => [
    product.value,
    product.start,
    product.start + product.value,
  ]);
  const { number } = view.formats;
  const factors = [
    ...vectorOf(of, { quantity: 'queries', head: head.name, row: query }),
    ...vectorOf(of, { quantity: 'keys', head: head.name, row: key }),
  ];
  const columns = columnsIn(
    width,
    factors.map(number),
    products.map((product) => number(product.value)),
    view.formats.exact(total),
  );
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = columns.bars - margin.left - margin.right;
  const x = (at: number) => margin.left + ((at - low) / Math.max(high - low, 1e-9)) * room;
  return { cell, columns, products, total, x, phase: view.phase };
}

/** A bar from one value to another; below zero it is drawn as an outline, and goes left. */
function bar({ x }: Drawing, from: number, to: number, kind = ''): TemplateResult {
  const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
  const sign = to < from ? 'negative' : '';
  return html`<span class="bar ${kind} ${sign}" .style=${spanned(left, right - left)}></span>`;
}

function track(drawing: Drawing, bars: unknown): TemplateResult {
  return html`<td class="track-cell" aria-hidden="true">
    <span class="track"> <span class="zero" .style=${moved(drawing.x(0))}></span>${bars} </span>
  </td>`;
}

/** How far the factors have come when they give way to their product. */
const stands = 0.85;

/** The two factors on their way to where their product stands. */
function meeting(drawing: Drawing, factors: readonly TemplateResult[], at: number): TemplateResult {
  const { factor, product } = drawing.columns;
  const opacity = at < 0.02 ? 0 : 1 - eased(at, 0.7, stands);
  return html`<span class="meeting" inert .style=${`opacity: ${opacity}`}>
    ${factors.map((number, i) => {
      const way = (1 - eased(at, 0, 0.7)) * ((product + factor) / 2 + (i === 0 ? factor : 0));
      const apart = ((i === 0 ? -1 : 1) * product * eased(at, 0, 0.7)) / 4;
      return html`<span .style=${`transform: translateX(${apart - way}px)`}
        ><span>${number}</span></span
      >`;
    })}
  </span>`;
}

function productRow(view: View, drawing: Drawing, product: Product, i: number): TemplateResult {
  const { cell, products, phase } = drawing;
  const { of, head, query, key } = cell;
  const { name, value, start } = product;
  const length = 0.5 / products.length;
  const met = phase >= 1 ? 1 : Math.min(1, Math.max(0, (phase - i * length) / length));
  const added = eased(
    phase,
    0.55 + (0.35 * i) / products.length,
    0.55 + (0.35 * (i + 1)) / products.length,
  );
  const from = start * added;
  // A bar starts once its number stands, and is there before the first of them moves on.
  const grown = eased(phase, (i + stands) * length, (i + stands) * length + 0.06);
  const factors = [
    view.number.html(
      of,
      { quantity: 'queries', head: head.name, row: query, column: name },
      { class: 'q' },
    ),
    view.number.html(
      of,
      { quantity: 'keys', head: head.name, row: key, column: name },
      { class: 'k' },
    ),
  ];
  const scores = { quantity: 'scores', head: head.name, row: query, column: key } as const;
  return html`<tr>
    <th scope="row">${view.names.shown(name)}</th>
    <td>${factors[0]}</td>
    <td class="by">${factors[1]}</td>
    <td class="is ${met < stands ? 'not-yet' : ''}">
      ${view.number.term(of, { ...scores, term: name })}
      ${met > 0 && met < stands ? meeting(drawing, factors, met) : nothing}
    </td>
    ${track(drawing, bar(drawing, from, from + value * grown))}
  </tr>`;
}

function sumRow(view: View, drawing: Drawing): TemplateResult {
  const { cell, total, phase } = drawing;
  const { of, head, query, key } = cell;
  const scores = { quantity: 'scores', head: head.name, row: query, column: key } as const;
  const done = eased(phase, 0.9, 1);
  return html`<tr>
    <th scope="row" colspan="3">${view.messages.plain('score.sum')}</th>
    <td class="is ${done < 1 ? 'not-yet' : ''}">
      ${view.number.html(of, scores, { format: 'exact', class: 'strong' })}
    </td>
    ${track(drawing, bar(drawing, 0, total * done, 'total'))}
  </tr>`;
}

function headRow({ messages }: View, { columns }: Drawing): TemplateResult {
  const column = (width: number, name: string, tone = '') =>
    html`<th scope="col" class=${tone} .style=${`width: ${width}px`}>${name}</th>`;
  return html`<tr>
    ${column(columns.feature, messages.plain('score.feature'))}
    ${column(columns.factor, messages.plain('quantity.queries'), 'q')}
    ${column(columns.factor, messages.plain('quantity.keys'), 'k')}
    ${column(columns.product, messages.plain('score.product'))}
    ${column(columns.bars, messages.plain('score.running'))}
  </tr>`;
}

/** An opened cell: query times key, feature by feature, and the products added up end to end. */
export function scoreTerms(view: View, cell: OpenCell, width: number): TemplateResult {
  const { messages } = view;
  const [query, key] = [cell.query, cell.key].map((label) => saidName(view, label));
  if (cell.masked) {
    return html`<p class="ui score-masked">${messages.rich('score.masked', { query, key })}</p>`;
  }
  const drawing = drawingOf(view, cell, width);
  return html`<div class="scroll terms-box">
    <table
      class="score-terms ${drawing.columns.narrow ? 'narrow' : ''}"
      data-terms=${cell.of.sentence}
    >
      <caption>
        ${messages.rich('score.terms', { query, key })}
      </caption>
      <thead>
        ${headRow(view, drawing)}
      </thead>
      <tbody>
        ${drawing.products.map((product, i) => productRow(view, drawing, product, i))}
      </tbody>
      <tfoot>
        ${sumRow(view, drawing)}
      </tfoot>
    </table>
  </div>`;
}
