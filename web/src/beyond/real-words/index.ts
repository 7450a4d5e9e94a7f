import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../lesson/view';
import { partQuestion } from '../part-question';
import type { Part, PartMaker, PartSurroundings } from '../part';
import { explainFact, type Desk } from './facts';
import { Loading, loadingState } from './loading';
import { mapSection } from './map';
import { initial, Model, type Field } from './model';
import { nearSaid, nearSection } from './near';
import { Quantities } from './quantities';
import type { Section, Ways } from './section';
import { sentenceSaid, sentenceSection } from './sentence';
import { styles } from './styles';
import { sumSaid, sumSection } from './sum';

const step = 'real-words';
const asked = { step, messages: 'real', right: 1 } as const;
const fields = Object.keys(initial) as Field[];

/** Title, goal and what this part is about. */
function intro(view: View, values: Readonly<Record<string, number>> | undefined): TemplateResult {
  const { messages } = view;
  return html`<div class="text intro" part="text">
    ${
      view.hidden('title')
        ? nothing
        : html`<h2 id="title-${step}">${messages.plain(`step.${step}.title`)}</h2>
            <p class="goal">
              ${messages.plain(`step.${step}.goal`)}
              <span class="unbroken"
                >${messages.plain('step.minutes', {
                  minutes: Number(messages.plain(`step.${step}.minutes`)),
                })}</span
              >
            </p>`
    }
    ${view.hidden('text') || !values ? nothing : html`<p>${messages.rich('real.intro', values)}</p>`}
  </div>`;
}

/** A section's words and its picture; the first stands under the part's title. */
function drawn(view: View, section: Section, head: TemplateResult | undefined): TemplateResult {
  const { name, text, figure, after } = section;
  const title = view.messages.plain(`real.${name}.title`);
  return html`<section class="body" aria-label=${title} data-section=${name}>
    ${head ?? nothing}
    <div class="text ${head ? 'rest' : 'intro'}" part="text">
      ${head ? partQuestion(view, asked) : nothing}
      ${
        view.hidden('text')
          ? nothing
          : html`<h3>${title}</h3>
              ${text}`
      }
    </div>
    ${
      view.hidden('figure')
        ? nothing
        : html`<figure
            class="figure"
            part="figure"
            data-figure=${head ? step : name}
            aria-label=${title}
          >
            ${figure}
          </figure>`
    }
    ${after && !view.hidden('text') ? html`<div class="text rest" part="text">${after}</div>` : nothing}
  </section>`;
}

class RealWordsPart implements Part {
  readonly styles = styles;
  readonly #around: PartSurroundings;
  readonly #loading: Loading;
  #model: Model | undefined;
  #quantities: Quantities | undefined;
  /** A field that was left empty, and what the state said then. */
  #empty: { readonly field: Field; readonly state: string | null } | undefined;
  #said: Partial<Record<Field, string | null>> = {};

  constructor(around: PartSurroundings) {
    this.#around = around;
    this.#loading = new Loading(around);
  }

  /** What a view shows, computed anew only where it differs. */
  #desk(view: View): Desk | undefined {
    const { now } = this.#loading;
    if (now.kind !== 'there') return undefined;
    this.#model ??= new Model(this.#around.engine, now.world);
    const shown = this.#model.shown(view.state);
    const before = this.#quantities?.shown;
    const isSame =
      before &&
      Object.entries(shown).every(([name, part]) => before[name as keyof typeof shown] === part);
    if (!isSame) this.#quantities = new Quantities(this.#around.engine, this.#model, shown);
    const quantities = this.#quantities as Quantities;
    const { lesson, row } = quantities.shown.real;
    if (!lesson) return { view, quantities, lesson: undefined };
    const over = lesson.view(view);
    const label = over.shown.trace.labels[row] ?? '';
    const head = over.scenario.heads[0]?.name ?? '';
    return { view, quantities, lesson: { view: over, of: over.shown, row: label, head } };
  }

  /** A word as the pack spells it: the field shows it so, and what it shows is no other change. */
  #spelt(field: Field, text: string): string {
    return (field === 'near' && this.#model?.find(text)) || text;
  }

  #ways(view: View): Ways {
    return {
      write: (field, text) => {
        const isEmpty = text.trim() === '';
        this.#empty = isEmpty ? { field, state: view.state[field] } : undefined;
        if (isEmpty) void this.#around.redraw();
        else view.act.change({ [field]: this.#spelt(field, text.trim()) });
      },
      isEmpty: (field) => this.#empty?.field === field && this.#empty.state === view.state[field],
    };
  }

  template(view: View): TemplateResult {
    const desk = this.#desk(view);
    if (!desk) {
      const { now } = this.#loading;
      return html`<div class="body">
        ${intro(view, undefined)}
        <div class="figure">
          ${now.kind === 'there' ? nothing : loadingState(view, now, () => void this.#loading.start())}
        </div>
      </div>`;
    }
    const { pack } = desk.quantities.model.world;
    const values = { count: pack.words.length, dimensions: pack.dimensions };
    const ways = this.#ways(view);
    const [first, ...others] = [nearSection, mapSection, sumSection, sentenceSection].map((make) =>
      make(desk, ways),
    ) as [Section, ...Section[]];
    return html`<div class="real-words">
      ${drawn(view, first, intro(view, values))}
      ${others.map((section) => drawn(view, section, undefined))}
      ${
        view.hidden('text')
          ? nothing
          : html`<p class="ui quiet real-source">${view.messages.rich('real.source', values)}</p>`
      }
    </div>`;
  }

  asked(view: View): View {
    const desk = this.#desk(view);
    if (!desk) return view;
    const fact: View['fact'] = (id) => explainFact(desk, id);
    const { lesson } = desk.quantities.shown.real;
    const row = desk.lesson?.row ?? null;
    return lesson ? lesson.view({ ...view, fact }, row) : { ...view, fact };
  }

  live(view: View): string {
    const desk = this.#desk(view);
    if (!desk) return '';
    const { near, analogy, real } = view.state;
    const now = { near, analogy, real };
    const changed = fields.find(
      (field) => this.#said[field] !== undefined && this.#said[field] !== now[field],
    );
    this.#said = now;
    if (changed === 'analogy') return sumSaid(desk);
    return changed === 'real' ? sentenceSaid(desk) : nearSaid(desk);
  }

  leave(): void {
    // Nothing goes on here by itself.
  }
}

/** The part “Real words”: the lesson's questions, asked of vectors that were learnt from text. */
export const realWords: PartMaker = (around) => new RealWordsPart(around);
