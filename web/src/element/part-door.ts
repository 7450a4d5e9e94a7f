import type { Engine } from 'attention-explainer/engine';
import { nothing, type TemplateResult } from 'lit';
import { beyond, words } from 'virtual:loaders';
import type { Part } from '../beyond/part';
import { layered } from '../i18n/layered';
import { messages, type Messages } from '../i18n/messages';
import type { View } from '../lesson/view';
import { loadPart } from '../load/beyond';
import { isBeyond, type BeyondName, type StepName } from '../state/state';
import { homeOf } from './home';

interface Surroundings {
  engine(): Engine;
  root(): ShadowRoot;
  /** Draws anew; resolves when that is done. */
  redraw(): Promise<unknown>;
}

/** What is shown of a part: itself, what keeps it from coming, or nothing yet. */
interface Shown {
  readonly part?: Part;
  readonly error?: string;
}

/** The parts beyond the lesson, each loaded when it is first shown: most readers do not come so far. */
export class PartDoor {
  readonly #around: Surroundings;
  readonly #parts = new Map<BeyondName, Shown>();
  #words: { readonly language: string; readonly messages: Messages } | undefined;
  #asked = '';

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The part of a step, with its words in the view's language; loads what is missing. */
  #open(view: View): { readonly part: Part; readonly view: View } | undefined {
    const { step } = view.state;
    if (!isBeyond(step)) return undefined;
    const { part, error } = this.#parts.get(step) ?? {};
    const spoken = this.#words?.language === view.language ? this.#words : undefined;
    if ((!part && error === undefined) || !spoken) void this.#load(step, view.language);
    if (!part || !this.#words) return undefined;
    return { part, view: { ...view, messages: layered(this.#words.messages, view.messages) } };
  }

  async #load(step: BeyondName, language: string): Promise<void> {
    const asked = `${step} ${language}`;
    if (this.#asked === asked) return;
    this.#asked = asked;
    const catalogue = async (wanted: string) => {
      const found = (await beyond[wanted]?.()) ?? (await beyond['en']?.()) ?? {};
      this.#words = { language: wanted, messages: messages(wanted, found) };
    };
    try {
      const [make] = await Promise.all([loadPart(step), catalogue(language)]);
      if (!this.#parts.get(step)?.part) {
        const { root, redraw } = this.#around;
        const part = make({ engine: this.#around.engine(), words, home: homeOf, redraw, root });
        const { styleSheet } = part.styles;
        const sheets = this.#around.root().adoptedStyleSheets;
        if (styleSheet) this.#around.root().adoptedStyleSheets = [...sheets, styleSheet];
        this.#parts.set(step, { part });
      }
    } catch (error) {
      this.#parts.set(step, { error: error instanceof Error ? error.message : String(error) });
    }
    this.#asked = '';
    await this.#around.redraw();
  }

  /** The part's title, text and figure; nothing until it is there. */
  template(view: View): TemplateResult | typeof nothing {
    const opened = this.#open(view);
    return opened ? opened.part.template(opened.view) : nothing;
  }

  /** What kept the part of a step from coming. */
  failure(step: StepName): string | undefined {
    return isBeyond(step) ? this.#parts.get(step)?.error : undefined;
  }

  /** The view that “why?” speaks of. */
  asked(view: View): View {
    const opened = this.#open(view);
    return opened ? opened.part.asked(opened.view) : view;
  }

  /** What is said of a change in a part; undefined in the lesson. */
  live(view: View): string | undefined {
    if (!isBeyond(view.state.step)) return undefined;
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
