import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages';
import { copy } from '../takeaway/save';

/** What came of the last press on “Copy”. */
export type Copied = 'yes' | 'refused' | undefined;

/** A text to take along, with a button that copies it. Code runs from left to right everywhere. */
export function textToCopy(
  words: Messages,
  {
    name,
    label,
    text,
    copied,
  }: {
    readonly name: string;
    readonly label: string;
    readonly text: string;
    readonly copied: Copied;
  },
  done: (copied: Copied) => void,
): TemplateResult {
  const lines = Math.min(12, Math.max(2, text.split('\n').length));
  const press = async (event: Event) => {
    const field = (event.target as Element)
      .closest('.to-copy')
      ?.querySelector<HTMLTextAreaElement>('textarea');
    if (field) done((await copy(field)) ? 'yes' : 'refused');
  };
  return html`<div class="to-copy" data-text=${name}>
    <textarea
      readonly
      dir="ltr"
      spellcheck="false"
      rows=${lines}
      aria-label=${label}
      .value=${text}
    ></textarea>
    <div class="row">
      <button type="button" class="pill" data-menu="copy" @click=${press}>
        ${words.plain('menu.copy')}
      </button>
      <span role="status" class="quiet"
        >${
          copied === undefined
            ? nothing
            : words.plain(copied === 'yes' ? 'menu.copied' : 'menu.copy.refused')
        }</span
      >
    </div>
  </div>`;
}
