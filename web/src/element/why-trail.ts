import { nothing, type TemplateResult } from 'lit';
import { askedBy } from '../controls/ask';
import type { Asked } from '../lesson/actions';
import type { View } from '../lesson/view';
import { loadPanel, type Panel } from '../load/why';
import { adopt } from '../styles';

interface Surroundings {
  root(): ShadowRoot;
  /** Draws anew; resolves when that is done. */
  redraw(): Promise<unknown>;
  /** Whether numbers may be asked at all. */
  allowed(): boolean;
  /** Tells the reader that the answers cannot be had. */
  fail(reason: string): void;
}

/** The numbers that were asked “why?” one from another, and the panel that answers the last. */
export class WhyTrail {
  asked: readonly Asked[] = [];
  #asker: Element | null = null;
  #panel: Panel | undefined;
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  ask(asked: Asked): void {
    void this.#show([...this.asked, asked]);
  }

  back(): void {
    void this.#show(this.asked.slice(0, -1));
  }

  close(returnFocus = true): void {
    if (this.asked.length === 0) return;
    this.asked = [];
    void this.#around.redraw();
    if (returnFocus && this.#asker?.isConnected) (this.#asker as HTMLElement).focus();
  }

  /** The panel that answers the last question; nothing where none is asked, or it has not come yet. */
  template(view: View): TemplateResult | typeof nothing {
    const { asked } = this;
    const actions = { back: () => this.back(), close: () => this.close() };
    return (asked.length > 0 && this.#panel?.whyPanel(view, asked, actions)) || nothing;
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

  async #ready(): Promise<Panel | undefined> {
    try {
      const panel = await loadPanel();
      if (!this.#panel) adopt(this.#around.root(), [panel.whyStyles]);
      return (this.#panel = panel);
    } catch (error) {
      this.asked = [];
      this.#around.fail(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  /** The panel holds the focus, because the number or button that was pressed may be gone. */
  async #show(asked: readonly Asked[]): Promise<void> {
    this.asked = asked;
    const panel = this.#panel ?? (await this.#ready());
    // Meanwhile another number may have been asked, or the question be gone.
    if (!panel || this.asked !== asked) return;
    await this.#around.redraw();
    const drawn = this.#around.root().querySelector<HTMLElement>('.why');
    if (!drawn) return;
    panel.placeWhy(drawn, this.#around.root(), this.#asker);
    drawn.focus({ preventScroll: true });
  }
}
