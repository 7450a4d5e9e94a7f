// @ts-check
import { digitsOf } from './digits.mjs';
import { isExact } from './formula.mjs';

/** @typedef {import('./formula.mjs').Formula} Formula */
/** @typedef {import('./formula.mjs').Node} Node */

/** @type {Readonly<Record<string, string>>} */
const special = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text of any script as LaTeX writes it. @param {string} text */
export const escaped = (text) =>
  text
    .replace(/\p{C}/gu, ' ')
    .replace(/[{}$&#_%]|[\\~^<>]/gu, (sign) => special[sign] ?? `\\${sign}`);

/** @type {Readonly<Record<string, string>>} */
const signs = {
  '·': '\\cdot',
  '−': '-',
  '∞': '\\infty',
  '∑': '\\sum',
  '⊤': '\\top',
  '′': '\\prime',
  '‖': '\\Vert',
  '√': '\\sqrt',
};

/** Bracketed columns at most, as LaTeX has them by itself: beyond, an array says how many. */
const usualColumns = 10;

/** @param {Node} node @returns {string} */
function written(node) {
  switch (node.kind) {
    case 'number': {
      const { mantissa, power } = digitsOf(node.value);
      return power === 0 ? mantissa : `${mantissa} \\times 10^{${power}}`;
    }
    case 'sign':
      return signs[node.sign] ?? node.sign;
    case 'function':
      return `\\operatorname{${node.called}}`;
    case 'name':
      return `\\text{${escaped(node.text)}}`;
    case 'symbol':
      return node.bold ? `\\mathbf{${node.letter}}` : node.letter;
    case 'index': {
      const base = node.base.kind === 'matrix' ? `{${written(node.base)}}` : written(node.base);
      const over = node.over?.length ? `^{${side(node.over)}}` : '';
      // What has an index already is one thing, which takes another.
      const whole = node.base.kind === 'index' ? `{${base}}` : base;
      return whole + (node.under?.length ? `_{${side(node.under)}}` : '') + over;
    }
    case 'fraction':
      return `\\frac{${written(node.above)}}{${written(node.below)}}`;
    case 'group':
      return node.bare ? side(node.of) : `\\left(${side(node.of)}\\right)`;
    case 'matrix': {
      const cells = node.rows.map((row) => row.map(written).join(' & ')).join(' \\\\ ');
      const columns = node.rows[0]?.length ?? 0;
      return columns <= usualColumns
        ? `\\begin{bmatrix} ${cells} \\end{bmatrix}`
        : `\\left[\\begin{array}{${'r'.repeat(columns)}} ${cells} \\end{array}\\right]`;
    }
  }
}

/** @param {readonly Node[]} nodes @returns {string} */
const side = (nodes) => nodes.map(written).join(' ');

/** Formulas as one block of LaTeX for amsmath. @param {readonly Formula[]} formulas */
export function latexOf(formulas) {
  const lines = formulas.flatMap(({ left, equals }) =>
    equals.map((nodes, i) => {
      const relation = isExact(nodes) ? '=' : '\\approx';
      return `${i === 0 ? written(left) : ''} &${relation} ${side(nodes)}`;
    }),
  );
  return `\\begin{align*}\n${lines.join(' \\\\\n')}\n\\end{align*}\n`;
}
