import { html, type TemplateResult } from 'lit';
import { asWord } from '../i18n/unbroken';
import type { FormatName } from '../lesson/format';
import type { Fact, View } from '../lesson/view';

/** A number of a part that is in no trace: a cosine, a loss. */
export interface FactNumber {
  /** Names it, so that it can be asked "why?": see `View.fact`. */
  readonly id: string;
  /** What kind of number it is, as in `data-quantity`. */
  readonly quantity: string;
  readonly value: number;
  /** What it is, in the reader's language, for its label. */
  readonly title: string;
  readonly format?: FormatName;
  /** How it is written, where no format does it. */
  readonly shown?: string;
  readonly class?: string;
}

/** Draws a fact as a number that can be asked "why?". A value that is not finite is never drawn. */
export function factNumber(view: View, fact: FactNumber): TemplateResult {
  const { id, quantity, value, title, format = 'number' } = fact;
  if (!Number.isFinite(value)) return html``;
  const shown = fact.shown ?? view.formats[format](value);
  return asWord(
    html`<button
      type="button"
      class="num ${fact.class ?? ''}"
      aria-label=${`${title}: ${shown}`}
      data-quantity=${quantity}
      data-fact=${id}
      data-value=${String(value)}
    >
      ${shown}
    </button>`,
  );
}

export type { Fact };
