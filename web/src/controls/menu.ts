import { html, nothing, type TemplateResult } from 'lit';
import { menus } from 'virtual:loaders';
import type { MenuSurroundings } from '../element/menu-door';
import { messages, type Messages } from '../i18n/messages';
import type { View } from '../lesson/view';
import { MenuEmbed } from './menu-embed';
import { choices } from './menu-choices';
import { MenuTake } from './menu-take';
import { menuStyles } from './menu.styles';

/** Kept clear around the menu. */
const gap = 8;

/**
 * Below the button that opened it, as far as there is room for all that may open in it: a tall frame
 * has no middle to see.
 */
function place(dialog: HTMLElement, button: Element | null): void {
  const { bottom = gap } = button?.getBoundingClientRect() ?? {};
  const tallest = parseFloat(getComputedStyle(dialog).maxHeight);
  const lowest = globalThis.innerHeight - tallest - gap;
  dialog.style.top = `${Math.max(gap, Math.min(bottom, lowest))}px`;
}

/** The lesson's menu: other lessons and languages, snippets to embed it, and what can be taken away. */
export class Menu {
  readonly #around: MenuSurroundings;
  readonly #embed: MenuEmbed;
  readonly #take: MenuTake;
  #words: { readonly language: string; readonly messages: Messages } | undefined;
  #isOpen = false;

  constructor(around: MenuSurroundings) {
    this.#around = around;
    this.#embed = new MenuEmbed(around);
    this.#take = new MenuTake(around);
    const root = around.root();
    const { styleSheet } = menuStyles;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  /** Opens the menu in a language that its words are there for. */
  async open(language: string): Promise<void> {
    await this.#speak(language);
    this.#isOpen = true;
    await this.#around.redraw();
    const root = this.#around.root();
    const dialog = root.querySelector<HTMLDialogElement>('dialog.menu');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    place(dialog, root.querySelector('[data-tool="menu"]'));
  }

  /** Loads the menu's words in a language; in English where they cannot be had. */
  async #speak(language: string): Promise<void> {
    if (this.#words?.language === language) return;
    const load = (wanted: string) => menus[wanted]?.() ?? Promise.reject(new Error(wanted));
    const { spoken, catalogue } = await load(language).then(
      (found) => ({ spoken: language, catalogue: found }),
      async () => ({ spoken: 'en', catalogue: await load('en') }),
    );
    this.#words = { language, messages: messages(spoken, catalogue) };
  }

  readonly #closed = (): void => {
    this.#isOpen = false;
    this.#take.clear();
    void this.#around.redraw();
  };

  /** A press beside the menu closes it. */
  readonly #press = (event: MouseEvent): void => {
    const dialog = event.currentTarget as HTMLDialogElement;
    if (event.target !== dialog) return;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    // A press by key has no place.
    if (event.detail > 0 && (x < left || x > right || y < top || y > bottom)) dialog.close();
  };

  template(view: View): TemplateResult | typeof nothing {
    if (!this.#isOpen || !this.#words) return nothing;
    // What it said stays until the words of another language are there.
    if (this.#words.language !== view.language) {
      void this.#speak(view.language).then(
        () => this.#around.redraw(),
        () => undefined,
      );
    }
    const words = this.#words.messages;
    return html`<dialog
      class="menu ui"
      part="menu"
      aria-labelledby="menu-title"
      @close=${this.#closed}
      @click=${this.#press}
      @keydown=${(event: KeyboardEvent) => event.stopPropagation()}
    >
      <header>
        <h2 id="menu-title">${words.plain('menu.title')}</h2>
        <button
          type="button"
          class="tool"
          data-menu="close"
          @click=${(event: Event) => (event.target as Element).closest('dialog')?.close()}
        >
          ${words.plain('menu.close')} <span aria-hidden="true">✕</span>
        </button>
      </header>
      ${choices(view, words, this.#around.lesson())} ${this.#embed.template(view, words)}
      ${this.#take.template(view, words)}
    </dialog>`;
  }
}
