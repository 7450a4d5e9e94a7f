// @ts-check
/** @typedef {{ name: string, value: number, goal: number, unit: string, atLeast?: boolean }} Goal at most `goal`, unless it says otherwise */
/** @typedef {Record<string, string | number>} Row */
/** @typedef {{ rows: readonly Row[], goals: readonly Goal[], note?: string, result?: object }} Findings `note` is said below the table; `result` is what a part keeps in bench/results */
/** @typedef {{ id: string, name: string, version: string, flags: readonly string[], run: (task: import('./homes/node.mjs').Task) => Promise<import('./homes/node.mjs').Answer> }} Home where attention is timed */
/** @typedef {{ home: Home, runs: number, isQuick: boolean, onlySizes: readonly string[], input: import('./input-wishes.mjs').Narrowed }} Options */
/** @typedef {{ name: string, title: string, method: string, run: (options: Options) => Promise<Findings> }} Part */

/** @param {Goal} goal */
const isMet = ({ value, goal, atLeast }) => (atLeast ? value >= goal : value <= goal);

/** @param {string | number | undefined} value */
function written(value) {
  if (typeof value !== 'number') return value ?? '';
  if (Number.isInteger(value)) return String(value);
  return value >= 1000 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1);
}

/** @param {readonly Row[]} rows */
function table(rows) {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => written(row[name])))];
  const widths = names.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  const isNumber = names.map((name) => typeof rows[0]?.[name] === 'number');
  return lines
    .map((line) =>
      line
        .map((text, i) =>
          isNumber[i] ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {readonly Goal[]} goals */
function judged(goals) {
  return goals.map((one) => ({
    goal: one.name,
    is: `${written(one.value)} ${one.unit}`,
    wanted: `${one.atLeast ? 'at least' : 'at most'} ${written(one.goal)} ${one.unit}`,
    '': isMet(one) ? 'ok' : 'MISSED',
  }));
}

/** @param {Part} part @param {Findings} findings */
export function report({ name, title, method }, { rows, goals, note = '' }) {
  const verdict = goals.length === 0 ? '' : `\n\n${table(judged(goals))}`;
  return `\n# ${name}: ${title}\n${method}\n\n${table(rows)}${note && `\n\n${note}`}${verdict}`;
}

/** @param {readonly Goal[]} goals */
export function summary(goals) {
  if (goals.length === 0) return '';
  const missed = goals.filter((goal) => !isMet(goal));
  if (missed.length === 0) return `\nAll ${goals.length} goals are met.`;
  return `\n${missed.length} of ${goals.length} goals are missed: ${missed.map(({ name }) => name).join('; ')}.`;
}
