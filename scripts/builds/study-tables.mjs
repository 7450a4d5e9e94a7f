// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/** @typedef {import('../study/study.mjs').Study} Study */
/** @typedef {import('../study/statistics.mjs').Summary} Summary */

/** The committed figures of `npm run study`. @returns {Study | undefined} */
function committed() {
  const file = join(root, 'docs/study.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {Summary} summary @param {(value: number) => string} written */
const cells = ({ mean, deviation, min, max }, written) =>
  `<td>${written(mean)} ± ${written(deviation)}</td><td>${written(min)}–${written(max)}</td>`;

/** @param {Summary} summary */
const percent = ({ mean, deviation }) =>
  `<td>${(100 * mean).toFixed(1)} ± ${(100 * deviation).toFixed(1)}</td>`;

/** @param {readonly string[]} heads @param {readonly string[]} rows */
const table = (
  heads,
  rows,
) => `<div class="wide" tabindex="0" role="group" aria-label="Table"><table>
  <thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
  <tbody>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody>
</table></div>`;

/** @param {string} title */
const titled = (title) =>
  `<th scope="row">${title.replaceAll(/([WVd])_(\w)/g, '$1<sub>$2</sub>')}</th>`;

const made = {
  seeds: (/** @type {Study} */ { seeds }) => String(seeds.length),
  results: (/** @type {Study} */ { seeds, variants }) =>
    table(
      ['', 'held out, % right', 'range', 'loss', 'range', 'updates to 90 %'],
      variants.map(
        ({ title, diverged, heldOutAccuracy, loss, reachedGoal, toGoal }) =>
          titled(diverged === 0 ? title : `${title} (${diverged} of ${seeds.length} diverged)`) +
          cells(heldOutAccuracy, (value) => (100 * value).toFixed(1)) +
          cells(loss, (value) => (value < 1000 ? value.toFixed(2) : value.toExponential(1))) +
          `<td>${toGoal ? `${toGoal.min.toFixed(0)}–${toGoal.max.toFixed(0)}` : `${reachedGoal} of ${seeds.length} get there`}</td>`,
      ),
    ),
  looks: (/** @type {Study} */ { variants }) =>
    table(
      ['weight, %', 'on itself', 'on the context word', 'on the function words together'],
      variants.map(
        ({ title, look }) =>
          titled(title) + percent(look.own) + percent(look.context) + percent(look.others),
      ),
    ),
};

/**
 * A part of the study as HTML; a sentence in its place where there is no study.
 * @param {string} part seeds, results or looks
 */
export function studyAs(part) {
  const study = committed();
  if (!study) return '(run `npm run study`)';
  return made[/** @type {keyof typeof made} */ (part)](study);
}
