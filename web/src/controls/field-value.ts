import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

const same = (a: string, b: string) => a === b || (a !== '' && Number(a) === Number(b));

class FieldValue extends Directive {
  #typing = false;
  #input: HTMLInputElement | undefined;

  override render(value: string): unknown {
    return value;
  }

  override update({ element }: PropertyPart, [value]: [string]): unknown {
    const input = element as HTMLInputElement;
    if (this.#input !== input) this.#listen(input);
    if (same(input.value, value)) this.#typing = false;
    else if (!this.#typing) input.value = value;
    return noChange;
  }

  #listen(input: HTMLInputElement): void {
    this.#input = input;
    input.addEventListener('input', () => (this.#typing = true));
    for (const end of ['change', 'blur']) input.addEventListener(end, () => (this.#typing = false));
  }
}

/** The state's value in a field to type in: it follows the state, but never takes half-typed text away. */
export const fieldValue = directive(FieldValue);
