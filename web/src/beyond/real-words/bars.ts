import { html, nothing, type TemplateResult } from 'lit';
import type { Neighbour } from 'attention-explainer/learning';
import { factOf, type Desk } from './facts';
import { sign } from './sign';

interface Options {
  readonly label: string;
  /** Of each word, the place of the sense on whose side it lies. */
  readonly sides?: readonly number[];
  /** Looks a word up. */
  readonly look?: (word: string) => void;
}

/** Words with their cosine to a vector, as bars: a full one is a cosine of 1. */
export function cosineBars(
  desk: Desk,
  vector: string,
  neighbours: readonly Neighbour[],
  { label, sides, look }: Options,
): TemplateResult {
  const { messages } = desk.view;
  return html`<ol class="share-bars cosine-bars ui" lang="en" dir="ltr" aria-label=${label}>
    ${neighbours.map(({ word, cosine }, i) => {
      const side = sides?.[i];
      return html`<li>
        <span class="name"
          >${side === undefined ? nothing : sign(side)}${
            look
              ? html`<button
                  type="button"
                  class="look"
                  aria-label=${messages.plain('real.near.look', { word })}
                  @click=${() => look(word)}
                >
                  ${word}
                </button>`
              : html`<span>${word}</span>`
          }</span
        >
        <span
          class="bar ${side === undefined ? '' : `side-${side}`}"
          .style=${`--share: ${Math.max(0, cosine).toFixed(4)}`}
        ></span>
        ${factOf(desk, `cosine|${vector}|word:${word}`)}
      </li>`;
    })}
  </ol>`;
}
