import { drag as d3drag } from 'd3-drag';
import { select } from 'd3-selection';
import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

export interface DragHandlers {
  /** Pointer position in the coordinates of the nearest SVG (or the element's parent). */
  move(x: number, y: number): void;
  end?(): void;
}

class DragDirective extends AsyncDirective {
  #handlers: DragHandlers | undefined;
  #element: Element | undefined;

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
      this.#element = element;
      this.#attach(element as Element);
    }
    return noChange;
  }

  protected override disconnected(): void {
    if (this.#element) select(this.#element).on('.drag', null);
  }

  protected override reconnected(): void {
    if (this.#element) this.#attach(this.#element);
  }

  #attach(element: Element): void {
    const behaviour = d3drag<Element, unknown>()
      .container(() => (element as SVGElement).ownerSVGElement ?? (element.parentNode as never))
      .subject((event: { x: number; y: number }) => ({ x: event.x, y: event.y }))
      .on('drag', (event: { x: number; y: number }) => this.#handlers?.move(event.x, event.y))
      .on('end', () => this.#handlers?.end?.());
    select(element).call(behaviour);
  }
}

/** Makes an SVG or HTML element draggable: `<circle ${drag({ move, end })}>`. */
export const drag = directive(DragDirective);
