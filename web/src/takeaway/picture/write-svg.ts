import { escapedMarkup } from '../markup.mjs';
import type { Item, Matrix, Picture, Shape, Text } from './items';

const round = (value: number) => String(Math.round(value * 1000) / 1000);

/** An attribute where it says more than the default. */
const attribute = (name: string, value: string, usual = '') =>
  value === usual ? '' : ` ${name}="${escapedMarkup(value)}"`;

function place(matrix: Matrix): string {
  const [a, b, c, d, e, f] = matrix.map(round);
  const isShift = a === '1' && b === '0' && c === '0' && d === '1';
  if (isShift) return attribute('transform', `translate(${e} ${f})`, 'translate(0 0)');
  return attribute('transform', `matrix(${[a, b, c, d, e, f].join(' ')})`);
}

/** A colour without its share of transparency, which older programs want beside it. */
function paint(name: string, colour: string): string {
  const [, rgb, alpha] = /^rgba\((.*), ([\d.]+)\)$/.exec(colour) ?? [];
  if (rgb === undefined || alpha === undefined) return attribute(name, colour);
  return attribute(name, `rgb(${rgb})`) + attribute(`${name}-opacity`, alpha);
}

function shape({ path, fill, stroke, width, dash, cap, join, opacity, matrix }: Shape): string {
  const line =
    stroke === 'none'
      ? ''
      : paint('stroke', stroke) +
        attribute('stroke-width', round(width)) +
        attribute('stroke-dasharray', dash.map(round).join(' ')) +
        attribute('stroke-linecap', cap, 'butt') +
        attribute('stroke-linejoin', join, 'miter');
  return `<path d="${escapedMarkup(path)}"${paint('fill', fill)}${line}${attribute('opacity', round(opacity), '1')}${place(matrix)}/>`;
}

function text({ text: words, font, fill, halo, opacity, matrix, direction }: Text): string {
  const around = halo
    ? `${paint('stroke', halo.stroke)} stroke-width="${halo.width}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const type =
    attribute('font-family', font.family) +
    attribute('font-size', round(font.size)) +
    attribute('font-weight', font.weight, '400') +
    attribute('font-style', font.style, 'normal') +
    // From right to left, the end of a text is its left.
    (direction === 'rtl' ? ' direction="rtl" text-anchor="end"' : '');
  return `<text${type}${paint('fill', fill)}${around}${attribute('opacity', round(opacity), '1')}${place(matrix)}>${escapedMarkup(words)}</text>`;
}

const written = (item: Item) => (item.kind === 'shape' ? shape(item) : text(item));

/** A picture as an SVG file that needs nothing beside it. */
export function svgOf({ width, height, paper, items, title, language }: Picture): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${escapedMarkup(language)}">
<title>${escapedMarkup(title)}</title>
<path d="M0 0H${width}V${height}H0Z"${paint('fill', paper)}/>
${items.map(written).join('\n')}
</svg>
`;
}
