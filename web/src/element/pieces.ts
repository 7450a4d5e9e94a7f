import { nextFrame } from './next-turn';

/** From how many pieces on each is there. The first one is the sentence with its sliders, and the first words. */
export const pieceOf = Object.freeze({ figure: 2, rest: 3, stepBar: 4 });

/** How many there are. */
export const allPieces = Math.max(...Object.values(pieceOf));

/**
 * An explainer is drawn for the first time piece by piece, from the top, each in a frame of its own: to lay all
 * of it out at once would keep a slow device from answering for long.
 */
export class Pieces {
  #drawn = 0;
  #whole: Promise<void> | undefined;
  readonly #redraw: () => void;
  readonly #last: () => void;

  /** `last` is called when the last one is asked to be drawn. */
  constructor(redraw: () => void, last: () => void) {
    this.#redraw = redraw;
    this.#last = last;
  }

  /** How many pieces are to be drawn now; asks for the others. */
  next(atOnce: boolean): number {
    if (atOnce) this.#drawn = allPieces;
    if (this.#drawn < allPieces) this.#whole ??= this.#others();
    return this.#drawn || 1;
  }

  /** Resolves when all that was begun is drawn. */
  async whole(): Promise<void> {
    await this.#whole;
  }

  async #others(): Promise<void> {
    for (this.#drawn = 1; this.#drawn < allPieces;) {
      await nextFrame();
      this.#drawn += 1;
      this.#redraw();
    }
    this.#last();
    this.#whole = undefined;
  }
}
