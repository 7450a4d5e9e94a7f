import { html, nothing, type TemplateResult } from 'lit';
import type { MessageValues } from '../i18n/messages';
import type { TraceOf, View } from './view';

/**
 * A message for each sentence on the screen, with `many` and `sentence` to name it where there are
 * several; none for a sentence without values.
 */
export function eachSentence(
  view: View,
  key: string,
  valuesOf: (of: TraceOf) => MessageValues | null,
): TemplateResult {
  const many = view.compared.length > 1 ? 'yes' : 'no';
  return html`${view.compared.map((of) => {
    const values = valuesOf(of);
    const { sentence } = of;
    return values ? html`${view.messages.rich(key, { many, sentence, ...values })} ` : nothing;
  })}`;
}
