import type { Reference, Similarity } from 'attention-explainer/engine';
import { html, nothing, svg } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Messages } from '../i18n/messages';
import type { FormatName, Formats } from './format';
import { valueOf } from './lookup';
import type { NumberOptions, Numbers, TraceOf, View } from './view';

const named: Partial<Record<string, FormatName>> = {
  scores: 'score',
  weights: 'percent',
  nextWord: 'percent',
  nextWordBefore: 'percent',
  angle: 'degrees',
};

const text = (value: string | number | undefined) =>
  value === undefined ? undefined : String(value);

/** Numbers of one view. Clicks and Enter on them are heard at the element's root (see ask.ts). */
export function numbers(
  messages: Messages,
  formats: Formats,
  explain: View['explain'],
  similarity: () => Similarity,
): Numbers {
  const write = (quantity: string, value: number, options?: NumberOptions) =>
    formats[options?.format ?? named[quantity] ?? 'number'](value);
  const classes = (options?: NumberOptions) => `num ${options?.class ?? ''}`.trim();
  const label = (shown: string, reference: Reference) =>
    messages.plain('number.label', {
      value: shown,
      quantity: messages.plain(`quantity.${reference.quantity}`),
      row: text(reference.row) ?? '',
      column: text(reference.column) ?? '',
    });
  const looked = ({ trace }: TraceOf, reference: Reference) => {
    const value = valueOf(trace, reference);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
  };

  return {
    html: (of, reference, options) => {
      const value = looked(of, reference);
      if (value === undefined) return html``;
      const shown = write(reference.quantity, value, options);
      return html`<button
        type="button"
        class=${classes(options)}
        aria-label=${label(shown, reference)}
        data-quantity=${reference.quantity}
        data-head=${ifDefined(reference.head)}
        data-sentence=${of.sentence}
        data-row=${ifDefined(text(reference.row))}
        data-column=${ifDefined(text(reference.column))}
        data-value=${String(value)}
      >
        ${shown}
      </button>`;
    },
    svg: (of, reference, { x, y, anchor, ...options }) => {
      const value = looked(of, reference);
      if (value === undefined) return svg``;
      const shown = write(reference.quantity, value, options);
      return svg`<text
        class=${classes(options)}
        x=${x}
        y=${y}
        text-anchor=${anchor ?? 'middle'}
        role="button"
        tabindex="0"
        aria-label=${label(shown, reference)}
        data-quantity=${reference.quantity}
        data-head=${ifDefined(reference.head)}
        data-sentence=${of.sentence}
        data-row=${ifDefined(text(reference.row))}
        data-column=${ifDefined(text(reference.column))}
        data-value=${String(value)}
      >${shown}</text>`;
    },
    term: (of, reference, options) => {
      const { term, ...whole } = reference;
      const found = explain(of, whole).terms.find(({ name }) => name === term);
      if (!found) return html``;
      const shown = write('term', found.value, options);
      return html`<button
        type="button"
        class=${classes(options)}
        aria-label=${label(shown, reference)}
        data-term=${term ?? nothing}
        data-term-of=${reference.quantity}
        data-head=${ifDefined(reference.head)}
        data-sentence=${of.sentence}
        data-row=${ifDefined(text(reference.row))}
        data-column=${ifDefined(text(reference.column))}
        data-term-value=${String(found.value)}
      >
        ${shown}
      </button>`;
    },
    similarity: (quantity, options) => {
      const value = similarity()[quantity];
      if (value === null)
        return html`<span class="num none">${messages.plain('number.none')}</span>`;
      const shown = write(quantity, value, options);
      return html`<button
        type="button"
        class=${classes(options)}
        aria-label=${messages.plain('number.similarity', { value: shown, quantity: messages.plain(`quantity.${quantity}`) })}
        data-quantity=${quantity}
        data-value=${String(Math.fround(value))}
      >
        ${shown}
      </button>`;
    },
  };
}
