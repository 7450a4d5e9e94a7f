import type { Verdict } from '../../../scenarios/claims.mjs';
import { html, nothing, type TemplateResult } from 'lit';
import { rowBeneath } from '../cells/beneath';
import { cell, remover } from '../cells/cell';
import { table } from '../cells/table';
import { bounds, claimable, ways, wordsOf, type DraftClaim } from '../data/draft';
import { addClaim, removeClaim } from '../data/shape';
import type { Desk } from '../desk';

const shares = ['weights', 'nextWord', 'nextWordBefore'];

/** A quantity's number as it is written everywhere: shares in per cent. */
function written({ formats }: Desk, quantity: string, value: number): string {
  return shares.includes(quantity) ? formats.percent(value) : formats.precise(value);
}

/** The same as the file has it, so that it can be held against the claim's own number. */
const plain: typeof written = ({ formats }, _, value) => formats.precise(value);

/** What a claim is about, and what it wants, in words. */
export function claimInWords(desk: Desk, claim: DraftClaim): { about: string; wanted: string } {
  const { sentence, quantity, row, column, bound, value, second } = claim;
  const asNumber = (one: number | string) =>
    typeof one === 'number' ? written(desk, quantity, one) : one || 'none';
  const name = desk.t(`quantity.${quantity}`);
  return {
    about: desk.t('claim.about', { sentence, quantity, name, row, column }),
    wanted: desk.t('claim.wanted', { bound, value: asNumber(value), second: asNumber(second) }),
  };
}

/** Whether a claim holds, and its number now, as the engine has it. */
export function verdictMark(
  desk: Desk,
  verdict: Verdict | undefined,
  show = written,
): TemplateResult {
  if (!verdict) return html`<span class="quiet">${desk.t('claim.unknown')}</span>`;
  const { holds, value, problem, claim } = verdict;
  const now = value === null ? (problem ?? '') : show(desk, claim.quantity, value);
  return html`<span class="verdict ${holds ? 'holds' : 'fails'}">
    <span aria-hidden="true">${holds ? '✓' : '✗'}</span>
    <span class="now" data-value=${value ?? nothing}>${now}</span
    ><span class="visually-hidden"> ${desk.t(holds ? 'claim.holds' : 'claim.fails')}</span>
  </span>`;
}

/** The places that a claim can name: words of its sentence, features, next words. */
function placesOf({ draft }: Desk, { sentence, quantity, head }: DraftClaim) {
  const text = draft.sentences.find(({ name }) => name === sentence)?.text ?? '';
  const keys = wordsOf(text).map(
    (word) =>
      draft.words.find(({ name }) => name.toLowerCase() === word.toLowerCase())?.name ?? word,
  );
  const labels = keys.map((key, i) =>
    keys.filter((one) => one === key).length > 1 ? `${key}@${i + 1}` : key,
  );
  const of = draft.heads.find(({ name }) => name === head) ?? draft.heads[0];
  const columns: Partial<Record<string, readonly string[]>> = {
    weights: labels,
    scores: labels,
    scaledScores: labels,
    queries: of?.queryFeatures ?? [],
    keys: of?.queryFeatures ?? [],
    values: of?.valueFeatures ?? [],
    nextWord: draft.nextWords.map(({ name }) => name),
    nextWordBefore: draft.nextWords.map(({ name }) => name),
  };
  return { rows: labels, columns: columns[quantity] ?? draft.features };
}

const alike = (names: readonly string[]) => names.map((name) => [name, name] as const);

function claimRow(desk: Desk, claim: DraftClaim, at: number): TemplateResult {
  const { draft, findings } = desk;
  const address = `claims.${at}`;
  const { rows, columns } = placesOf(desk, claim);
  const place = at + 1;
  const label = (part: string) => desk.t('claim.part', { place, part: desk.t(`claim.${part}`) });
  const choice = (part: string, choices: readonly (readonly [string, string])[]) =>
    html`<td>${cell(desk, `${address}.${part}`, { label: label(part), choices })}</td>`;
  const told = (names: readonly string[], prefix: string) =>
    names.map((name) => [name, desk.t(`${prefix}.${name.replace(' ', '-') || 'as-set'}`)] as const);
  const hasSecond = claim.bound === 'equals' || claim.bound === 'between';
  return html`<tr>
      <td>${verdictMark(desk, findings.verdicts[at], plain)}</td>
      ${choice('sentence', alike(draft.sentences.map(({ name }) => name)))}
      ${choice('quantity', told(claimable, 'quantity'))}
      ${choice('head', [['', '–'], ...alike(draft.heads.map(({ name }) => name))])}
      ${choice('row', alike(rows))} ${choice('column', alike(columns))}
      ${choice('bound', told(bounds, 'bound'))}
      <td>${cell(desk, `${address}.value`, { label: label('value') })}</td>
      <td>${hasSecond ? cell(desk, `${address}.second`, { label: label('second') }) : nothing}</td>
      ${choice('way', told(ways, 'way'))}
      <td>${remover(desk, String(place), () => desk.change(removeClaim(desk.draft, at)))}</td>
    </tr>
    ${rowBeneath(desk, 11, address)}`;
}

/** What the lesson says of its own numbers, each with its number now. */
export function claimsSection(desk: Desk): TemplateResult {
  const { draft } = desk;
  const parts = ['now', 'sentence', 'quantity', 'head', 'row', 'column', 'bound', 'value'];
  const rows = html`<thead>
      <tr>
        ${[...parts, 'second', 'way'].map(
          (part) => html`<th scope="col">${desk.t(`claim.${part}`)}</th>`,
        )}
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${draft.claims.map((claim, i) => claimRow(desk, claim, i))}
    </tbody>`;
  return html`<p>${desk.t('claims.about')}</p>
    ${table(desk, 'claims', desk.t('claims.caption'), rows)}
    <p class="row">
      <button
        type="button"
        class="pill"
        data-do="add-claim"
        @click=${() => desk.change(addClaim(draft), `claims.${draft.claims.length}`)}
      >
        ${desk.t('claims.add')}
      </button>
    </p>`;
}
