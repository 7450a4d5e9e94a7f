import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

const same = (a: string, b: string) => a === b || (a !== '' && Number(a) === Number(b));

class FieldValue extends Directive {
  #typing = false;
  #input: HTMLInputElement | undefined;
  /** What was written last, while nothing else has written there: reading it back is slow. */
  #written: string | undefined;

  override render(value: string): unknown {
    return value;
  }

  override update({ element }: PropertyPart, [value]: [string]): unknown {
    const input = element as HTMLInputElement;
    if (this.#input !== input) this.#listen(input);
    else if (value === this.#written) return noChange;
    if (same(input.value, value)) this.#typing = false;
    else if (!this.#typing) input.value = value;
    this.#written = this.#typing ? undefined : value;
    return noChange;
  }

  #listen(input: HTMLInputElement): void {
    this.#input = input;
    const hear = (typing: boolean) => () => {
      this.#typing = typing;
      this.#written = undefined;
    };
    input.addEventListener('input', hear(true));
    for (const end of ['change', 'blur']) input.addEventListener(end, hear(false));
  }
}

/** The state's value in a field to type in: it follows the state, but never takes half-typed text away. */
export const fieldValue = directive(FieldValue);
