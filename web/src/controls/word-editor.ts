import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueLimit } from '../state/table';
import type { View } from '../lesson/view';
import { fieldValue } from './field-value';

/** Where the sliders end; a number field takes more. */
export const sliderLimit = 6;

export interface ValueField {
  readonly path: string;
  readonly name: string;
  readonly value: number;
  readonly edited: boolean;
  readonly low?: number;
  readonly high?: number;
}

const written = (value: number) => String(Number(value.toPrecision(7)));

/** One value as slider and number field: two faces of one state. */
export function valueField(view: View, field: ValueField): TemplateResult {
  const { path, name, value, edited, low = -sliderLimit, high = sliderLimit } = field;
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
      ?disabled=${!edited}
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
      aria-label=${name}
      aria-valuetext=${view.formats.number(value)}
      .value=${live(String(value))}
      @input=${edit}
      @change=${() => view.act.settle()}
    />
  </div>`;
}

/** The sliders of the chosen word's embedding, right under the sentence. */
export function wordEditor(view: View): TemplateResult {
  const { trace } = view.shown;
  const label = view.wordIn(trace);
  const row = trace.labels.indexOf(label);
  const word = trace.words[row] ?? '';
  const { features } = trace.parameters;
  const edited = (path: string) => Object.hasOwn(view.state.edits, path);
  const fields = features.map((feature, column) => {
    const path = `${word}.${feature}`;
    return valueField(view, {
      path,
      name: feature,
      value: trace.embeddings.data[row * features.length + column] ?? 0,
      edited: edited(path),
    });
  });
  return html`<section class="editor" aria-label=${view.messages.plain('editor.label', { word })}>
    <p class="ui head">
      <strong>${word}</strong>
      <button
        type="button"
        class="tool"
        ?disabled=${!features.some((feature) => edited(`${word}.${feature}`))}
        @click=${() => view.act.reset(`${word}.`)}
      >
        ${view.messages.plain('editor.reset.word', { word })}
      </button>
    </p>
    <div class="fields">${fields}</div>
  </section>`;
}

export const wordEditorStyles = css`
  .editor {
    margin-top: 8px;
    padding: 6px 0 4px;
    border-block: 1px solid var(--rule);
  }
  .editor .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 32px;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: 2px clamp(16px, 2.5cqi, 32px);
  }
  .field {
    display: grid;
    grid-template-columns: 1fr auto auto;
    align-items: center;
    gap: 0 2px;
    font: 400 14px/1.3 var(--sans);
  }
  .field .slider {
    grid-column: 1 / -1;
  }
  .field .reset:disabled {
    visibility: hidden;
  }
  @container (max-width: 519px) {
    .fields {
      grid-template-columns: minmax(0, 1fr);
    }
    .field {
      grid-template-columns: 5em 1fr auto auto;
    }
    .field .slider {
      grid-column: 2;
      grid-row: 1;
    }
  }
`;
