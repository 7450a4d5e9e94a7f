import type { Reference, Similarity } from 'attention-explainer/engine';
import { html, svg, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages';
import { asWord } from '../i18n/unbroken';
import type { FormatName, Formats } from './format';
import { nameOf } from './label';
import { liveNumber, type Drawn } from './live-number';
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
  /** What is another in another language or lesson. */
  readonly languages: readonly unknown[];
  readonly isHeld: boolean;
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

/** What a number carries of its place, in its attributes. */
function placeMarks(
  { sentence, content, edits }: TraceOf,
  { head, row, column }: Reference,
): ReturnType<Drawn['marks']> {
  return {
    'data-head': head,
    'data-sentence': sentence,
    'data-content': content,
    'data-edits': edits && JSON.stringify(edits),
    'data-row': text(row),
    'data-column': text(column),
  };
}

/** What a number depends on beside its value. */
const placeOf = (
  { languages }: Pen,
  { sentence, content, edits }: TraceOf,
  { quantity, head, row, column, term }: Reference,
  options?: NumberOptions,
) => [
  ...languages,
  sentence,
  content,
  edits,
  quantity,
  head,
  row,
  column,
  term,
  options?.format,
  options?.class,
];

/** A number of a trace, ready to be drawn; undefined where the trace has none such. */
function drawn(
  pen: Pen,
  of: TraceOf,
  reference: Reference,
  options?: NumberOptions,
): Drawn | undefined {
  const value = looked(of, reference);
  if (value === undefined) return undefined;
  const written = told(of, reference, value);
  return {
    place: placeOf(pen, of, reference, options),
    value,
    told: written,
    isHeld: pen.isHeld,
    carrier: 'data-value',
    shown: () => pen.write(reference.quantity, written, options),
    label: (shown) => pen.label(shown, reference),
    marks: () => ({
      class: classes(options),
      'data-quantity': reference.quantity,
      ...placeMarks(of, reference),
    }),
  };
}

function htmlNumber(pen: Pen): Numbers['html'] {
  return (of, reference, options) => {
    const number = drawn(pen, of, reference, options);
    return number ? html`<button type="button" ${liveNumber(number)}></button>` : html``;
  };
}

function svgNumber(pen: Pen): Numbers['svg'] {
  return (of, reference, { x, y, anchor, ...options }) => {
    const number = drawn(pen, of, reference, options);
    return number
      ? svg`<text
          x=${x}
          y=${y}
          text-anchor=${anchor ?? 'middle'}
          role="button"
          tabindex="0"
          ${liveNumber(number)}
        ></text>`
      : svg``;
  };
}

function termNumber(pen: Pen, explain: View['explain']): Numbers['term'] {
  return (of, reference, options) => {
    const { term, ...whole } = reference;
    const found = explain(of, whole).terms.find(({ name }) => name === term);
    if (!found) return html``;
    const { value } = found;
    const number: Drawn = {
      place: placeOf(pen, of, reference, options),
      value,
      told: value,
      isHeld: pen.isHeld,
      carrier: 'data-term-value',
      shown: () => pen.write('term', value, options),
      label: (shown) => pen.label(shown, reference),
      marks: () => ({
        class: classes(options),
        'data-term': term,
        'data-term-of': reference.quantity,
        ...placeMarks(of, reference),
      }),
    };
    return html`<button type="button" ${liveNumber(number)}></button>`;
  };
}

function similarityNumber(pen: Pen, similarity: () => Similarity): Numbers['similarity'] {
  return (quantity, options) => {
    const value = similarity()[quantity];
    const { messages } = pen;
    if (value === null) return html`<span class="num none">${messages.plain('number.none')}</span>`;
    const number: Drawn = {
      place: [...pen.languages, quantity, options?.format, options?.class],
      value: Math.fround(value),
      told: value,
      isHeld: pen.isHeld,
      carrier: 'data-value',
      shown: () => pen.write(quantity, value, options),
      label: (shown) =>
        messages.plain('number.similarity', {
          value: shown,
          quantity: messages.plain(`quantity.${quantity}`),
        }),
      marks: () => ({ class: classes(options), 'data-quantity': quantity }),
    };
    return html`<button type="button" ${liveNumber(number)}></button>`;
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
  isHeld: boolean,
): Numbers {
  const pen: Pen = {
    messages,
    languages: [messages, formats, names],
    isHeld,
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
