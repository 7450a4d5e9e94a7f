// @ts-check
// The first Intl.NumberFormat and Intl.ListFormat of a page look through all languages that the browser
// knows, some 30 ms on a fast machine. English, which the first step is in, is written without them.

/** @typedef {Intl.NumberFormatOptions} Options */

/** A number times a power of ten, exact in its shortest digits. @param {number} value @param {number} places */
function shifted(value, places) {
  const [digits, exponent = 0] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Half up in its shortest digits, as Intl rounds. @param {number} size @param {number} places */
const rounded = (size, places) => shifted(Math.round(shifted(size, places)), -places);

/** The power of ten of the first digit. @param {number} size */
const exponentOf = (size) => Number(size.toExponential().split('e')[1]);

/** @param {number} size @param {Options} options */
function decimal(size, options) {
  const { maximumSignificantDigits: digits, minimumSignificantDigits = 1 } = options;
  let { minimumFractionDigits: least = 0, maximumFractionDigits: most = options.style ? 0 : 3 } =
    options;
  let value = digits ? rounded(size, digits - 1 - exponentOf(size)) : rounded(size, most);
  if (digits) {
    const before = exponentOf(value) + 1;
    most = Math.max(0, digits - before);
    least = Math.max(0, minimumSignificantDigits - before);
  }
  let [whole = '', part = ''] = value.toFixed(most).split('.');
  while (part.length > least && part.endsWith('0')) part = part.slice(0, -1);
  if (options.useGrouping !== false) whole = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${whole}.${part}` : whole;
}

/** @param {number} size @param {Options} options */
function scientific(size, options) {
  let exponent = exponentOf(size);
  const mantissa = rounded(shifted(size, -exponent), options.maximumFractionDigits ?? 3);
  if (mantissa >= 10) exponent += 1;
  return `${mantissa >= 10 ? 1 : mantissa}E${exponent}`;
}

/** @param {Options} options @returns {(value: number) => string} */
function inEnglish(options) {
  const { notation, style } = options;
  return (value) => {
    const size = Math.abs(value);
    const text = notation
      ? scientific(size, options)
      : decimal(style ? shifted(size, 2) : size, options);
    return (value < 0 ? '-' : '') + text + (style ? '%' : '');
  };
}

/**
 * What writes finite numbers in a language, with the options of Intl.NumberFormat that are used here: digits,
 * grouping, `scientific` and `percent`.
 * @param {string} language
 * @param {Options} [options]
 * @returns {(value: number) => string}
 */
export function numberStyle(language, options = {}) {
  if (language === 'en') return inEnglish(options);
  const { format } = new Intl.NumberFormat(language, options);
  return format;
}

/**
 * What writes a list as it is read. English is spelt the British way here, and so are its lists.
 * @param {string} language
 * @returns {(parts: readonly string[]) => string}
 */
export function listStyle(language) {
  if (language !== 'en') {
    const lists = new Intl.ListFormat(language);
    return (parts) => lists.format(parts);
  }
  return (parts) =>
    [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}
