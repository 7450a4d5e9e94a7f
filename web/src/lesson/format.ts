import { listStyle, numberStyle } from '../i18n/numbers.mjs';

/** How numbers are written: by the reader's language, never as a rounding that says too much. */
export interface Formats {
  /** Up to two decimals, none from 1000 on; very large and very small ones as powers of ten. */
  number(value: number): string;
  /** Four digits, for a sum whose terms stand beside it: 0.0927. */
  precise(value: number): string;
  /** One decimal: 12.0. */
  score(value: number): string;
  /** One decimal, or two where a calculation goes on from it: 12.0, 0.75. */
  exact(value: number): string;
  /** Two digits at least, so that what is divided by the sum can be checked: 0.0091. */
  exponential(value: number): string;
  /** A share of 1 as per cent with one decimal; 100 % or 0 % only where it is exactly so. */
  percent(value: number): string;
  /** A share of 1 as whole per cent, for running text. */
  share(value: number): string;
  /** A share of 1 in at most five signs, for the cells of a table of weights: .966. */
  fraction(value: number): string;
  /** A score in at most six signs, for the cells of a table of scores: 12.0. */
  cell(value: number): string;
  /** Radians in, degrees out. */
  degrees(value: number): string;
  /** A list as it is read: “fruit, colour and round”. */
  list(parts: readonly string[]): string;
}

export type FormatName = Exclude<keyof Formats, 'list'>;

const largest = 1e4;
/** From here on decimals say nothing that a reader needs. */
const manyWhole = 1e3;
const smallest = 1e-4;
/** What sums of a lesson’s numbers can miss zero by: shown as 0. */
export const noise = 1e-12;

export function formats(lang: string): Formats {
  const style = (options: Intl.NumberFormatOptions) => {
    const write = numberStyle(lang, options);
    // A product of zero and a negative number is −0, which says nothing more than 0.
    return (value: number) => write(value + 0).replaceAll('-', '−');
  };
  const plain = style({ maximumFractionDigits: 2 });
  const oneDecimal = style({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const twoDecimals = style({ minimumFractionDigits: 1, maximumFractionDigits: 2 });
  const power = style({ notation: 'scientific', maximumFractionDigits: 2 });
  const significant = style({ maximumSignificantDigits: 2 });
  const twoDigits = style({ minimumSignificantDigits: 2, maximumSignificantDigits: 2 });
  const three = style({ minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const zero = plain(0);
  const thousandths = (value: number) => {
    const text = three(value);
    return text.startsWith(zero) ? text.slice(zero.length) : text;
  };
  const briefPower = style({ notation: 'scientific', maximumFractionDigits: 0 });
  const grouped = style({ maximumFractionDigits: 0 });
  const whole = style({ maximumFractionDigits: 0, useGrouping: false });
  const tenths = style({ maximumFractionDigits: 1 });

  /** As usual, but with two digits below `fine`, and as powers of ten at both ends. */
  const finite = (usual: (value: number) => string, fine: number) => (value: number) => {
    const size = Math.abs(value);
    if (size < noise) return usual(0);
    if (size >= largest || size < smallest) return power(value);
    if (size >= manyWhole) return grouped(value);
    return size < fine ? significant(value) : usual(value);
  };
  const percents = (decimals: number) => {
    const [usual, edge] = [decimals, 0].map((least) =>
      style({
        style: 'percent',
        minimumFractionDigits: least,
        maximumFractionDigits: decimals,
      }),
    ) as [(value: number) => string, (value: number) => string];
    const unit = 10 ** -(decimals + 2);
    return (value: number) => {
      if (value === 0 || value === 1) return edge(value);
      if (value > 0 && value < unit / 2) return `<${edge(unit)}`;
      return value < 1 && value >= 1 - unit / 2 ? `>${edge(1 - unit)}` : usual(value);
    };
  };
  const number = finite(plain, 0.005);
  const fourDigits = style({ maximumSignificantDigits: 4 });
  return {
    number,
    precise: finite(fourDigits, 0),
    score: finite(oneDecimal, 0.05),
    exact: finite(twoDecimals, 0.05),
    exponential: (value) => {
      if (value > 0 && value < smallest / 2) return `<${significant(smallest)}`;
      return value > 0 && value < 0.1 ? twoDigits(value) : number(value);
    },
    percent: percents(1),
    share: percents(0),
    fraction: (value) => {
      if (value > 0 && value < 0.0005) return `<${thousandths(0.001)}`;
      if (value > 0.9995 && value < 1) return `>${thousandths(0.999)}`;
      return value === 0 || value >= 1 ? plain(value) : thousandths(value);
    },
    cell: (value) => {
      const size = Math.abs(value);
      if (size < noise) return oneDecimal(0);
      if (size >= largest || size < 0.0005) return briefPower(value);
      if (size < 0.05) return significant(value);
      return size >= 100 ? whole(value) : oneDecimal(value);
    },
    // Some languages spell the unit out; the sign is read in all of them.
    degrees: (value) => `${tenths((value * 180) / Math.PI)}°`,
    list: listStyle(lang),
  };
}
