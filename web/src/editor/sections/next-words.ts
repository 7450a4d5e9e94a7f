import { html, type TemplateResult } from 'lit';
import { rowBeneath } from '../cells/beneath';
import { cell, remover } from '../cells/cell';
import { table } from '../cells/table';
import type { NextRow } from '../data/draft';
import { addNextWord, removeNextWord } from '../data/shape';
import { usesOfNextWord } from '../data/uses';
import type { Desk } from '../desk';
import { removeUnlessUsed } from './words';

function nextRow(desk: Desk, { name, values }: NextRow, at: number): TemplateResult {
  const { draft } = desk;
  const address = `nextWords.${at}`;
  const [first, second] = draft.senses.map((sense) => sense.name);
  const senses = [
    ['0', first ?? ''],
    ['1', second ?? ''],
    ['', desk.t('next-words.neither')],
    ['01', desk.t('next-words.both')],
  ] as const;
  const remove = () =>
    removeUnlessUsed(desk, name, address, usesOfNextWord(draft, name), () =>
      desk.change(removeNextWord(desk.draft, at)),
    );
  return html`<tr>
      <th scope="row">
        ${cell(desk, `${address}.name`, {
          label: desk.t('next-words.name', { place: at + 1 }),
          className: 'name',
        })}
      </th>
      <td>
        ${cell(desk, `${address}.sense`, {
          label: desk.t('next-words.sense.of', { name }),
          choices: senses,
        })}
      </td>
      ${values.map(
        (_, j) =>
          html`<td>
            ${cell(desk, `${address}.values.${j}`, { label: `${name}, ${draft.features[j]}` })}
          </td>`,
      )}
      <td>${remover(desk, name, remove)}</td>
    </tr>
    ${rowBeneath(desk, values.length + 3, address)}`;
}

/** Next words × features. */
export function nextWordsSection(desk: Desk): TemplateResult {
  const { draft } = desk;
  const rows = html`<thead>
      <tr>
        <td class="corner">${desk.t('next-words.corner')}</td>
        <th scope="col">${desk.t('next-words.sense')}</th>
        ${draft.features.map((name) => html`<th scope="col">${name}</th>`)}
        <td></td>
      </tr>
    </thead>
    <tbody data-grows>
      ${draft.nextWords.map((row, i) => nextRow(desk, row, i))}
    </tbody>`;
  return html`<p>${desk.t('next-words.about', { focus: draft.focus })}</p>
    ${table(desk, 'next-words', desk.t('next-words.caption'), rows, { grow: addNextWord, className: 'numbers' })}
    <p class="row">
      <button
        type="button"
        class="pill"
        data-do="add-next-word"
        @click=${() => desk.change(addNextWord(draft), `nextWords.${draft.nextWords.length}.name`)}
      >
        ${desk.t('next-words.add')}
      </button>
    </p>`;
}
