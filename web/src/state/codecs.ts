import type { Said } from 'attention-explainer/engine';
import { phrase } from '../../../engine/bindings/phrases.mjs';
import type { Probe } from './state';

/** How one kind of value is written in the address and checked when it comes back. */
export interface Codec<T> {
  /** What is accepted, for the error sentence. */
  readonly expected: Said;
  /** `undefined` where the text is none of these. */
  parse(text: string): T | undefined;
  format(value: T): string;
}

export function oneOf<const T extends string>(names: readonly T[]): Codec<T> {
  return {
    expected: names.join(', '),
    parse: (text) => names.find((name) => name === text),
    format: (value) => value,
  };
}

export function finite(low: number, high: number): Codec<number> {
  return {
    expected: phrase('number.range', { low, high }),
    parse: (text) => {
      const value = text.trim() === '' ? NaN : Number(text);
      return value >= low && value <= high ? value : undefined;
    },
    format: String,
  };
}

export function text(longest: number): Codec<string> {
  return {
    expected: phrase('characters.up', { count: longest }),
    parse: (value) => (value.length > 0 && value.length <= longest ? value : undefined),
    format: (value) => value,
  };
}

/** Any text, the empty one too. */
export const anyText: Codec<string> = {
  expected: phrase('text'),
  parse: (value) => value,
  format: (value) => value,
};

export const flag: Codec<boolean> = {
  expected: phrase('one.of', { names: '1, 0' }),
  parse: (value) => ({ '1': true, true: true, '': true, '0': false, false: false })[value],
  format: (value) => (value ? '1' : '0'),
};

/** `null` is never written: it is the default of what it wraps. */
export function optional<T>(codec: Codec<T>): Codec<T | null> {
  return { ...codec, format: (value) => (value === null ? '' : codec.format(value)) };
}

/** Two vectors as `ax,ay,bx,by`, each number within ±`limit`. */
export function probe(limit: number): Codec<Probe> {
  const number = finite(-limit, limit);
  return {
    expected: phrase('numbers.four', { limit }),
    parse: (value) => {
      const numbers = value.split(',').map((part) => number.parse(part));
      const [ax, ay, bx, by] = numbers;
      if (numbers.length !== 4) return undefined;
      if (ax === undefined || ay === undefined || bx === undefined || by === undefined) {
        return undefined;
      }
      return { a: [ax, ay], b: [bx, by] };
    },
    format: ({ a: [ax, ay], b: [bx, by] }) => [ax, ay, bx, by].join(','),
  };
}
