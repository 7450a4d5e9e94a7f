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

/** What a number is made of, with the number itself where it is there. */
export type Explained = { readonly number: FactNumber | undefined } & Omit<Fact, 'title' | 'value'>;
/** Explains one kind of number; `rest` are the parts of its name after the kind. */
export type Explain<Scene> = (scene: Scene, rest: readonly string[]) => Explained | undefined;

/** What a number of a part is made of, by the name that it carries: its kind, and what that needs. */
export function explainedBy<Scene extends { readonly view: View }>(
  kinds: Readonly<Record<string, Explain<Scene>>>,
): (scene: Scene, id: string) => Fact | undefined {
  return (scene, id) => {
    const [kind = '', ...rest] = id.split(':');
    const explained = kinds[kind]?.(scene, rest);
    if (!explained?.number) return undefined;
    const { number, ...fact } = explained;
    return { ...fact, title: number.title, value: factNumber(scene.view, number) };
  };
}

export type { Fact };
