import { html, type TemplateResult } from 'lit';
import type { View } from '../../lesson/view';
import type { PartSurroundings } from '../part';
import { loadWords, NoWords, type RealWorld } from '../words';

export type Loaded =
  | { readonly kind: 'coming'; readonly share: number }
  | { readonly kind: 'failed'; readonly reason: string; readonly isMissing: boolean }
  | { readonly kind: 'there'; readonly world: RealWorld };

/** The real words on their way, from the first time that they are asked for. */
export class Loading {
  #now: Loaded | undefined;
  readonly #around: PartSurroundings;

  constructor(around: PartSurroundings) {
    this.#around = around;
  }

  get now(): Loaded {
    if (!this.#now) void this.start();
    return this.#now ?? { kind: 'coming', share: 0 };
  }

  /** Loads, once more after a failure. Never rejects. */
  async start(): Promise<void> {
    const { words, redraw } = this.#around;
    this.#now = { kind: 'coming', share: 0 };
    try {
      const world = await loadWords(words, (share) => {
        this.#now = { kind: 'coming', share };
        void redraw();
      });
      this.#now = { kind: 'there', world };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#now = { kind: 'failed', reason, isMissing: error instanceof NoWords };
    }
    await redraw();
  }
}

/** How far the words have come, or what keeps them away. */
export function loadingState(
  { messages, formats }: View,
  now: Exclude<Loaded, { kind: 'there' }>,
  again: () => void,
): TemplateResult {
  if (now.kind === 'coming') {
    return html`<div class="ui real-loading">
      <label for="real-progress">${messages.plain('real.loading')}</label>
      <progress id="real-progress" max="1" .value=${now.share}>
        ${formats.share(now.share)}
      </progress>
    </div>`;
  }
  if (now.isMissing) return html`<p role="alert">${messages.plain('real.missing')}</p>`;
  return html`<div class="ui real-loading">
    <p role="alert">${messages.plain('real.failed', { reason: now.reason })}</p>
    <button type="button" class="pill" data-real="again" @click=${again}>
      ${messages.plain('real.again')}
    </button>
  </div>`;
}
