import { html, type TemplateResult } from 'lit';
import { rowBeneath } from '../cells/beneath';
import { cell, remover } from '../cells/cell';
import { table } from '../cells/table';
import { addFeature, addWord, removeFeature, removeWord } from '../data/shape';
import { isUsed, usesOfFeature, usesOfWord, type Uses } from '../data/uses';
import { sameName, type Row } from '../data/draft';
import type { Desk } from '../desk';

/** Where something stands, in words. */
export function usesInWords(desk: Desk, what: string, uses: Uses): string {
  return desk.t('remove.used', {
    what,
    sentences: uses.sentences.length,
    names: uses.sentences.join(', '),
    claims: uses.claims,
    senses: uses.senses.join(', '),
    ofSenses: uses.senses.length,
  });
}

/** Takes something away at once where nothing names it, and asks first where something does. */
export function removeUnlessUsed(
  desk: Desk,
  what: string,
  at: string,
  uses: Uses,
  act: () => void,
): void {
  if (!isUsed(uses)) return act();
  desk.ask({ at, said: usesInWords(desk, what, uses), go: desk.t('remove.anyway'), act });
}

/** The head of a table over the features, each named in its own cell. */
function featureHead(desk: Desk): TemplateResult {
  const { draft } = desk;
  const remove = (name: string, at: number) => () =>
    removeUnlessUsed(desk, name, `features.${at}`, usesOfFeature(draft, name), () =>
      desk.change(removeFeature(desk.draft, at)),
    );
  return html`<thead>
    <tr>
      <td class="corner">${desk.t('words.corner')}</td>
      ${draft.features.map(
        (name, i) =>
          html`<th scope="col">
            ${cell(desk, `features.${i}`, {
              label: desk.t('words.feature', { place: i + 1 }),
              className: 'name',
            })}
            ${remover(desk, name, remove(name, i))}
          </th>`,
      )}
      <td></td>
    </tr>
    ${rowBeneath(desk, draft.features.length + 2, 'features')}
  </thead>`;
}

function wordRow(desk: Desk, { name, values }: Row, at: number): TemplateResult {
  const { draft } = desk;
  const address = `words.${at}`;
  const remove = () =>
    removeUnlessUsed(desk, name, address, usesOfWord(draft, name), () =>
      desk.change(removeWord(desk.draft, at)),
    );
  const isFocus = sameName(name, draft.focus);
  return html`<tr class=${isFocus ? 'focus' : ''}>
      <th scope="row">
        ${cell(desk, `${address}.name`, {
          label: desk.t('words.name', { place: at + 1 }),
          className: 'name',
        })}
      </th>
      ${values.map(
        (_, j) =>
          html`<td>
            ${cell(desk, `${address}.values.${j}`, { label: `${name}, ${draft.features[j]}` })}
          </td>`,
      )}
      <td>${remover(desk, name, remove)}</td>
    </tr>
    ${rowBeneath(desk, values.length + 2, address)}`;
}

/** Words × features: the embeddings. */
export function wordsSection(desk: Desk): TemplateResult {
  const { draft } = desk;
  const neutral = desk.t('words.neutral');
  const rows = html`${featureHead(desk)}
    <tbody data-grows>
      ${draft.words.map((row, i) => wordRow(desk, row, i))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" class="quiet">${neutral}</th>
        ${draft.neutral.map(
          (_, j) =>
            html`<td>
              ${cell(desk, `neutral.${j}`, { label: `${neutral}, ${draft.features[j]}` })}
            </td>`,
        )}
        <td></td>
      </tr>
      ${rowBeneath(desk, draft.features.length + 2, 'neutral')}
    </tfoot>`;
  return html`<p>${desk.t('words.about')}</p>
    ${table(desk, 'words', desk.t('words.caption'), rows, { grow: addWord, className: 'numbers' })}
    <p class="row">
      <button
        type="button"
        class="pill"
        data-do="add-word"
        @click=${() => desk.change(addWord(draft), `words.${draft.words.length}.name`)}
      >
        ${desk.t('words.add')}
      </button>
      <button
        type="button"
        class="pill"
        data-do="add-feature"
        @click=${() =>
          desk.change(
            addFeature(draft, desk.t('words.new-feature')),
            `features.${draft.features.length}`,
          )}
      >
        ${desk.t('words.add-feature')}
      </button>
    </p> `;
}
