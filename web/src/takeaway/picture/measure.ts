import type { Font } from './items';

const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** A font as the canvas and CSS write it. */
export const cssFont = ({ style, weight, size, family }: Font): string =>
  `${style} ${weight} ${size}px ${family}`;

/** The width of a text, and how far its font reaches above and below the baseline. */
export function measure(text: string, font: Font) {
  if (!pen) return { width: 0, above: font.size * 0.8, below: font.size * 0.2 };
  pen.font = cssFont(font);
  const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(text);
  return { width, above: fontBoundingBoxAscent, below: fontBoundingBoxDescent };
}

const known = new Map<string, string>();

/** A computed colour as every program reads it: rgb() or rgba(), or `none`. */
export function plainColour(colour: string): string {
  if (colour === 'none' || colour === 'transparent') return 'none';
  const found = known.get(colour) ?? resolved(colour);
  known.set(colour, found);
  return found;
}

function resolved(colour: string): string {
  if (/^rgba\(.*, 0\)$/.test(colour)) return 'none';
  if (colour.startsWith('rgb') || !pen) return colour;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return 'none';
  const share = Math.round((alpha / 255) * 1000) / 1000;
  return share === 1
    ? `rgb(${red}, ${green}, ${blue})`
    : `rgba(${red}, ${green}, ${blue}, ${share})`;
}
