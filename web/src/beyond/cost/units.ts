const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

/** Each unit from how many seconds on, and how many it has. */
const times = [
  { unit: 'year', from: 2 * year, size: year },
  { unit: 'day', from: 2 * day, size: day },
  { unit: 'hour', from: 2 * hour, size: hour },
  { unit: 'minute', from: 2 * minute, size: minute },
  { unit: 'second', from: 1, size: 1 },
  { unit: 'millisecond', from: 1e-3, size: 1e-3 },
  { unit: 'microsecond', from: 0, size: 1e-6 },
] as const;

const sizes = [
  { unit: 'petabyte', from: 1e15 },
  { unit: 'terabyte', from: 1e12 },
  { unit: 'gigabyte', from: 1e9 },
  { unit: 'megabyte', from: 1e6 },
  { unit: 'kilobyte', from: 1e3 },
  { unit: 'byte', from: 0 },
] as const;

/** Times, memory and counts in the units that people use. */
export interface Units {
  /** Seconds in. */
  duration(seconds: number): string;
  /** One minute, one day: the mark of an axis, in the unit that it is one of. */
  unit(seconds: number): string;
  bytes(count: number): string;
  /** Every digit: 134,217,728. */
  whole(value: number): string;
  /** A large number in a few signs: 134M. */
  brief(value: number): string;
}

function withUnit(language: string, unit: string, digits: number): (value: number) => string {
  const options = { maximumSignificantDigits: digits };
  try {
    const format = new Intl.NumberFormat(language, {
      ...options,
      style: 'unit',
      unit,
      unitDisplay: 'short',
    });
    return (value) => format.format(value);
  } catch {
    // Older browsers know no microseconds.
    const format = new Intl.NumberFormat(language, options);
    return (value) => `${format.format(value)} µs`;
  }
}

/** The units of a language. */
export function unitsIn(language: string): Units {
  const made = new Map<string, (value: number) => string>();
  const write = (unit: string, value: number) => {
    const format = made.get(unit) ?? withUnit(language, unit, 3);
    made.set(unit, format);
    return format(value);
  };
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(language, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  return {
    duration: (seconds) => {
      const { unit, size } = times.find(({ from }) => seconds >= from) ?? times[6];
      return write(unit, seconds / size);
    },
    unit: (seconds) => {
      const { unit, size } = times.find((one) => seconds >= one.size) ?? times[6];
      return write(unit, seconds / size);
    },
    bytes: (count) => {
      const { unit, from } = sizes.find((one) => count >= one.from) ?? sizes[5];
      return write(unit, count / Math.max(1, from));
    },
    whole: (value) => plain.format(value),
    brief: (value) => compact.format(value),
  };
}

let known: { readonly language: string; readonly units: Units } | undefined;

/** The same units as long as the language stays. */
export function unitsOf({ language }: { readonly language: string }): Units {
  if (known?.language !== language) known = { language, units: unitsIn(language) };
  return known.units;
}
