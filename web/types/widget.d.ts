/** The front end for notebooks, after the contract of anywidget. */

/** What is needed of a notebook's model; that of anywidget has more. */
export interface WidgetModel {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, heard: () => void): void;
  off(event: string, heard: () => void): void;
}

declare const widget: {
  /** Shows a view of the model in `el`; what it resolves to ends the view, and so does the signal. */
  render(view: { model: WidgetModel; el: HTMLElement; signal?: AbortSignal }): Promise<() => void>;
};

export default widget;
