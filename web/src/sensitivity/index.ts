import { loadLearning } from 'attention-explainer/learning';
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact } from '../beyond/facts';
import type { Part, PartMaker, PartSurroundings } from '../beyond/part';
import type { View } from '../lesson/view';
import { arrow } from './arrow';
import { Asking } from './asking';
import { derivativeFact, derivativeNumber, valueAt } from './facts';
import { chosenIn } from './followed';
import { lengthFact, moveFact } from './move-facts';
import { row, steepestSaid } from './row';
import { styles } from './styles';
import { Winning } from './winning';

/** How much each slider would change a number that is followed, and the way to make a word win. */
class Arrows implements Part {
  readonly styles = styles;
  readonly #around: PartSurroundings;
  readonly #winning: Winning;
  #asking: Asking | undefined;
  #loading = false;
  #error = '';

  constructor(around: PartSurroundings) {
    this.#around = around;
    this.#winning = new Winning(around.engine, around.redraw);
    // Who reaches for a value while values move takes them over: they hold still to be typed or dragged.
    around.root().addEventListener('focusin', ({ target }) => {
      if (this.#winning.isPlaying && target instanceof HTMLInputElement) this.#halt();
    });
  }

  #halt(): void {
    this.#winning.stop();
    void this.#around.redraw();
  }

  /** The module that differentiates; loads it where it is not there yet. */
  #ready(): Asking | undefined {
    if (!this.#asking && !this.#loading && this.#error === '') void this.#load();
    return this.#asking;
  }

  async #load(): Promise<void> {
    this.#loading = true;
    try {
      this.#asking = new Asking(await loadLearning());
    } catch (error) {
      this.#error = error instanceof Error ? error.message : String(error);
    }
    this.#loading = false;
    await this.#around.redraw();
  }

  template(view: View): TemplateResult {
    const asking = this.#ready();
    if (!asking) {
      const { messages } = view;
      const status =
        this.#error === ''
          ? messages.plain('beyond.loading')
          : messages.plain('beyond.missing', { reason: this.#error });
      return html`<p role="status">${status}</p>`;
    }
    const choice = chosenIn(view);
    const { followed } = choice;
    this.#winning.follow(view, followed);
    const { isPlaying } = this.#winning;
    const outcome = this.#winning.outcome(view, followed);
    const press = () => {
      if (!isPlaying) {
        this.#winning.start(view, asking, followed);
        return;
      }
      this.#halt();
    };
    return row(view, choice, asking.derive(view, followed), { isPlaying, outcome }, press);
  }

  field(view: View, path: string): TemplateResult | typeof nothing {
    const asking = this.#ready();
    if (!asking) return nothing;
    const { followed } = chosenIn(view);
    const sensitivity = asking.derive(view, followed);
    const value = valueAt(sensitivity, sensitivity.embeddings, path);
    if (value === undefined || !Number.isFinite(value)) return nothing;
    const [word = ''] = path.split('.');
    const { features, embeddings } = sensitivity;
    const shown = features.map((f) => valueAt(sensitivity, embeddings, `${word}.${f}`) ?? 0);
    const largest = Math.max(...shown.map(Math.abs));
    return html`<div class="arrow">
      ${arrow(value, largest)} ${derivativeNumber(view, followed, path, value)}
    </div>`;
  }

  asked(view: View): View {
    return { ...view, fact: (id) => this.#fact(view, id) };
  }

  #fact(view: View, id: string): Fact | undefined {
    if (!this.#asking) return undefined;
    const { followed } = chosenIn(view);
    const [kind = '', path = ''] = id.split(':');
    if (kind === 'derivative') {
      return derivativeFact(view, followed, this.#asking.derive(view, followed), path);
    }
    const outcome = this.#winning.outcome(view, followed);
    if (!outcome) return undefined;
    return kind === 'length' ? lengthFact(view, outcome) : moveFact(view, outcome, path);
  }

  live(view: View): string {
    const { step } = view.state;
    if (!this.#asking || step === 'paradox' || step === 'dot-product') return '';
    const { followed } = chosenIn(view);
    return steepestSaid(view, followed, this.#asking.derive(view, followed)).said;
  }

  leave(): void {
    this.#winning.stop();
  }
}

export const arrows: PartMaker = (around) => new Arrows(around);
