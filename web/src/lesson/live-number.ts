import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { keepRoom } from './number-room';
import { sameItems } from './same-items';

/** A number, and how it is written where it has changed. */
export interface Drawn {
  /** What it is of and how it is to look: where one of these is another, all is written anew. */
  readonly place: readonly unknown[];
  readonly value: number;
  /** What is written of the value: 0 of what cancels. */
  readonly told: number;
  /** Whether a slider or a point is held: then it does not give room back. */
  readonly isHeld: boolean;
  /** The attribute that carries the value. */
  readonly carrier: 'data-value' | 'data-term-value';
  /** The attributes that follow from the place; what is undefined is not there. */
  marks(): Readonly<Record<string, string | undefined>>;
  shown(): string;
  /** Its name for who does not see it, with a text for what is shown. */
  label(shown: string): string;
}

/** Stands for the number in a label that is yet to be filled in. */
const gap = '\u0000';

function write(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Most numbers of a page stay as they are while a slider moves: those cost a comparison each. */
class LiveNumber extends Directive {
  #element: Element | undefined;
  #last: Drawn | undefined;
  #marks: ReturnType<Drawn['marks']> = {};
  /** The parts of the label before and after the number. */
  #label: readonly string[] = [];

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
    const isThere = last !== undefined && sameItems(last.place, drawn.place);
    if (isThere && last.value === drawn.value && last.told === drawn.told) return noChange;
    if (!isThere) this.#place(element, drawn, last === undefined ? {} : this.#marks);
    const shown = drawn.shown();
    const { firstChild } = element;
    if (!(firstChild instanceof Text)) element.textContent = shown;
    else if (firstChild.data !== shown) {
      if (isThere && drawn.isHeld && firstChild.length > shown.length)
        keepRoom(element, firstChild.data);
      firstChild.data = shown;
    }
    write(element, drawn.carrier, String(drawn.value));
    write(element, 'aria-label', this.#label.join(shown));
    this.#element = element;
    this.#last = drawn;
    return noChange;
  }

  #place(element: Element, drawn: Drawn, before: ReturnType<Drawn['marks']>): void {
    element.removeAttribute('data-room');
    const marks = drawn.marks();
    for (const name of Object.keys({ ...before, ...marks })) {
      const mark = marks[name];
      if (mark === before[name]) continue;
      if (mark === undefined) element.removeAttribute(name);
      else element.setAttribute(name, mark);
    }
    this.#marks = marks;
    this.#label = drawn.label(gap).split(gap);
  }
}

/** Draws a number into an element, and touches of it only what has changed. */
export const liveNumber = directive(LiveNumber);
