// @ts-check
/** @typedef {import('./statistics.mjs').Summary} Summary */
/** @typedef {import('./study.mjs').Study} Study */

/** @param {number} share */
const percent = (share) => (100 * share).toFixed(1);

/** @param {Summary} summary @param {(value: number) => string} written */
const spread = ({ mean, deviation }, written) => `${written(mean)} ± ${written(deviation)}`;

/** @param {Summary} summary @param {(value: number) => string} written */
const range = ({ min, max }, written) => `${written(min)}–${written(max)}`;

/** @param {readonly (readonly string[])[]} rows the heads of the columns first */
function table([heads = [], ...rows]) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {{ toGoal: Summary | null, reachedGoal: number }} reached @param {number} runs */
function goalCell({ toGoal, reachedGoal }, runs) {
  if (toGoal !== null) return range(toGoal, (value) => value.toFixed(0));
  return reachedGoal === 0 ? 'never' : `${reachedGoal} of ${runs} get there`;
}

/**
 * The study as tables in Markdown.
 * @param {Study} study
 */
export function tablesOf({ variants, seeds, settings }) {
  /** Of runs that diverge, too. */
  const loss = (/** @type {number} */ value) =>
    value < 1000 ? value.toFixed(3) : value.toExponential(1).replace('e+', 'e');
  const results = variants.map(
    ({ title, heldOutAccuracy, loss: final, toGoal, reachedGoal, diverged }) => [
      diverged === 0 ? title : `${title} (${diverged} of ${seeds.length} diverged)`,
      spread(heldOutAccuracy, percent),
      range(heldOutAccuracy, percent),
      spread(final, loss),
      range(final, loss),
      goalCell({ toGoal, reachedGoal }, seeds.length),
    ],
  );
  const looks = variants.map(({ title, look }) => [
    title,
    spread(look.own, percent),
    spread(look.context, percent),
    spread(look.others, percent),
  ]);
  return [
    `${seeds.length} seeds, ${settings.updates} updates each; mean ± standard deviation, and least to most.`,
    table([
      ['', 'held-out accuracy, %', 'range', 'training loss, nats', 'range', 'updates to 90 %'],
      ...results,
    ]),
    'Weights of the ambiguous word’s row in the held-out sentences, in %, mean over sentences and heads:',
    table([['', 'itself', 'the context word', 'the function words together'], ...looks]),
  ].join('\n\n');
}

const [from, to] = ['<!-- study -->', '<!-- /study -->'];

/**
 * A page with other tables between its two marks.
 * @param {string} page @param {string} tables
 */
export function withTables(page, tables) {
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`The page has no marks ${from} and ${to}.`);
  return `${page.slice(0, start + from.length)}\n\n${tables}\n\n${page.slice(end)}`;
}
