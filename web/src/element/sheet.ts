import { joinNeighbours, maySkip, neverSkip } from './neighbours';

/** What the explainer is drawn on: how wide it is, and whether it is paper. */
export class Sheet {
  width = 0;
  printing = false;
  #isWhole = false;
  #observer: ResizeObserver | undefined;
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
    joinNeighbours(this.#ground, () => this.#measureAnew(), signal);
    const observer = new ResizeObserver((entries) => {
      const { width, height } = (entries.at(-1) as ResizeObserverEntry).contentRect;
      const isAsWide = width === this.width;
      // In the next frame: to change a size within a turn of observers would count as a loop.
      if (this.#isWhole) requestAnimationFrame(() => this.#skip(isAsWide, height));
      if (isAsWide) return;
      this.width = width;
      this.#redraw();
    });
    observer.observe(this.#ground);
    this.#observer = observer;
    signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#observer = undefined;
    });
  }

  /** All of the explainer is drawn. */
  whole(): void {
    this.#isWhole = true;
    this.#measureAnew();
  }

  /** A frame far below what is seen is laid out, but its observers wait. */
  measure(): void {
    this.width ||= this.#ground.clientWidth;
  }

  /** Of the width it had, its height is known; of another, it is drawn and measured first. */
  #skip(isAsWide: boolean, height: number): void {
    if (isAsWide) maySkip(this.#ground, height);
    else {
      neverSkip(this.#ground);
      this.#measureAnew();
    }
  }

  /** Its size is told once more, after the next drawing. */
  #measureAnew(): void {
    this.#observer?.unobserve(this.#ground);
    this.#observer?.observe(this.#ground);
  }
}
