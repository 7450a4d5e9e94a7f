// @ts-check
import { language, say } from './say.mjs';

/** @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/** @param {number} value @param {Intl.NumberFormatOptions} options */
function formatted(value, options) {
  const key = `${language()} ${JSON.stringify(options)}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(language(), { useGrouping: false, ...options });
  formats.set(key, format);
  // Marks of direction steer a terminal, and a minus is the one that every terminal has.
  return format
    .format(value)
    .replace(/\p{Cf}/gu, '')
    .replace('\u00a0', ' ')
    .replace('\u2212', '-');
}

/** @param {number} value @param {number} decimals */
function fixed(value, decimals) {
  if (Math.abs(value) >= 1e9) return value.toExponential(3);
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const isNothing = Number(value.toFixed(decimals)) === 0;
  return formatted(isNothing ? 0 : value, digits);
}

/** Embeddings, queries, keys, values, outputs. @param {number} value */
export const plain = (value) => fixed(value, 2);

/** @param {number} value */
export const score = (value) => fixed(value, 1);

/** A loss, in nats. @param {number} value */
export const loss = (value) => fixed(value, 3);

/** Exponentials and their sums. @param {number} value */
export const fine = (value) => fixed(value, 4);

/** English as the lesson writes it, 98.1 %; other languages as they do. @param {number} value */
export function percent(value) {
  if (language() === 'en') return `${fixed(100 * value, 1)} %`;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return formatted(value, { style: 'percent', ...digits });
}

/** Radians, in degrees. @param {number | null} angle */
export const degrees = (angle) =>
  angle === null ? say('table.undefined') : `${fixed((angle * 180) / Math.PI, 1)}°`;

/** @param {number | null} value */
export const orUndefined = (value) => (value === null ? say('table.undefined') : fixed(value, 3));

/** As many digits as single precision carries. @param {number} value */
export const exact = (value) => {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e9 || size < 1e-6)) return String(Number(value.toPrecision(7)));
  return formatted(value, { maximumSignificantDigits: 7 });
};

/** A number as it was given. @param {number} value */
export const number = (value) => formatted(value, { maximumSignificantDigits: 15 });
