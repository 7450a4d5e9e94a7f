/** How numbers are written: by the reader's language, never as a rounding that says too much. */
export interface Formats {
  /** Up to two decimals; very large and very small ones as powers of ten. */
  number(value: number): string;
  /** At least one decimal: 12.0. */
  score(value: number): string;
  /** A share of 1 as per cent; never 100 % or 0 % where it is not exactly so. */
  percent(value: number): string;
  /** A share of 1 as whole per cent, for running text. */
  share(value: number): string;
  /** A share of 1 in at most five signs, for the cells of a table of weights: .966. */
  fraction(value: number): string;
  /** A score in at most six signs, for the cells of a table of scores: 12.0. */
  cell(value: number): string;
  /** Radians in, degrees out. */
  degrees(value: number): string;
}

export type FormatName = keyof Formats;

const largest = 1e5;
const smallest = 1e-4;
/** What sums of a lesson’s numbers can miss zero by: shown as 0. */
export const noise = 1e-12;

export function formats(lang: string): Formats {
  const style = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(lang, options);
    // A product of zero and a negative number is −0, which says nothing more than 0.
    return (value: number) => format.format(value + 0).replace('-', '−');
  };
  const plain = style({ maximumFractionDigits: 2 });
  const oneDecimal = style({ minimumFractionDigits: 1, maximumFractionDigits: 2 });
  const power = style({ notation: 'scientific', maximumFractionDigits: 2 });
  const significant = style({ maximumSignificantDigits: 2 });
  const percent = style({ style: 'percent', maximumFractionDigits: 1 });
  const share = style({ style: 'percent', maximumFractionDigits: 0 });
  const edge = style({ style: 'percent', maximumFractionDigits: 4 });
  const percentSignificant = style({ style: 'percent', maximumSignificantDigits: 2 });
  const three = new Intl.NumberFormat(lang, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const thousandths = (value: number) =>
    three
      .formatToParts(value)
      .map((part) => (part.type === 'integer' && part.value === '0' ? '' : part.value))
      .join('');
  const briefPower = style({ notation: 'scientific', maximumFractionDigits: 0 });
  const whole = style({ maximumFractionDigits: 0, useGrouping: false });
  const degrees = style({
    style: 'unit',
    unit: 'degree',
    unitDisplay: 'narrow',
    maximumFractionDigits: 1,
  });

  const finite = (usual: (value: number) => string) => (value: number) => {
    const size = Math.abs(value);
    if (size < noise) return usual(0);
    if (size >= largest || (size > 0 && size < smallest)) return power(value);
    return size > 0 && size < 0.005 ? significant(value) : usual(value);
  };
  const honestPercent = (usual: (value: number) => string, margin: number) => (value: number) => {
    if (value > 1 - margin && value < 1) return edge(Math.min(value, 0.999999));
    if (value > 0 && value < 1e-6) return `< ${edge(1e-6)}`;
    return value > 0 && value < margin ? percentSignificant(value) : usual(value);
  };
  return {
    number: finite(plain),
    score: finite(oneDecimal),
    percent: honestPercent(percent, 0.0005),
    share: honestPercent(share, 0.005),
    fraction: (value) => {
      if (value > 0 && value < 0.0005) return `<${thousandths(0.001)}`;
      if (value > 0.9995 && value < 1) return `>${thousandths(0.999)}`;
      return value === 0 || value >= 1 ? plain(value) : thousandths(value);
    },
    cell: (value) => {
      const size = Math.abs(value);
      if (size < noise) return oneDecimal(0);
      if (size >= largest || (size > 0 && size < 0.0005)) return briefPower(value);
      if (size > 0 && size < 0.005) return significant(value);
      return size >= 100 ? whole(value) : oneDecimal(value);
    },
    degrees: (value) => degrees((value * 180) / Math.PI),
  };
}
