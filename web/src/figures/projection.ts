import type { Reference } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { gridKeys } from '../controls/grid-keys';
import { matrixOf, valueOf } from '../lesson/lookup';
import type { TraceOf, View } from '../lesson/view';
import { matrixField } from './matrix-table';
import { eased } from './motion';
import { textWidth } from './text-width';
import { nameOf, wordOf } from '../lesson/label';

/** The two projections that matching needs, with the matrix and the colour of each. */
const kinds = {
  queries: { matrix: 'W_Q', tone: 'q' },
  keys: { matrix: 'W_K', tone: 'k' },
} as const;

export interface ProjectionOptions {
  readonly quantity: keyof typeof kinds;
  readonly head: string;
  /** Label of the word that is projected. */
  readonly word: string;
  /** Room for the table, in pixels. */
  readonly width: number;
  /** How far this projection has come: its columns are worked out one after another. */
  readonly phase: number;
}

/** Pixels: a row, the first column with the embedding, and the least of any other. */
const rowHeight = 42;
const leastFirst = 60;
const narrowest = 38;
/** How large the numbers are; how far an embedding value stands below the middle of its row. */
const sizes = { result: 16, embedding: 15 };
const below = 8;
/** Half of the narrowest pill, in pixels. */
const halfPill = 18;
/** The part of a column's time in which the embedding values come over. */
const arrives = 0.4;

interface Drawing extends ProjectionOptions {
  readonly of: TraceOf;
  readonly matrix: 'W_Q' | 'W_K';
  readonly tone: 'q' | 'k';
  readonly features: readonly string[];
  readonly columns: readonly string[];
  /** Width of the column with the embedding, and of each other by its name and result, in pixels. */
  readonly firstColumn: number;
  readonly widths: readonly number[];
  /** How many columns are worked out; the column under way, if any; how far it has come. */
  readonly done: number;
  readonly at: number | null;
  readonly passed: number;
}

/** What a number needs that is longer than those of the lesson. */
const widthOf = (text = '', size: number) =>
  text.length > 5 ? Math.ceil(textWidth(text, size)) + 8 : 0;

/** Wide enough for each column's name and for what comes out below it. */
function widthsOf(
  columns: readonly string[],
  results: readonly string[],
  room: number,
): readonly number[] {
  const lengths = columns.map((name) => Math.max(5, name.length));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length, j) => {
    return Math.max(
      narrowest,
      widthOf(results[j], sizes.result),
      Math.floor((room * length) / all),
    );
  });
}

function drawingOf(view: View, of: TraceOf, options: ProjectionOptions): Drawing | undefined {
  const { quantity, head, phase, width, word } = options;
  const { matrix, tone } = kinds[quantity];
  const named = matrixOf(of.trace, { quantity: matrix, head });
  if (!named?.rows || !named.columns) return undefined;
  const { rows: features, columns } = named;
  const moves = phase > 0 && phase < 1;
  const done = Math.floor(phase * columns.length);
  const firstColumn = Math.max(
    leastFirst,
    ...features.map((column) => {
      const value = valueOf(of.trace, { quantity: 'embeddings', row: word, column });
      return widthOf(view.formats.number(value ?? 0), sizes.embedding);
    }),
  );
  const results = columns.map((column) =>
    view.formats.number(valueOf(of.trace, { quantity, head, row: word, column }) ?? 0),
  );
  const widths = widthsOf(columns.map(view.names.shown), results, width - firstColumn);
  const passed = phase * columns.length - done;
  return {
    ...options,
    of,
    matrix,
    tone,
    features,
    columns,
    firstColumn,
    widths,
    done,
    at: moves ? done : null,
    passed,
  };
}

