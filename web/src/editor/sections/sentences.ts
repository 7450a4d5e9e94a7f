import { html, nothing, type TemplateResult } from 'lit';
import { rowBeneath } from '../cells/beneath';
import { cell, remover } from '../cells/cell';
import { table } from '../cells/table';
import { sameName, wordsOf, type DraftSentence } from '../data/draft';
import { addSentence, addWord, removeSentence } from '../data/shape';
import { usesOfSentence } from '../data/uses';
import type { Desk } from '../desk';
import { removeUnlessUsed } from './words';

/** The words of a sentence that the table of words lacks, each once. */
function missing(desk: Desk, text: string): readonly string[] {
  const known = desk.draft.words.map(({ name }) => name);
  return wordsOf(text).reduce<readonly string[]>(
    (found, word) =>
      [...known, ...found].some((one) => sameName(one, word)) ? found : [...found, word],
    [],
  );
}

function missingRow(desk: Desk, text: string) {
  const words = missing(desk, text);
  if (words.length === 0) return nothing;
  const add = () => desk.change(words.reduce((draft, word) => addWord(draft, word), desk.draft));
  return html`<tr class="beneath">
    <td colspan="5">
      <button type="button" class="pill" data-do="add-missing" @click=${add}>
        ${desk.t('sentences.add-words', { words: words.join(', ') })}
      </button>
    </td>
  </tr>`;
}

function sentenceRow(desk: Desk, sentence: DraftSentence, at: number): TemplateResult {
  const { draft } = desk;
  const { name, text } = sentence;
  const address = `sentences.${at}`;
  const words = [...new Set(wordsOf(text))].map((word) => {
    const key = draft.words.find((row) => sameName(row.name, word))?.name ?? word;
    return [key, key] as const;
  });
  const heads = draft.heads.map((head) => [head.name, head.name] as const);
  const remove = () =>
    removeUnlessUsed(desk, name, address, usesOfSentence(draft, name), () =>
      desk.change(removeSentence(desk.draft, at)),
    );
  const label = (part: string) => desk.t(`sentences.${part}.of`, { name });
  return html`<tr>
      <th scope="row">
        ${cell(desk, `${address}.name`, { label: label('name'), className: 'short' })}
      </th>
      <td class="wide">
        ${cell(desk, `${address}.text`, { label: label('text'), className: 'text' })}
      </td>
      <td>${cell(desk, `${address}.neighbour`, { label: label('neighbour'), choices: words })}</td>
      <td>${cell(desk, `${address}.head`, { label: label('head'), choices: heads })}</td>
      <td>${remover(desk, name, remove)}</td>
    </tr>
    ${rowBeneath(desk, 5, address)}${missingRow(desk, text)}`;
}

/** The sentences: text, the word that decides, the head that is shown first. */
export function sentencesSection(desk: Desk): TemplateResult {
  const { draft } = desk;
  const rows = html`<thead>
      <tr>
        ${['name', 'text', 'neighbour', 'head'].map(
          (part) => html`<th scope="col">${desk.t(`sentences.${part}`)}</th>`,
        )}
        <td></td>
      </tr>
    </thead>
    <tbody data-grows>
      ${draft.sentences.map((one, i) => sentenceRow(desk, one, i))}
    </tbody>`;
  return html`<p>${desk.t('sentences.about')}</p>
    ${table(desk, 'sentences', desk.t('sentences.caption'), rows, { grow: addSentence })}
    <p class="row">
      <button
        type="button"
        class="pill"
        data-do="add-sentence"
        @click=${() => desk.change(addSentence(draft), `sentences.${draft.sentences.length}.text`)}
      >
        ${desk.t('sentences.add')}
      </button>
    </p>`;
}
