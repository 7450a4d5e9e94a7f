import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** What stands on the screen for a number, attribute by attribute; what is undefined is not there. */
export type Marks = Readonly<Record<string, string | undefined>>;

/** A number with what it is drawn by, so that it is drawn again only where one of these changed. */
export interface Drawn {
  /** What it is of: where one of these is another, all is written anew. */
  readonly place: readonly unknown[];
  /** The value, and the value that is written of it. */
  readonly value: number;
  readonly told: number;
  /** Writes it: the text, and the attributes beside those of its place. */
  write(): { readonly shown: string; readonly marks: Marks };
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, i) => Object.is(item, b[i]));

/** Most numbers of a page stay as they are while a slider moves: they cost one comparison each. */
class LiveNumber extends Directive {
  #element: Element | undefined;
  #last: Drawn | undefined;
  #marks: Marks = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('liveNumber() belongs on an element');
  }

  override render(drawn: Drawn): unknown {
    void drawn;
    return noChange;
  }

  override update({ element }: ElementPart, [drawn]: [Drawn]): unknown {
    const last = this.#element === element ? this.#last : undefined;
    if (
      last &&
      Object.is(last.value, drawn.value) &&
      Object.is(last.told, drawn.told) &&
      sameItems(last.place, drawn.place)
    ) {
      return noChange;
    }
    const { shown, marks } = drawn.write();
    const before = this.#element === element ? this.#marks : {};
    for (const name of Object.keys({ ...before, ...marks })) {
      const mark = marks[name];
      if (mark === before[name]) continue;
      if (mark === undefined) element.removeAttribute(name);
      else element.setAttribute(name, mark);
    }
    const { firstChild } = element;
    if (!(firstChild instanceof Text)) element.textContent = shown;
    else if (firstChild.data !== shown) firstChild.data = shown;
    this.#element = element;
    this.#last = drawn;
    this.#marks = marks;
    return noChange;
  }
}

/** Draws a number into an element, and touches of it only what has changed. */
export const liveNumber = directive(LiveNumber);
