import type { Reference, Similarity } from 'attention-explainer/engine';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Messages } from '../i18n/messages';
import { asWord } from '../i18n/unbroken';
import type { FormatName, Formats } from './format';
import { nameOf } from './label';
import { valueOf } from './lookup';
import type { Names } from './names';
import type { NumberOptions, Numbers, TraceOf, View } from './view';

const named: Partial<Record<string, FormatName>> = {
  scores: 'score',
  exponentials: 'exponential',
  weights: 'percent',
  nextWord: 'percent',
  nextWordBefore: 'percent',
  angle: 'degrees',
};

const text = (value: string | number | undefined) =>
  value === undefined ? undefined : String(value);

/** What every kind of number is written with. */
interface Pen {
  readonly messages: Messages;
  write(quantity: string, value: number, options?: NumberOptions): string;
  label(shown: string, reference: Reference): string;
}

const classes = (options?: NumberOptions) => `num ${options?.class ?? ''}`.trim();

/** The number that a reference names, unless the trace has none such or it cannot be shown. */
function looked({ trace }: TraceOf, reference: Reference): number | undefined {
  const value = valueOf(trace, reference);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** Below this part of its larger term a sum is what its terms cancel to: written as 0. */
const cancelled = 1e-9;

/** Whether a word’s embedding and its update cancel. */
function cancels({ trace }: TraceOf, reference: Reference, value: number): boolean {
  if (reference.quantity !== 'output' || reference.head !== undefined) return false;
  const before = valueOf(trace, { ...reference, quantity: 'embeddings' }) ?? 0;
  return Math.abs(value) < cancelled * Math.abs(before);
}

/** What is written of a value. */
export function told(of: TraceOf, reference: Reference, value: number): number {
  return cancels(of, reference, value) ? 0 : value || leastShare(of, reference);
}

/** Never nothing where a mask does not make it so: a share too small for its digits reads “< …”. */
function leastShare({ trace }: TraceOf, reference: Reference): number {
  const { quantity } = reference;
  if (quantity === 'nextWord' || quantity === 'nextWordBefore') return Number.MIN_VALUE;
  const isShare = quantity === 'weights' || quantity === 'exponentials';
  const { row, column } = reference;
  if (!isShare || row === undefined || column === undefined) return 0;
  return valueOf(trace, { quantity: 'masked', row, column }) === 0 ? Number.MIN_VALUE : 0;
}

function htmlNumber(pen: Pen): Numbers['html'] {
  return (of, reference, options) => {
    const value = looked(of, reference);
    if (value === undefined) return html``;
    const shown = pen.write(reference.quantity, told(of, reference, value), options);
    return html`<button
      type="button"
      class=${classes(options)}
      aria-label=${pen.label(shown, reference)}
      data-quantity=${reference.quantity}
      data-head=${ifDefined(reference.head)}
      data-sentence=${of.sentence}
      data-content=${ifDefined(of.content)}
      data-edits=${ifDefined(of.edits && JSON.stringify(of.edits))}
      data-row=${ifDefined(text(reference.row))}
      data-column=${ifDefined(text(reference.column))}
      data-value=${String(value)}
    >
      ${shown}
    </button>`;
  };
}

function svgNumber(pen: Pen): Numbers['svg'] {
  return (of, reference, { x, y, anchor, ...options }) => {
    const value = looked(of, reference);
    if (value === undefined) return svg``;
    const shown = pen.write(reference.quantity, told(of, reference, value), options);
    return svg`<text
      class=${classes(options)}
      x=${x}
      y=${y}
      text-anchor=${anchor ?? 'middle'}
      role="button"
      tabindex="0"
      aria-label=${pen.label(shown, reference)}
      data-quantity=${reference.quantity}
      data-head=${ifDefined(reference.head)}
      data-sentence=${of.sentence}
      data-content=${ifDefined(of.content)}
      data-edits=${ifDefined(of.edits && JSON.stringify(of.edits))}
      data-row=${ifDefined(text(reference.row))}
      data-column=${ifDefined(text(reference.column))}
      data-value=${String(value)}
    >${shown}</text>`;
  };
}

function termNumber(pen: Pen, explain: View['explain']): Numbers['term'] {
  return (of, reference, options) => {
    const { term, ...whole } = reference;
    const found = explain(of, whole).terms.find(({ name }) => name === term);
    if (!found) return html``;
    const shown = pen.write('term', found.value, options);
    return html`<button
      type="button"
      class=${classes(options)}
      aria-label=${pen.label(shown, reference)}
      data-term=${term ?? nothing}
      data-term-of=${reference.quantity}
      data-head=${ifDefined(reference.head)}
      data-sentence=${of.sentence}
      data-content=${ifDefined(of.content)}
      data-edits=${ifDefined(of.edits && JSON.stringify(of.edits))}
      data-row=${ifDefined(text(reference.row))}
      data-column=${ifDefined(text(reference.column))}
      data-term-value=${String(found.value)}
    >
      ${shown}
    </button>`;
  };
}

function similarityNumber(pen: Pen, similarity: () => Similarity): Numbers['similarity'] {
  return (quantity, options) => {
    const value = similarity()[quantity];
    const { messages } = pen;
    if (value === null) return html`<span class="num none">${messages.plain('number.none')}</span>`;
    const shown = pen.write(quantity, value, options);
    return html`<button
      type="button"
      class=${classes(options)}
      aria-label=${messages.plain('number.similarity', { value: shown, quantity: messages.plain(`quantity.${quantity}`) })}
      data-quantity=${quantity}
      data-value=${String(Math.fround(value))}
    >
      ${shown}
    </button>`;
  };
}

const inText =
  <T extends readonly unknown[]>(write: (...of: T) => TemplateResult) =>
  (...of: T) =>
    asWord(write(...of));

/** Numbers of one view. Clicks and Enter on them are heard at the element's root (see ask.ts). */
export function numbers(
  messages: Messages,
  formats: Formats,
  names: Names,
  explain: View['explain'],
  similarity: () => Similarity,
): Numbers {
  const pen: Pen = {
    messages,
    write: (quantity, value, options) =>
      formats[options?.format ?? named[quantity] ?? 'number'](value),
    label: (shown, reference) =>
      messages.plain('number.label', {
        value: shown,
        quantity: messages.plain(`quantity.${reference.quantity}`),
        row: nameOf({ names }, text(reference.row) ?? ''),
        column: nameOf({ names }, text(reference.column) ?? ''),
      }),
  };
  return {
    html: inText(htmlNumber(pen)),
    svg: svgNumber(pen),
    term: inText(termNumber(pen, explain)),
    similarity: inText(similarityNumber(pen, similarity)),
  };
}
