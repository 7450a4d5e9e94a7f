import type { Draft } from './draft';

/** The tables and the way back; a thousand steps are kept. */
export class History {
  #past: readonly Draft[] = [];
  #future: readonly Draft[] = [];

  /** @param saved what was last taken out as a file, or opened from one */
  constructor(
    private current: Draft,
    private savedDraft: Draft,
  ) {}

  get draft(): Draft {
    return this.current;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Whether there is work that no file has. */
  get isUnsaved(): boolean {
    return this.current !== this.savedDraft;
  }

  change(draft: Draft): void {
    if (draft === this.current) return;
    this.#past = [...this.#past.slice(-999), this.current];
    this.#future = [];
    this.current = draft;
  }

  undo(): void {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.current, ...this.#future];
    this.current = last;
  }

  redo(): void {
    const [next, ...rest] = this.#future;
    if (!next) return;
    this.#past = [...this.#past, this.current];
    this.#future = rest;
    this.current = next;
  }

  /** Says that a file has all of the work. */
  saved(): void {
    this.savedDraft = this.current;
  }
}
