import { isBeyond, type StepName } from '../state/state';
import { laterSteps, loadSteps, steps } from '../steps';
import { adopt } from '../styles';

interface Surroundings {
  root(): ShadowRoot;
  /** Draws anew; resolves when that is done. */
  redraw(): Promise<unknown>;
  /** The steps cannot be had. */
  fail(reason: string): void;
}

/** The steps after the first, loaded when one is asked for, or ahead while nothing else is to be done. */
export class StepDoor {
  readonly #around: Surroundings;
  #opening: Promise<void> | undefined;
  #isDressed = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Whether a step can be drawn; its styles are there then. */
  #has(step: StepName): boolean {
    const later = laterSteps();
    if (later && !this.#isDressed) {
      adopt(this.#around.root(), later.styles);
      this.#isDressed = true;
    }
    return steps[step] !== undefined || isBeyond(step);
  }

  /** Whether a step can be drawn now; if not, loads it. */
  isOpen(step: StepName): boolean {
    void this.open(step);
    return this.#has(step);
  }

  /** Loads what a step needs; resolves when it is drawn, or cannot be had. */
  open(step: StepName): Promise<void> {
    if (this.#has(step)) return Promise.resolve();
    this.#opening ??= this.#load().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #load(): Promise<void> {
    try {
      await loadSteps();
    } catch (error) {
      this.#around.fail(error instanceof Error ? error.message : String(error));
    }
    await this.#around.redraw();
  }
}
