import { fieldNames, table } from './table';
import type { State } from './state';

const undone = fieldNames.filter((name) => table[name].undo);

type Memory = Pick<State, 'edits'> & Partial<State>;

function remember(state: State): Memory {
  return {
    edits: state.edits,
    ...Object.fromEntries(undone.map((name) => [name, state[name]])),
  };
}

function sameLesson(a: State, b: State): boolean {
  return a.edits === b.edits && undone.every((name) => a[name] === b[name]);
}

/** Steps that undo goes back, at most. */
const deepest = 200;

/** Holds the one state and the way back. Undo covers what the table says; navigation stays. */
export class Store {
  #state: State;
  #past: Memory[] = [];
  #future: Memory[] = [];
  #gesture: string | null = null;
  readonly #changed: (state: State, before: State) => void;

  constructor(state: State, changed: (state: State, before: State) => void) {
    this.#state = state;
    this.#changed = changed;
  }

  get state(): State {
    return this.#state;
  }

  /** Whether the changes of one gesture go on: a slider or a point is held. */
  get isHeld(): boolean {
    return this.#gesture !== null;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Applies a change. Changes of one `gesture` (a drag, a slider held down) are one step of undo,
   * until `endGesture`.
   */
  change(patch: Partial<State>, gesture: string | null = null): void {
    const before = this.#state;
    const after = Object.freeze({ ...before, ...patch });
    if (!sameLesson(before, after)) {
      const goesOn = gesture !== null && gesture === this.#gesture;
      if (!goesOn) this.#past = [...this.#past, remember(before)].slice(-deepest);
      this.#future = [];
      this.#gesture = gesture;
    }
    this.#become(after);
  }

  endGesture(): void {
    this.#gesture = null;
  }

  undo(): void {
    this.#travel(this.#past, this.#future);
  }

  redo(): void {
    this.#travel(this.#future, this.#past);
  }

  /** A state from outside (a link, an attribute): the way back begins anew. */
  replace(state: State): void {
    this.#past = [];
    this.#future = [];
    this.endGesture();
    this.#become(state);
  }

  #travel(from: Memory[], to: Memory[]): void {
    const memory = from.pop();
    if (!memory) return;
    to.push(remember(this.#state));
    this.endGesture();
    this.#become(Object.freeze({ ...this.#state, ...memory }));
  }

  #become(state: State): void {
    const before = this.#state;
    this.#state = state;
    this.#changed(state, before);
  }
}
