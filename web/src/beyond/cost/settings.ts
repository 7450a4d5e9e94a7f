/** The shortest text that is measured; each next one is twice as long. */
export const firstSize = 16;
/** As far as one can go: by streaming some minutes a call. */
export const lastSize = 131_072;

/** All lengths that can be measured. */
export const sizes: readonly number[] = (() => {
  const all: number[] = [];
  for (let n = firstSize; n <= lastSize; n *= 2) all.push(n);
  return all;
})();

export const lengthLimits = [10, 1_000_000] as const;

/** Texts that have a name: a message below `cost.length.`. */
export const named = { post: 50, page: 500, book: 100_000, million: 1_000_000 } as const;

export interface Settings {
  /** How long the reader's text is, in words. */
  readonly words: number;
  /** The greatest length that is to be measured. */
  readonly to: number;
}

export const defaults: Settings = { words: named.book, to: 2048 };

/** What is wrong with one setting of a link: a message below `cost.expected.`, with what fills its gaps. */
export interface SettingProblem {
  readonly setting: string;
  readonly expected: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly received: string;
}

const names = Object.keys(defaults) as (keyof Settings)[];

const whole = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : NaN);

const [least, most] = lengthLimits;

const rules = {
  words: {
    expected: 'whole',
    values: { least, most },
    holds: (value: number) => value >= least && value <= most,
  },
  to: {
    expected: 'size',
    values: { first: firstSize, last: lastSize },
    holds: (value: number) => sizes.includes(value),
  },
} as const;

/** The settings of a link: what is wrong is told, and the rest holds. */
export function readCost(text: string | null): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
} {
  const found: Partial<Record<keyof Settings, number>> = {};
  const problems: SettingProblem[] = [];
  for (const part of (text ?? '').split(',').filter((one) => one !== '')) {
    const [called = '', ...rest] = part.split(':');
    const received = `“${part}”`;
    const name = names.find((one) => one === called);
    if (!name || Object.hasOwn(found, name)) {
      const values = { names: names.join(', ') };
      problems.push({ setting: called, expected: 'setting', values, received });
      continue;
    }
    const { expected, values, holds } = rules[name];
    const value = whole(rest.join(':'));
    if (holds(value)) found[name] = value;
    else problems.push({ setting: name, expected, values, received });
  }
  return { settings: { ...defaults, ...found }, problems };
}

/** What differs from the defaults, as a link has it; null for nothing. */
export function writeCost(settings: Settings): string | null {
  const parts = names
    .filter((name) => settings[name] !== defaults[name])
    .map((name) => `${name}:${settings[name]}`);
  return parts.length === 0 ? null : parts.join(',');
}
