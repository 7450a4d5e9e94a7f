import { html, type TemplateResult } from 'lit';
import { factNumber } from '../../facts';
import { rightFact, type Scene } from '../facts';

/** How many of the sentences held out are right, by word and sense. */
export function byWord(scene: Scene): TemplateResult {
  const { room, view } = scene;
  const { library, shown } = room;
  if (!library || !shown) return html``;
  const { messages } = view;
  const cell = (index: number) => {
    const fact = rightFact(scene, 'heldOut', index);
    const count = shown.heldOut.bySense[index]?.count ?? 0;
    return html`<td>
      <span class="quiet" lang="en">${library.senses[index]?.name}</span>
      ${fact ? factNumber(view, fact) : '–'} / ${count}
    </td>`;
  };
  return html`<table class="by-word">
    <caption>
      ${messages.plain('learning.byword')}
    </caption>
    <tbody>
      ${library.known.words.map(
        (word, i) =>
          html`<tr>
            <th scope="row" lang="en">${word}</th>
            ${cell(2 * i)} ${cell(2 * i + 1)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
