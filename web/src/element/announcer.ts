/** Milliseconds without a change after which the result is said. */
const quiet = 500;

/** Says one polite sentence when changes have settled, never one for each move of a slider. */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = '';
  readonly #say: (sentence: string) => void;

  constructor(say: (sentence: string) => void) {
    this.#say = say;
  }

  settle(sentence: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const next = sentence();
      if (next === this.#said) return;
      this.#said = next;
      this.#say(next);
    }, quiet);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