/** An embedding value on its way into the matrix, there a product, then on its way into the sum. */
function traveller(view: View, drawing: Drawing, i: number, at: number): TemplateResult {
  const { of, quantity, head, word, firstColumn, widths, passed, features, columns, tone } =
    drawing;
  const [feature, column] = [features[i] ?? '', columns[at] ?? ''];
  const before = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
  const given = { quantity: 'embeddings', row: word, column: feature } as const;
  const written = view.formats.number(valueOf(of.trace, given) ?? 0);
  const start = Math.max(halfPill, textWidth(written, sizes.embedding) / 2);
  const left = 1 - eased(passed, 0, arrives);
  const across = -left * (firstColumn - start + before + (widths[at] ?? 0) / 2);
  const down = left * below + eased(passed, 0.62, 0.92) * rowHeight * (features.length - i);
  const number =
    passed < arrives
      ? view.number.html(of, given)
      : view.number.term(of, { quantity, head, row: word, column, term: feature }, { class: tone });
  const opacity = 1 - eased(passed, 0.86, 1);
  return html`<span
    class="traveller"
    inert
    .style=${`transform: translate(${across}px, ${down}px); opacity: ${opacity}`}
    ><span>${number}</span></span
  >`;
}

function cell(view: View, drawing: Drawing, i: number, j: number): TemplateResult {
  const { of, head, matrix, features, columns, at } = drawing;
  const reference: Reference = { quantity: matrix, head, row: features[i], column: columns[j] };
  const value = valueOf(of.trace, reference) ?? 0;
  const data = matrixOf(of.trace, reference)?.matrix.data ?? new Float32Array();
  const largest = data.reduce((most, item) => Math.max(most, Math.abs(item)), 1e-9);
  return html`<td
    class=${j === at ? 'at' : ''}
    .style=${`--heat: ${(Math.abs(value) / largest).toFixed(3)}`}
  >
    ${matrixField(view, reference, value)} ${j === at ? traveller(view, drawing, i, j) : nothing}
  </td>`;
}

function resultRow(view: View, drawing: Drawing): TemplateResult {
  const { of, quantity, head, word, columns, tone, done, at, passed } = drawing;
  return html`<tr>
    <th scope="row" class=${tone}>${view.messages.plain(`quantity.${quantity}`)}</th>
    ${columns.map((column, j) => {
      const stands = j < done || (j === at && passed > 0.9);
      const class_ = `strong ${tone}`;
      return html`<td class=${stands ? '' : 'not-yet'}>
        ${view.number.html(of, { quantity, head, row: word, column }, { class: class_ })}
      </td>`;
    })}
  </tr>`;
}

/**
 * A word's embedding down the side, the matrix beside it, and at the foot what comes out: each row
 * of the matrix times its embedding value, each column added up.
 */
export function projection(view: View, of: TraceOf, options: ProjectionOptions): TemplateResult {
  const drawing = drawingOf(view, of, options);
  if (!drawing) return html``;
  const { messages } = view;
  const { quantity, matrix, tone, features, columns, firstColumn, widths, word } = drawing;
  return html`<div class="scroll projection-box">
    <table class="projection ${tone}" data-arrows @keydown=${gridKeys} data-table=${matrix}>
      <caption>
        ${messages.rich(`projection.${quantity}`, { word: nameOf(view, wordOf(word)) })}
      </caption>
      <thead>
        <tr>
          <th scope="col" .style=${`width: ${firstColumn}px`}>${messages.plain('projection.x')}</th>
          ${columns.map(
            (name, j) =>
              html`<th scope="col" .style=${`width: ${widths[j] ?? narrowest}px`}>
                ${view.names.shown(name)}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${features.map(
          (feature, i) =>
            html`<tr>
              <th
                scope="row"
                class=${drawing.at !== null && drawing.passed < arrives ? 'away' : ''}
              >
                <span class="feature">${view.names.shown(feature)}</span>
                ${view.number.html(of, { quantity: 'embeddings', row: word, column: feature })}
              </th>
              ${columns.map((_, j) => cell(view, drawing, i, j))}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        ${resultRow(view, drawing)}
      </tfoot>
    </table>
  </div>`;
}
