// @ts-check

const significant = 4;

/**
 * A number for a formula, in four significant digits: mantissa and, at both ends, a power of ten.
 * @param {number} value
 * @returns {{ mantissa: string, power: number, exact: boolean }}
 */
export function digitsOf(value) {
  const rounded = Number(value.toPrecision(significant));
  // A sum of floats that should be nothing.
  const shown = Math.abs(value) < 1e-12 ? 0 : rounded;
  const exact = Math.abs(shown - value) <= 1e-6 * Math.max(1e-6, Math.abs(value));
  const size = Math.abs(shown);
  if (size === 0 || (size >= 1e-4 && size < 1e6)) {
    return { mantissa: String(shown), power: 0, exact };
  }
  const [mantissa = '', power = ''] = shown.toExponential().split('e');
  return { mantissa, power: Number(power), exact };
}
