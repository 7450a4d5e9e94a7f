/** What the explainer is drawn on: how wide it is, and whether it is paper. */
export class Sheet {
  width = 0;
  printing = false;
  readonly #ground: HTMLElement;
  readonly #redraw: (atOnce?: boolean) => void;

  constructor(ground: HTMLElement, redraw: (atOnce?: boolean) => void) {
    this.#ground = ground;
    this.#redraw = redraw;
  }

  /** Draws anew for each change, until the signal. */
  watch(signal: AbortSignal): void {
    const print = (printing: boolean) => () => {
      this.printing = printing;
      this.#redraw(true);
    };
    addEventListener('beforeprint', print(true), { signal });
    addEventListener('afterprint', print(false), { signal });
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? this.width;
      if (width === this.width) return;
      this.width = width;
      this.#redraw();
    });
    observer.observe(this.#ground);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** A frame far below what is seen is laid out, but its observers wait. */
  measure(): void {
    this.width ||= this.#ground.clientWidth;
  }
}
