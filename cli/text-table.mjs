// @ts-check

/** A table before it is laid out: texts only. @typedef {{ title: string, note?: string, columns: string[], rows: { label: string, cells: string[] }[] }} Table */

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** Names come from files: what would steer a terminal is shown as a blank form. @param {string} text */
export const printable = (text) => text.replace(/\p{Cc}|\p{Cf}/gu, '�');

const segmenter = new Intl.Segmenter();

/** Columns of a terminal that a text takes: two for wide letters and for pictures. @param {string} text */
export function widthOf(text) {
  const letters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return letters.reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
}

/** @param {string} text @param {number} width */
export const padEnd = (text, width) => padded(text, width, 'left');

/** @param {string} text @param {number} width @param {'left' | 'right'} side */
function padded(text, width, side) {
  const blank = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + blank : blank + text;
}

/**
 * A table as lines: row labels to the left, numbers to the right under their column's label.
 * @param {Table} table
 */
export function textTable({ title, note, columns, rows }) {
  const lines = [['', ...columns], ...rows.map(({ label, cells }) => [label, ...cells])].map(
    (line) => line.map(printable),
  );
  const widths = (lines[0] ?? []).map((_, j) =>
    Math.max(...lines.map((line) => widthOf(line[j] ?? ''))),
  );
  const body = lines.map((line) =>
    line
      .map((cell, j) => padded(cell, widths[j] ?? 0, j === 0 ? 'left' : 'right'))
      .join('  ')
      .trimEnd(),
  );
  return `${[printable(title), ...(note ? [printable(note)] : []), '', ...body].join('\n')}\n`;
}
