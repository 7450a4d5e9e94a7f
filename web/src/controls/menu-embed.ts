import type { Scenario } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { MenuSurroundings } from '../element/menu-door';
import type { Messages } from '../i18n/messages';
import type { View } from '../lesson/view';
import { longestLesson, packLesson } from '../page/lesson-link';
import { changedState, embeddedOf } from '../takeaway/embedded';
import {
  elementSnippet,
  fileLinkOf,
  frameSnippet,
  linkOf,
  nodeSnippet,
  notebookSnippet,
} from '../takeaway/snippets.mjs';
import { textToCopy, type Copied } from './menu-text';

const kinds = ['element', 'frame', 'link', 'file', 'node', 'notebook'] as const;
type Kind = (typeof kinds)[number];

/** Ways of embedding whose address has no room for a lesson of the host's own. */
const addressed: readonly Kind[] = ['frame', 'link', 'file'];

/** Snippets that carry the state that is shown. */
export class MenuEmbed {
  readonly #around: MenuSurroundings;
  #kind: Kind = 'element';
  #copied: Copied;
  /** The host's lesson as links have it; empty where it does not fit into one. */
  #packed: { readonly lesson: unknown; readonly text: string } = { lesson: null, text: '' };

  constructor(around: MenuSurroundings) {
    this.#around = around;
  }

  #snippet(view: View): string {
    const embedded = embeddedOf(view, this.#around, this.#packed.text);
    switch (this.#kind) {
      case 'element':
        return elementSnippet(embedded);
      case 'frame':
        return frameSnippet(embedded);
      case 'link':
        return linkOf(embedded);
      case 'file':
        return fileLinkOf(embedded);
      case 'node':
        return nodeSnippet(embedded);
      case 'notebook':
        return notebookSnippet(embedded, changedState(view));
    }
  }

  #note(words: Messages): string | undefined {
    const own = this.#around.lesson();
    const isTooLong = this.#packed.lesson === own && this.#packed.text === '';
    if (own && isTooLong && addressed.includes(this.#kind)) return words.plain('menu.embed.own');
    if (own && this.#kind === 'node') {
      return words.plain('menu.embed.node.own', { file: `${own.id}.json` });
    }
    return this.#kind === 'file' ? words.plain('menu.embed.file.note') : undefined;
  }

  /** Packs a lesson of the host's own for its links, once. */
  async #pack(lesson: Scenario | null): Promise<void> {
    if (this.#packed.lesson === lesson) return;
    this.#packed = { lesson, text: '' };
    const text = lesson === null ? '' : await packLesson(lesson);
    if (this.#packed.lesson !== lesson) return;
    this.#packed = { lesson, text: text.length > longestLesson ? '' : text };
    await this.#around.redraw();
  }

  readonly #choose = ({ target }: Event): void => {
    this.#kind = kinds.find((kind) => kind === (target as HTMLSelectElement).value) ?? 'element';
    this.#copied = undefined;
    void this.#around.redraw();
  };

  template(view: View, words: Messages): TemplateResult {
    void this.#pack(this.#around.lesson());
    const note = this.#note(words);
    return html`<section aria-labelledby="menu-embed">
      <h3 id="menu-embed">${words.plain('menu.embed')}</h3>
      <p class="quiet">${words.plain('menu.embed.intro')}</p>
      <label class="choice">
        <span>${words.plain('menu.embed.kind')}</span>
        <select name="embed" @change=${this.#choose}>
          ${kinds.map(
            (kind) =>
              html`<option value=${kind} .selected=${kind === this.#kind}>
                ${words.plain(`menu.embed.${kind}`)}
              </option>`,
          )}
        </select>
      </label>
      ${note === undefined ? nothing : html`<p class="quiet">${note}</p>`}
      ${textToCopy(
        words,
        {
          name: 'snippet',
          label: words.plain('menu.embed.snippet'),
          text: this.#snippet(view),
          copied: this.#copied,
        },
        (copied) => {
          this.#copied = copied;
          void this.#around.redraw();
        },
      )}
    </section>`;
  }
}
