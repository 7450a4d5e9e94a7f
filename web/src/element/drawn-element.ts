import { render, type noChange, type TemplateResult } from 'lit';
import type { Styles } from '../styles/css';

// Where there is no document, the class can still be made, so that its module can be imported.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** An element that draws itself into a shadow root: once for all that is asked for at one time. */
export abstract class DrawnElement extends Base {
  static styles: readonly Styles[] = [];

  /** Where it is drawn; there from the first time that the element stands in a document. */
  protected renderRoot: HTMLElement | ShadowRoot | undefined;
  #isPending = false;
  #updated = Promise.resolve();

  protected abstract render(): TemplateResult | typeof noChange;

  protected createRenderRoot(): HTMLElement | ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    const { styles } = this.constructor as typeof DrawnElement;
    root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
    return root;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.requestUpdate();
  }

  /** Draws anew, soon. */
  requestUpdate(): void {
    if (this.#isPending || !this.renderRoot) return;
    this.#isPending = true;
    this.#updated = Promise.resolve().then(() => this.performUpdate());
  }

  /** Draws at once what was asked for. */
  protected performUpdate(): void {
    if (!this.#isPending || !this.renderRoot) return;
    try {
      const drawn = this.render();
      // What is asked for while the template is made is in it; what the drawing asks for comes next.
      this.#isPending = false;
      render(drawn, this.renderRoot);
    } finally {
      this.#isPending = false;
    }
  }

  /** Resolves when what was asked for is drawn, with whether nothing more has been asked for since. */
  get updateComplete(): Promise<boolean> {
    return this.getUpdateComplete();
  }

  protected async getUpdateComplete(): Promise<boolean> {
    await this.#updated;
    return !this.#isPending;
  }
}
