// @ts-check
/** @typedef {{ name: string, value: number, goal: number, unit: string }} Goal */
/** @typedef {Record<string, string | number>} Row */
/** @typedef {{ rows: readonly Row[], goals: readonly Goal[] }} Findings */
/** @typedef {{ name: string, title: string, method: string, run: () => Promise<Findings> }} Part */

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
  return goals.map(({ name, value, goal, unit }) => ({
    goal: name,
    is: `${written(value)} ${unit}`,
    'at most': `${written(goal)} ${unit}`,
    '': value <= goal ? 'ok' : 'OVER',
  }));
}

/** @param {Part} part @param {Findings} findings */
export function report({ name, title, method }, { rows, goals }) {
  const verdict = goals.length === 0 ? '' : `\n\n${table(judged(goals))}`;
  return `\n# ${name}: ${title}\n${method}\n\n${table(rows)}${verdict}`;
}

/** @param {readonly Goal[]} goals */
export function summary(goals) {
  const over = goals.filter(({ value, goal }) => value > goal);
  if (over.length === 0) return `\nAll ${goals.length} goals are met.`;
  return `\n${over.length} of ${goals.length} goals are missed: ${over.map(({ name }) => name).join('; ')}.`;
}
