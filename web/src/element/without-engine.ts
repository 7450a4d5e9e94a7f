import { html, type TemplateResult } from 'lit';
import type { Speech } from '../lesson/build-view';
import type { Failure } from './contents';
import { textOnly } from './text-column';

/** The lesson in words alone, with the reason. */
export function inWords(words: Speech, { key, error }: Failure): TemplateResult {
  const { messages, language, direction } = words;
  return html`<div class="stage" part="stage" lang=${language} dir=${direction}>
    <p class="notice" role="alert">${messages.plain(key, { reason: error.message })}</p>
    ${textOnly(messages)}
  </div>`;
}

/** Until the engine and the lesson are there: what stands in the element, else that they come. */
export function stillLoading({ messages, language, direction }: Speech): TemplateResult {
  return html`<div class="stage" part="stage" lang=${language} dir=${direction} aria-busy="true">
    <slot><p class="ui quiet">${messages.plain('engine.loading')}</p></slot>
  </div>`;
}
