import { html, type TemplateResult } from 'lit';

export interface Part {
  readonly name: string;
  /** Of 1. */
  readonly share: number;
}

/** Below this share a name has no room. */
const named = 0.12;

/** Shares laid end to end: together they fill the whole. `phase` 0 leaves it empty, 1 full. */
export function wholeBar(parts: readonly Part[], label: string, phase = 1): TemplateResult {
  let from = 0;
  const starts = parts.map(({ share }) => (from += share) - share);
  return html`<div class="whole ${phase < 1 ? 'coming' : ''}">
    <div class="whole-bar" aria-hidden="true" .style=${`--filled: ${phase}`}>
      ${parts.map(
        ({ name, share }, i) =>
          html`<span
            .style=${`--from: ${(starts[i] as number).toFixed(4)}; --share: ${share.toFixed(4)}`}
            >${share >= named ? html`<span class="part-name">${name}</span>` : ''}</span
          >`,
      )}
    </div>
    <p class="ui quiet">${label}</p>
  </div>`;
}
