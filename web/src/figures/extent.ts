/** Half-widths a map can have: it grows in steps, so that it does not breathe while one drags. */
const sizes = [4, 6, 8, 12, 20, 50, ...decades(100, 1e8)];

/** 1, 2 and 5 in each power of ten. */
function decades(from: number, to: number): number[] {
  return from > to ? [] : [from, from * 2, from * 5, ...decades(from * 10, to)];
}

export interface Extent {
  readonly low: number;
  readonly high: number;
  /** Whether it had to grow beyond the lesson's own. */
  readonly grown: boolean;
}

/** A frame that holds all coordinates: 0 near the corner while nothing is negative. */
export function extentOf(coordinates: readonly number[]): Extent {
  const largest = Math.max(0, ...coordinates.map(Math.abs));
  const size = sizes.find((candidate) => largest <= candidate * 0.95) ?? largest * 1.1;
  const negative = coordinates.some((value) => value < -size * 0.1);
  return { low: negative ? -size : -size * 0.2, high: size, grown: size > (sizes[0] ?? 0) };
}
