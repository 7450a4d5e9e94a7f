import { html, nothing, type TemplateResult } from 'lit';
import { beneath, rowBeneath } from '../cells/beneath';
import { cell, remover } from '../cells/cell';
import { table } from '../cells/table';
import type { DraftHead } from '../data/draft';
import {
  addHead,
  addQueryFeature,
  addValueFeature,
  removeHead,
  removeQueryFeature,
  removeValueFeature,
} from '../data/shape';
import { usesOfHead } from '../data/uses';
import type { Desk } from '../desk';
import { removeUnlessUsed } from './words';

type MatrixName = 'W_Q' | 'W_K' | 'W_V' | 'W_O';

interface MatrixParts {
  readonly name: MatrixName;
  readonly tone: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Where the names of the columns are written; nowhere if they are another table's. */
  readonly named?: 'queryFeatures' | 'valueFeatures';
  readonly remove?: (column: number) => void;
}

function columnHead(desk: Desk, at: number, parts: MatrixParts, name: string, j: number) {
  const { named, remove } = parts;
  if (!named) return html`<th scope="col">${name}</th>`;
  const address = `heads.${at}.${named}.${j}`;
  const label = desk.t('heads.column', { matrix: parts.name, place: j + 1 });
  return html`<th scope="col">
    ${cell(desk, address, { label, className: 'name' })}
    ${remove && parts.columns.length > 1 ? remover(desk, name, () => remove(j)) : nothing}
  </th>`;
}

/** One matrix of a head. */
function matrix(desk: Desk, at: number, parts: MatrixParts): TemplateResult {
  const { name, tone, rows, columns } = parts;
  const address = `heads.${at}.${name}`;
  const head = desk.draft.heads[at]?.name ?? '';
  const caption = html`<span class=${tone}
      ><span class="maths">W<sub>${name.slice(2)}</sub></span></span
    >
    <span class="quiet">${desk.t(`heads.${name}`)}</span>`;
  const content = html`<thead>
      <tr>
        <td class="corner"></td>
        ${columns.map((column, j) => columnHead(desk, at, parts, column, j))}
      </tr>
      ${parts.named ? rowBeneath(desk, columns.length + 1, `heads.${at}.${parts.named}`) : nothing}
    </thead>
    <tbody>
      ${rows.map(
        (row, i) =>
          html`<tr>
              <th scope="row">${row}</th>
              ${columns.map(
                (column, j) =>
                  html`<td>
                    ${cell(desk, `${address}.${i}.${j}`, {
                      label: `${head}, ${name}, ${row}, ${column}`,
                    })}
                  </td>`,
              )}
            </tr>
            ${rowBeneath(desk, columns.length + 1, `${address}.${i}`)}`,
      )}
    </tbody>`;
  return table(desk, address, caption, content, { className: 'numbers' });
}

function matricesOf(desk: Desk, head: DraftHead, at: number): readonly MatrixParts[] {
  const { features } = desk.draft;
  const { queryFeatures, valueFeatures } = head;
  const queries = { rows: features, columns: queryFeatures };
  return [
    {
      name: 'W_Q',
      tone: 'q',
      ...queries,
      named: 'queryFeatures',
      remove: (column) => desk.change(removeQueryFeature(desk.draft, column)),
    },
    { name: 'W_K', tone: 'k', ...queries },
    {
      name: 'W_V',
      tone: 'v',
      rows: features,
      columns: valueFeatures,
      named: 'valueFeatures',
      remove: (column) => desk.change(removeValueFeature(desk.draft, at, column)),
    },
    { name: 'W_O', tone: '', rows: valueFeatures, columns: features },
  ];
}

function headPart(desk: Desk, head: DraftHead, at: number): TemplateResult {
  const address = `heads.${at}`;
  const remove = () =>
    removeUnlessUsed(desk, head.name, `${address}.name`, usesOfHead(desk.draft, head.name), () =>
      desk.change(removeHead(desk.draft, at)),
    );
  return html`<section class="head" aria-label=${head.name}>
    <p class="row heading">
      <label
        >${desk.t('heads.name', { place: at + 1 })}
        ${cell(desk, `${address}.name`, {
          label: desk.t('heads.name', { place: at + 1 }),
          className: 'text',
        })}</label
      >
      ${desk.draft.heads.length > 1 ? remover(desk, head.name, remove) : nothing}
    </p>
    ${beneath(desk, `${address}.name`)}
    <div class="matrices">
      ${matricesOf(desk, head, at).map((parts) => matrix(desk, at, parts))}
    </div>
    <p class="row">
      <button
        type="button"
        class="pill"
        data-do="add-value-feature"
        @click=${() => desk.change(addValueFeature(desk.draft, at, desk.t('words.new-feature')))}
      >
        ${desk.t('heads.add-value')}
      </button>
    </p>
  </section>`;
}

/** The heads, each with its four matrices. */
export function headsSection(desk: Desk): TemplateResult {
  const { draft } = desk;
  return html`<p>${desk.t('heads.about')}</p>
    ${draft.heads.map((head, i) => headPart(desk, head, i))}
    <p class="row">
      <button
        type="button"
        class="pill"
        data-do="add-query-feature"
        @click=${() => desk.change(addQueryFeature(draft, desk.t('words.new-feature')))}
      >
        ${desk.t('heads.add-query')}
      </button>
      <button
        type="button"
        class="pill"
        data-do="add-head"
        @click=${() => desk.change(addHead(draft, desk.t('heads.new')), `heads.${draft.heads.length}.name`)}
      >
        ${desk.t('heads.add')}
      </button>
    </p>`;
}
