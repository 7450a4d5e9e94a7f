import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Text } from '../data/draft';
import { isNumeric, valueAt } from '../data/set-cell';
import type { Desk } from '../desk';

export interface CellOptions {
  /** What the cell is, for those who do not see its row and column. */
  readonly label: string;
  /** What it can be: value and text of each. */
  readonly choices?: readonly (readonly [string, string])[];
  /** Several lines. */
  readonly long?: boolean;
  readonly className?: string;
}

/** The id of the line that says what is wrong in a cell. */
export const problemId = (address: string): string => `problem-${address.replaceAll('.', '-')}`;

/** A cell's value as text. */
function written(desk: Desk, value: unknown): string {
  if (typeof value === 'object' && value !== null) return desk.told(value as Text);
  return String(value ?? '');
}

function choice(desk: Desk, address: string, { label, choices = [], className }: CellOptions) {
  const value = written(desk, valueAt(desk.draft, address));
  const isStrange = !choices.some(([one]) => one === value);
  const all = isStrange ? [[value, value] as const, ...choices] : choices;
  return html`<select
    class=${className ?? nothing}
    data-cell=${address}
    aria-label=${label}
    aria-invalid=${desk.at.has(address) ? 'true' : nothing}
    aria-describedby=${desk.at.has(address) ? problemId(address) : nothing}
    @change=${(event: Event) => desk.write(address, (event.target as HTMLSelectElement).value)}
  >
    ${all.map(
      ([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`,
    )}
  </select>`;
}

/** One cell of a table, to type in: what is typed is taken when the cell is left, or by Enter. */
export function cell(desk: Desk, address: string, options: CellOptions): TemplateResult {
  if (options.choices) return choice(desk, address, options);
  const { label, long = false, className = '' } = options;
  const value = written(desk, valueAt(desk.draft, address));
  const isWrong = desk.at.has(address);
  const described = isWrong ? problemId(address) : nothing;
  const take = (event: Event) =>
    desk.write(address, (event.target as HTMLInputElement | HTMLTextAreaElement).value);
  if (long) {
    return html`<textarea
      class=${className}
      rows="2"
      data-cell=${address}
      aria-label=${label}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${described}
      .value=${live(value)}
      @change=${take}
    ></textarea>`;
  }
  const numeric = isNumeric(address);
  return html`<input
    type="text"
    class="${className} ${numeric ? 'number' : ''}"
    inputmode=${numeric ? 'decimal' : nothing}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    data-cell=${address}
    aria-label=${label}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-describedby=${described}
    .value=${live(value)}
    @change=${take}
  />`;
}

/** A button that takes something away. */
export function remover(desk: Desk, what: string, act: () => void, title = ''): TemplateResult {
  const label = title || desk.t('remove', { what });
  return html`<button type="button" class="remove" aria-label=${label} title=${label} @click=${act}>
    ×
  </button>`;
}
