import { askedBy } from '../controls/ask';
import type { Asked } from '../lesson/actions';
import { placeWhy } from './place-why';

interface Surroundings {
  root(): ShadowRoot;
  /** Draws anew; resolves when that is done. */
  redraw(): Promise<unknown>;
  /** Whether numbers may be asked at all. */
  allowed(): boolean;
}

/** The numbers that were asked “why?” one from another, and the panel that answers the last. */
export class WhyTrail {
  asked: readonly Asked[] = [];
  #asker: Element | null = null;
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  ask(asked: Asked): void {
    this.#show([...this.asked, asked]);
  }

  back(): void {
    this.#show(this.asked.slice(0, -1));
  }

  close(returnFocus = true): void {
    if (this.asked.length === 0) return;
    this.asked = [];
    void this.#around.redraw();
    if (returnFocus && this.#asker?.isConnected) (this.#asker as HTMLElement).focus();
  }

  /** A press anywhere on the stage: on a number it asks, beside the panel it closes. */
  press(event: Event): void {
    const [target] = event.composedPath();
    const asked = this.#around.allowed() ? askedBy(target ?? null) : null;
    const inside = target instanceof Element && target.closest('.why') !== null;
    if (!asked) {
      if (!inside) this.close(false);
      return;
    }
    if (!inside) {
      this.asked = [];
      this.#asker = (target as Element).closest('.num');
    }
    this.ask(asked);
  }

  /** The panel holds the focus, because the number or button that was pressed may be gone. */
  #show(asked: readonly Asked[]): void {
    this.asked = asked;
    void this.#around.redraw().then(() => {
      const panel = this.#around.root().querySelector<HTMLElement>('.why');
      if (!panel) return;
      placeWhy(panel, this.#around.root(), this.#asker);
      panel.focus({ preventScroll: true });
    });
  }
}
