import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueLimit } from '../state/table';
import type { PartDoor } from '../element/part-door';
import type { View } from '../lesson/view';
import { fieldValue } from './field-value';

/** Where the sliders end; a number field takes more. */
const sliderLimit = 6;

interface ValueField {
  readonly path: string;
  readonly name: string;
  readonly value: number;
  readonly edited: boolean;
  readonly low?: number;
  readonly high?: number;
  /** What stands below the slider. */
  readonly below: unknown;
}

/** What brings the arrows at the sliders. */
type Arrows = Pick<PartDoor, 'template' | 'field'>;

const written = (value: number) => String(Number(value.toPrecision(7)));

/** One value as slider and number field: two faces of one state. */
function valueField(view: View, field: ValueField): TemplateResult {
  const { path, name, value, edited, low = -sliderLimit, high = sliderLimit, below } = field;
  const locked = view.locked('sliders');
  const edit = (event: Event) => {
    const typed = (event.target as HTMLInputElement).valueAsNumber;
    if (Number.isFinite(typed)) view.act.edit(path, typed, path);
  };
  return html`<div class="field" data-path=${path}>
    <span class="name" id="name-${path}">${name}</span>
    <input
      type="number"
      step="0.05"
      min=${-valueLimit}
      max=${valueLimit}
      ?disabled=${locked}
      aria-label=${view.messages.plain('editor.number', { path: name })}
      .value=${fieldValue(written(value))}
      @change=${(event: Event) => {
        edit(event);
        view.act.settle();
      }}
    />
    <button
      type="button"
      class="tool reset"
      ?disabled=${!edited || locked}
      aria-label=${view.messages.plain('editor.reset.value', { path: name })}
      title=${view.messages.plain('editor.reset.value', { path: name })}
      @click=${() => view.act.reset(path)}
    >
      ↺
    </button>
    <input
      type="range"
      class="slider"
      step="0.05"
      min=${low}
      max=${high}
      ?disabled=${locked}
      aria-label=${name}
      aria-valuetext=${view.formats.number(value)}
      .value=${live(String(value))}
      @input=${edit}
      @change=${() => view.act.settle()}
    />
    ${below}
  </div>`;
}

/** Asks what each slider would change; the answer, once it is there, stands below the sliders. */
function arrowsButton({ state, messages, act }: View): TemplateResult {
  const isOn = state.arrows !== null;
  return html`<button
    type="button"
    class="tool asks"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${() => act.change({ arrows: isOn ? null : 'weight' })}
  >
    ${messages.plain('editor.arrows')}
  </button>`;
}

/** Where the sliders are folded: the two values that the map shows, and a way to unfold them. */
function folded(view: View, row: string): TemplateResult {
  const { messages, shown, scenario, unfolded, act } = view;
  const [first, second] = scenario.senses;
  const at = (column: string) => view.number.html(shown, { quantity: 'embeddings', row, column });
  const values = messages.rich('editor.folded', {
    first: view.names.shown(first.feature),
    x: at(first.feature),
    second: view.names.shown(second.feature),
    y: at(second.feature),
  });
  return html`${unfolded ? nothing : html`<span class="values">${values}</span>`}
    <button
      type="button"
      class="tool fold"
      aria-expanded=${unfolded ? 'true' : 'false'}
      @click=${() => act.unfold(!unfolded)}
    >
      ${messages.plain(unfolded ? 'editor.close' : 'editor.open')}
    </button>`;
}

/** The sliders of the chosen word's embedding, right under the sentence. */
export function wordEditor(view: View, arrows: Arrows): TemplateResult | typeof nothing {
  if (view.hidden('sliders')) return nothing;
  const { trace } = view.shown;
  const label = view.wordIn(trace);
  const row = trace.labels.indexOf(label);
  const word = trace.words[row] ?? '';
  const { features } = trace.parameters;
  const name = view.names.shown(word);
  const edited = (path: string) => Object.hasOwn(view.state.edits, path);
  const isEdited = features.some((feature) => edited(`${word}.${feature}`));
  // The first step is about one word's place: nothing takes from another there.
  const canAsk = view.state.step !== 'paradox';
  const open = view.beside || view.unfolded;
  const fields = features.map((feature, column) => {
    const path = `${word}.${feature}`;
    return valueField(view, {
      path,
      name: view.names.shown(feature),
      value: trace.embeddings.data[row * features.length + column] ?? 0,
      edited: edited(path),
      below: canAsk ? arrows.field(view, path) : nothing,
    });
  });
  const reset = html`<button
    type="button"
    class="tool word-reset"
    ?disabled=${!isEdited || view.locked('sliders')}
    @click=${() => view.act.reset(`${word}.`)}
  >
    ${view.messages.plain('editor.reset.word', { word: name })}
  </button>`;
  return html`<section
    class="editor"
    aria-label=${view.messages.plain('editor.label', { word: name })}
  >
    <p class="ui head">
      <strong>${name}</strong>
      ${view.beside ? nothing : folded(view, label)}
      ${open ? [reset, canAsk ? arrowsButton(view) : nothing] : nothing}
    </p>
    ${open ? html`<div class="fields">${fields}</div>` : nothing}
    ${canAsk && view.state.arrows !== null ? html`<div class="arrows ui">${arrows.template(view)}</div>` : nothing}
  </section>`;
}
