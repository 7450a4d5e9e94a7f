// @ts-check
import { digitsOf } from './digits.mjs';
import { isExact } from './formula.mjs';
import { escapedMarkup } from './markup.mjs';

/** @typedef {import('./formula.mjs').Formula} Formula */
/** @typedef {import('./formula.mjs').Node} Node */

/** @param {readonly Node[]} nodes */
const row = (nodes) =>
  nodes.length === 1 ? nodes.map(written).join('') : `<mrow>${nodes.map(written).join('')}</mrow>`;

/** @param {number} value */
function numeral(value) {
  const { mantissa, power } = digitsOf(value);
  const shown = mantissa.startsWith('-')
    ? `<mrow><mo>−</mo><mn>${mantissa.slice(1)}</mn></mrow>`
    : `<mn>${mantissa}</mn>`;
  if (power === 0) return shown;
  const exponent = power < 0 ? `<mrow><mo>−</mo><mn>${-power}</mn></mrow>` : `<mn>${power}</mn>`;
  return `<mrow>${shown}<mo>×</mo><msup><mn>10</mn>${exponent}</msup></mrow>`;
}

/** @param {Extract<Node, { kind: 'index' }>} node */
function indexed({ base, under = [], over = [] }) {
  if (under.length > 0 && over.length > 0)
    return `<msubsup>${written(base)}${row(under)}${row(over)}</msubsup>`;
  if (over.length > 0) return `<msup>${written(base)}${row(over)}</msup>`;
  return `<msub>${written(base)}${row(under)}</msub>`;
}

/** @param {Node} node @returns {string} */
function written(node) {
  switch (node.kind) {
    case 'number':
      return numeral(node.value);
    case 'sign':
      return `<mo>${escapedMarkup(node.sign)}</mo>`;
    case 'function':
      return `<mi>${node.called}</mi>`;
    case 'name':
      return `<mtext>${escapedMarkup(node.text)}</mtext>`;
    case 'symbol':
      return node.bold ? `<mi mathvariant="bold">${node.letter}</mi>` : `<mi>${node.letter}</mi>`;
    case 'index':
      return indexed(node);
    case 'fraction':
      return `<mfrac>${written(node.above)}${written(node.below)}</mfrac>`;
    case 'group':
      return node.bare ? row(node.of) : `<mrow><mo>(</mo>${row(node.of)}<mo>)</mo></mrow>`;
    case 'matrix': {
      const rows = node.rows.map(
        (cells) => `<mtr>${cells.map((cell) => `<mtd>${written(cell)}</mtd>`).join('')}</mtr>`,
      );
      return `<mrow><mo>[</mo><mtable>${rows.join('')}</mtable><mo>]</mo></mrow>`;
    }
  }
}

/** Formulas as one MathML element. @param {readonly Formula[]} formulas */
export function mathmlOf(formulas) {
  const lines = formulas.flatMap(({ left, equals }) =>
    equals.map((nodes, i) => {
      const cells = [
        i === 0 ? written(left) : '',
        `<mo>${isExact(nodes) ? '=' : '≈'}</mo>`,
        row(nodes),
      ];
      return `  <mtr>${cells.map((cell) => `<mtd>${cell}</mtd>`).join('')}</mtr>`;
    }),
  );
  return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">
<mtable columnalign="right center left" displaystyle="true">
${lines.join('\n')}
</mtable>
</math>
`;
}
