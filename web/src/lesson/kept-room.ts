import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { choicesOf } from './choices';
import { sameItems } from './same-items';
import type { View } from './view';

let observer: ResizeObserver | undefined;

/** Keeps what an element has grown to; it is told after layout and before paint, so nothing is seen. */
const growth = (): ResizeObserver =>
  (observer ??= new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (height > 0) (target as HTMLElement).style.minBlockSize = `${height}px`;
    }
  }));

class KeptRoom extends Directive {
  #choices: readonly unknown[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('keptRoom() belongs on an element');
  }

  override render(view: View): unknown {
    void view;
    return noChange;
  }

  override update({ element }: ElementPart, [view]: [View]): unknown {
    const choices = choicesOf(view);
    if (sameItems(choices, this.#choices)) return noChange;
    this.#choices = choices;
    growth().unobserve(element);
    (element as HTMLElement).style.minBlockSize = '';
    if (!view.printing) growth().observe(element);
    return noChange;
  }
}

/**
 * While a slider moves, a live text that took another line keeps that room, so that what stands below
 * does not go up and down; until the reader chooses another step, sentence, word or the like.
 */
export const keptRoom = directive(KeptRoom);
