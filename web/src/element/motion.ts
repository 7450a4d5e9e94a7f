/** Milliseconds within which one change follows another while something moves. */
const pause = 120;

/** Whether changes follow one another, as they do while a slider moves; tells when it rests. */
export class Motion {
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rests: (() => void)[] = [];
  readonly #redraw: () => Promise<unknown>;

  /** @param redraw draws all anew; resolves when that is done */
  constructor(redraw: () => Promise<unknown>) {
    this.#redraw = redraw;
  }

  get isOn(): boolean {
    return this.#timer !== undefined;
  }

  /** Something has changed; another step is a beginning, not a move. */
  note(isMove: boolean): void {
    const now = performance.now();
    const follows = isMove && now - this.#last < pause;
    this.#last = isMove ? now : -Infinity;
    clearTimeout(this.#timer);
    if (follows) this.#timer = setTimeout(() => void this.#end(), pause);
    else void this.#end();
  }

  /** Resolves when all is drawn. */
  rest(): Promise<void> {
    return this.isOn ? new Promise((resolve) => this.#rests.push(resolve)) : Promise.resolve();
  }

  async #end(): Promise<void> {
    if (!this.isOn) return;
    this.#timer = undefined;
    const waiting = this.#rests.splice(0);
    await this.#redraw();
    for (const resolve of waiting) resolve();
  }
}
