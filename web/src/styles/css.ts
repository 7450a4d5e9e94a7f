/** Styles; the sheet is made when a shadow root first takes it, so that a module of them is imported anywhere. */
export class Styles {
  #sheet: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

export const css = (texts: TemplateStringsArray, ...parts: readonly Styles[]): Styles =>
  new Styles(texts.map((text, i) => text + (parts[i]?.cssText ?? '')).join(''));
