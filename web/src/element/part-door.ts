import type { LessonEngine } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { beyond, words } from 'virtual:loaders';
import type { Part } from '../beyond/part';
import { layered } from '../i18n/layered';
import { messages, type Messages } from '../i18n/messages';
import type { View } from '../lesson/view';
import { loadPart } from '../load/beyond';
import { isBeyond, type LoadedName, type State, type StepName } from '../state/state';
import { loadSteps } from '../steps';
import { homeOf } from './home';

interface Surroundings {
  engine(): LessonEngine;
  root(): ShadowRoot;
  /** Draws anew; resolves when that is done. */
  redraw(): Promise<unknown>;
}

/** What is shown of a part: itself, what keeps it from coming, or nothing yet. */
interface Shown {
  readonly part?: Part;
  readonly error?: string;
}

/** What a state asks for: the part of its step; in the lesson, the arrows at the sliders. */
const askedFor = ({ step, arrows }: State): LoadedName | undefined =>
  isBeyond(step) ? step : arrows === null ? undefined : 'arrows';

/** The parts beyond the lesson, each loaded when it is first shown: most readers do not come so far. */
export class PartDoor {
  readonly #around: Surroundings;
  readonly #parts = new Map<LoadedName, Shown>();
  #words: { readonly language: string; readonly messages: Messages } | undefined;
  #asked = '';

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The part of a state, with its words in the view's language; loads what is missing. */
  #open(view: View): { readonly part: Part; readonly view: View } | undefined {
    const name = askedFor(view.state);
    if (!name) return undefined;
    const { part, error } = this.#parts.get(name) ?? {};
    const spoken = this.#words?.language === view.language ? this.#words : undefined;
    if ((!part && error === undefined) || !spoken) void this.#load(name, view.language);
    if (!part || !this.#words) return undefined;
    return { part, view: { ...view, messages: layered(this.#words.messages, view.messages) } };
  }

  async #load(name: LoadedName, language: string): Promise<void> {
    const asked = `${name} ${language}`;
    if (this.#asked === asked) return;
    this.#asked = asked;
    const catalogue = async (wanted: string) => {
      const found = (await beyond[wanted]?.()) ?? (await beyond['en']?.()) ?? {};
      this.#words = { language: wanted, messages: messages(wanted, found) };
    };
    try {
      const [make] = await Promise.all([loadPart(name), catalogue(language), loadSteps()]);
      if (!this.#parts.get(name)?.part) {
        const { root, redraw } = this.#around;
        const part = make({ engine: this.#around.engine(), words, home: homeOf, redraw, root });
        const { styleSheet } = part.styles;
        const sheets = this.#around.root().adoptedStyleSheets;
        this.#around.root().adoptedStyleSheets = [...sheets, styleSheet];
        this.#parts.set(name, { part });
      }
    } catch (error) {
      this.#parts.set(name, { error: error instanceof Error ? error.message : String(error) });
    }
    this.#asked = '';
    await this.#around.redraw();
  }

  /** The part's title, text and figure; until it is there, that it comes or what keeps it from coming. */
  template(view: View): TemplateResult {
    const opened = this.#open(view);
    if (opened) return opened.part.template(opened.view);
    const { state, messages } = view;
    const reason = this.#parts.get(askedFor(state) as LoadedName)?.error;
    const status = html`<p role=${reason === undefined ? 'status' : 'alert'}>
      ${reason === undefined ? messages.plain('beyond.loading') : messages.plain('beyond.missing', { reason })}
    </p>`;
    return isBeyond(state.step)
      ? html`<div class="body">
          <div class="text intro" part="text">
            <h2 id="title-${state.step}">${messages.plain(`step.${state.step}.title`)}</h2>
            ${status}
          </div>
        </div>`
      : status;
  }

  /** What stands at the slider of a value; nothing where no arrows are asked for. */
  field(view: View, path: string): TemplateResult | typeof nothing {
    const opened = this.#open(view);
    return opened?.part.field?.(opened.view, path) ?? nothing;
  }

  /** The view that “why?” speaks of. */
  asked(view: View): View {
    const opened = this.#open(view);
    return opened ? opened.part.asked(opened.view) : view;
  }

  /** What is said of a change by what is loaded. */
  live(view: View): string {
    const opened = this.#open(view);
    return opened?.part.live(opened.view) ?? '';
  }

  /** Another step is shown, or the element is gone: nothing goes on out of sight. */
  leave(step?: StepName): void {
    for (const [name, { part }] of this.#parts) {
      if (name !== step) part?.leave();
    }
  }
}
