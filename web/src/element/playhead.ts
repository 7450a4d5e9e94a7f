/** Moves a step's motion from 0 to 1 over its seconds; it explains a change once and stops. */
export class Playhead {
  phase = 1;
  playing = false;
  #frame = 0;
  #last = 0;
  #seconds = 1;
  readonly #moved: () => void;

  constructor(moved: () => void) {
    this.#moved = moved;
  }

  play(seconds: number): void {
    if (this.phase >= 1) this.phase = 0;
    this.#seconds = seconds;
    this.playing = true;
    this.#last = 0;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#tick);
    this.#moved();
  }

  pause(): void {
    cancelAnimationFrame(this.#frame);
    if (!this.playing) return;
    this.playing = false;
    this.#moved();
  }

  scrub(phase: number): void {
    this.pause();
    this.phase = Math.min(1, Math.max(0, phase));
    this.#moved();
  }

  readonly #tick = (now: number): void => {
    const passed = this.#last === 0 ? 0 : (now - this.#last) / 1000;
    this.#last = now;
    this.phase = Math.min(1, this.phase + passed / this.#seconds);
    this.playing = this.phase < 1;
    if (this.playing) this.#frame = requestAnimationFrame(this.#tick);
    this.#moved();
  };
}
