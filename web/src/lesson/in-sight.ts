import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { View } from './view';

const outOfSight = new WeakSet<Element>();

function note(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) outOfSight.delete(target);
    else outOfSight.add(target);
  }
}

let observer: IntersectionObserver | undefined;

/** A margin around the window, so that what is scrolled to is there already. */
const sight = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver(note, { rootMargin: '10%' }));

class InSight extends Directive {
  #parent: Node | undefined;

  render(view: View, draw: () => unknown): unknown {
    void view;
    return draw();
  }

  override update({ parentNode }: ChildPart, [view, draw]: [View, () => unknown]): unknown {
    if (this.#parent !== parentNode && parentNode instanceof Element) {
      this.#parent = parentNode;
      sight().observe(parentNode);
      return draw();
    }
    const canWait = view.moving && parentNode instanceof Element && outOfSight.has(parentNode);
    return canWait ? noChange : draw();
  }
}

/**
 * Draws what stands in an element; while a slider moves, only where that is in the window or near it. The
 * element draws all once more as soon as the slider rests.
 */
export const inSight = directive(InSight);
