import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

export interface DragHandlers {
  /** Pointer position in the coordinates of the nearest SVG (or the element's parent). */
  move(x: number, y: number): void;
  end?(): void;
}

type Draggable = SVGElement | HTMLElement;

/** Where the pointer is, in the coordinates that figures are drawn in. */
function placeOf(
  { clientX, clientY }: PointerEvent,
  element: Draggable,
): readonly [number, number] {
  const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
  const toScreen = svg?.getScreenCTM();
  if (toScreen) {
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toScreen.inverse());
    return [x, y];
  }
  const frame = element.parentElement?.getBoundingClientRect();
  return [clientX - (frame?.left ?? 0), clientY - (frame?.top ?? 0)];
}

/** A drag is no click: the one that the browser sends after it goes no further. */
function withoutClick(element: Draggable): void {
  const stop = (event: Event) => event.stopImmediatePropagation();
  element.addEventListener('click', stop, { capture: true });
  setTimeout(() => element.removeEventListener('click', stop, { capture: true }));
}

class DragDirective extends Directive {
  #handlers: DragHandlers | undefined;
  #element: Draggable | undefined;
  #listening = new AbortController();
  #moved = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('drag() belongs on an element');
  }

  override render(handlers: DragHandlers) {
    this.#handlers = handlers;
    return noChange;
  }

  override update({ element }: ElementPart, [handlers]: [DragHandlers]) {
    this.#handlers = handlers;
    if (this.#element !== element) {
      this.#listening.abort();
      this.#element = element as Draggable;
      this.#attach(this.#element);
    }
    return noChange;
  }

  #attach(element: Draggable): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const listen = (name: string, hear: (event: PointerEvent) => void) =>
      element.addEventListener(name, hear as EventListener, { signal, passive: false });
    // A finger on it drags; elsewhere it scrolls. SVG groups have no box for a touch-action.
    element.style.touchAction = 'none';
    listen('touchmove', (event) => event.preventDefault());
    listen('selectstart', (event) => event.preventDefault());
    listen('pointerdown', (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      this.#moved = false;
      element.setPointerCapture(event.pointerId);
    });
    listen('pointermove', (event) => {
      if (!element.hasPointerCapture(event.pointerId)) return;
      this.#moved = true;
      this.#handlers?.move(...placeOf(event, element));
    });
    listen('lostpointercapture', () => {
      if (this.#moved) withoutClick(element);
      this.#handlers?.end?.();
    });
  }
}

/** Makes an SVG or HTML element draggable: `<circle ${drag({ move, end })}>`. */
export const drag = directive(DragDirective);
