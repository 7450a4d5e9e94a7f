import { html, nothing, type TemplateResult } from 'lit';
import { fieldValue } from '../../controls/field-value';
import type { View } from '../../lesson/view';
import type { Field } from './model';

export interface FieldParts {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly choices: readonly string[];
  readonly problem: string;
  /** Whether it was left without a word. */
  readonly isEmpty: boolean;
  write(text: string): void;
}

/** A text to type, with texts to choose and what is wrong with it. */
export function textField(view: View, parts: FieldParts): TemplateResult | typeof nothing {
  if (view.hidden('own-sentence')) return nothing;
  const { field, label, value, longest, choices, problem, isEmpty, write } = parts;
  const locked = view.locked('own-sentence');
  const id = `real-${field}`;
  return html`<form
    class="real-field ui"
    @submit=${(event: Event) => {
      event.preventDefault();
      write(new FormData(event.target as HTMLFormElement).get(field) as string);
    }}
  >
    <label for=${id}>${label}</label>
    <input
      type="text"
      id=${id}
      name=${field}
      lang="en"
      dir="ltr"
      maxlength=${longest}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      ?disabled=${locked}
      aria-invalid=${problem === '' ? 'false' : 'true'}
      aria-describedby="${id}-problem"
      .value=${fieldValue(isEmpty ? '' : value)}
      @change=${(event: Event) => write((event.target as HTMLInputElement).value)}
    />
    <div
      class="row"
      role="group"
      aria-label=${view.messages.plain('real.examples')}
      lang="en"
      dir="ltr"
    >
      ${choices.map(
        (choice) =>
          html`<button
            type="button"
            class="pill"
            aria-pressed=${choice === value && !isEmpty ? 'true' : 'false'}
            ?disabled=${locked}
            @click=${() => write(choice)}
          >
            ${choice}
          </button>`,
      )}
    </div>
    <p id="${id}-problem" class="real-problem" role="alert">${problem}</p>
  </form>`;
}
