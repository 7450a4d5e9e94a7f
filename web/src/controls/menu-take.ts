import { html, nothing, type TemplateResult } from 'lit';
import type { MenuSurroundings } from '../element/menu-door';
import type { Messages } from '../i18n/messages';
import type { View } from '../lesson/view';
import { isBeyond } from '../state/state';
import { embeddedOf, stateLink } from '../takeaway/embedded';
import { isSealed, save } from '../takeaway/save';
import { fileOf, sheetOf, take, type Kind, type Source, type Taken } from '../takeaway/things';
import { printWorksheet } from '../takeaway/worksheet-document';
import { textToCopy, type Copied } from './menu-text';

/** What can be had of each: the last part of the file's name, and what it is called. */
const rows: readonly { readonly name: string; readonly kinds: Partial<Record<Kind, string>> }[] = [
  { name: 'figure', kinds: { svg: 'SVG', png: 'PNG' } },
  { name: 'trace', kinds: { csv: 'CSV', json: 'JSON' } },
  { name: 'formula', kinds: { tex: 'LaTeX', mml: 'MathML' } },
  { name: 'sheet', kinds: { html: 'HTML' } },
  { name: 'cite', kinds: { bib: 'BibTeX' } },
];

/** The parts beyond the lesson have no lesson's figure, trace or formula to give. */
const rowsFor = ({ state }: View) =>
  isBeyond(state.step) ? rows.filter(({ name }) => name === 'cite') : rows;

/** What is rather pasted than kept as a file. */
const pasted: readonly Kind[] = ['tex', 'mml', 'bib'];

/** The parts of the menu that make files of what is shown. */
export class MenuTake {
  readonly #around: MenuSurroundings;
  #taken: Taken | undefined;
  #copied: Copied;
  #told = '';
  #answers = false;

  constructor(around: MenuSurroundings) {
    this.#around = around;
  }

  clear(): void {
    this.#taken = undefined;
    this.#copied = undefined;
    this.#told = '';
  }

  #source(view: View, words: Messages): Source {
    return {
      view,
      words,
      root: this.#around.root(),
      link: stateLink(embeddedOf(view, this.#around)),
      answers: this.#answers,
    };
  }

  /** Runs what a button does, and tells what stopped it. */
  async #attempt(words: Messages, work: () => void | Promise<void>): Promise<void> {
    this.clear();
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#told = words.plain('menu.take.failed', { reason });
    }
    await this.#around.redraw();
    // What was made stands at the foot.
    const menu = this.#around.root().querySelector('.menu');
    menu?.scrollTo({ top: menu.scrollHeight });
  }

  #take(kind: Kind, view: View, words: Messages): Promise<void> {
    return this.#attempt(words, async () => {
      const taken = take(kind, this.#source(view, words));
      if (pasted.includes(kind)) {
        this.#taken = taken;
        this.#told = words.plain('menu.take.said', { name: taken.name });
        return;
      }
      save(taken.name, await fileOf(taken), this.#around.root());
      const sealed = isSealed();
      if (sealed) this.#taken = taken;
      this.#told = words.plain(sealed ? 'menu.take.sealed' : 'menu.take.saved', {
        name: taken.name,
      });
    });
  }

  #print(view: View, words: Messages): Promise<void> {
    return this.#attempt(words, () =>
      printWorksheet(sheetOf(this.#source(view, words)), this.#around.root()),
    );
  }

  #result(words: Messages): TemplateResult | typeof nothing {
    const taken = this.#taken;
    if (!taken) return nothing;
    if (typeof taken.content !== 'string') {
      return html`<div class="canvas">
        <p class="quiet">${words.plain('menu.take.picture')}</p>
        ${taken.content}
      </div>`;
    }
    return textToCopy(
      words,
      {
        name: taken.name,
        label: words.plain('menu.take.said', { name: taken.name }),
        text: taken.content,
        copied: this.#copied,
      },
      (copied) => {
        this.#copied = copied;
        void this.#around.redraw();
      },
    );
  }

  #sheetControls(view: View, words: Messages): TemplateResult {
    return html`<button
        type="button"
        class="pill"
        data-take="print"
        @click=${() => this.#print(view, words)}
      >
        ${words.plain('menu.take.print')}
      </button>
      <label class="answers">
        <input
          type="checkbox"
          .checked=${this.#answers}
          @change=${({ target }: Event) => {
            this.#answers = (target as HTMLInputElement).checked;
          }}
        />
        ${words.plain('menu.take.answers')}
      </label>`;
  }

  template(view: View, words: Messages): TemplateResult {
    return html`<section aria-labelledby="menu-take">
      <h3 id="menu-take">${words.plain('menu.take')}</h3>
      <ul class="takes">
        ${rowsFor(view).map(({ name, kinds }) => {
          const of = words.plain(`menu.take.${name}`);
          return html`<li>
            <span class="what">${of}</span>
            <span class="row"
              >${Object.entries(kinds).map(
                ([kind, called]) =>
                  html`<button
                    type="button"
                    class="pill"
                    data-take=${kind}
                    aria-label=${`${of}: ${called}`}
                    @click=${() => this.#take(kind as Kind, view, words)}
                  >
                    ${called}
                  </button>`,
              )}
              ${name === 'sheet' ? this.#sheetControls(view, words) : nothing}</span
            >
          </li>`;
        })}
      </ul>
      <p class="quiet" role="status">${this.#told}</p>
      ${this.#result(words)}
    </section>`;
  }
}
