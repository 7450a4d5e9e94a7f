import { html, nothing, type TemplateResult } from 'lit';
import { menus } from 'virtual:menu-loaders';
import english from 'virtual:menu/en';
import type { MenuSurroundings } from '../element/menu-door';
import { messages, type Catalogue, type Messages } from '../i18n/messages';
import type { View } from '../lesson/view';
import { MenuEmbed } from './menu-embed';
import { choices } from './menu-choices';
import { MenuTake } from './menu-take';
import { menuStyles } from './menu.styles';

/** Kept clear around the menu. */
const gap = 8;

/** Below the button that opened it, as far as there is room: a tall frame has no middle to see. */
function place(dialog: HTMLElement, button: Element | null): void {
  const { bottom = gap } = button?.getBoundingClientRect() ?? {};
  const lowest = globalThis.innerHeight - dialog.offsetHeight - gap;
  dialog.style.top = `${Math.max(gap, Math.min(bottom, lowest))}px`;
}

/** The lesson's menu: other lessons and languages, snippets to embed it, and what can be taken away. */
export class Menu {
  readonly #around: MenuSurroundings;
  readonly #embed: MenuEmbed;
  readonly #take: MenuTake;
  readonly #catalogues = new Map<string, Catalogue>([['en', english]]);
  #words: { readonly language: string; readonly messages: Messages } | undefined;
  #isOpen = false;

  constructor(around: MenuSurroundings) {
    this.#around = around;
    this.#embed = new MenuEmbed(around);
    this.#take = new MenuTake(around);
    const root = around.root();
    const { styleSheet } = menuStyles;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  async open(): Promise<void> {
    this.#isOpen = true;
    await this.#around.redraw();
    const root = this.#around.root();
    const dialog = root.querySelector<HTMLDialogElement>('dialog.menu');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    place(dialog, root.querySelector('[data-tool="menu"]'));
  }

  /** The menu's messages in a language; in English until they are there. */
  #wordsIn(language: string): Messages {
    if (this.#words?.language === language) return this.#words.messages;
    const catalogue = this.#catalogues.get(language);
    if (!catalogue) {
      // English stands in from now on, so that a language is asked for once.
      this.#catalogues.set(language, english);
      void menus[language]?.().then(
        (loaded) => {
          this.#catalogues.set(language, loaded);
          this.#words = undefined;
          return this.#around.redraw();
        },
        () => undefined,
      );
    }
    const spoken = messages(catalogue ? language : 'en', catalogue ?? english);
    this.#words = { language, messages: spoken };
    return spoken;
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
    if (!this.#isOpen) return nothing;
    const words = this.#wordsIn(view.language);
    return html`<dialog
      class="menu ui"
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
