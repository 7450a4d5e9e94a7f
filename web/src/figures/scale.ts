type Pair = readonly [number, number];

/** From values to pixels on a straight scale, and back. */
export interface Scale {
  (value: number): number;
  invert(pixel: number): number;
}

const between = ([from, to]: Pair, [low, high]: Pair, value: number) =>
  low === high ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);

export function linear(domain: Pair, range: Pair): Scale {
  const scale = (value: number) => between(range, domain, value);
  return Object.assign(scale, { invert: (pixel: number) => between(domain, range, pixel) });
}

/** A length in a style, as fine as it is seen: what changes less is not drawn again. */
export const pixels = (length: number) => `${length.toFixed(2)}px`;

/** About so many round values from low to high: multiples of 1, 2 or 5 times a power of ten. */
export function ticks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / count;
  if (!(rough > 0) || !Number.isFinite(rough)) return [];
  const power = 10 ** Math.floor(Math.log10(rough));
  const ratio = rough / power;
  const step =
    power * (ratio >= 50 ** 0.5 ? 10 : ratio >= 10 ** 0.5 ? 5 : ratio >= 2 ** 0.5 ? 2 : 1);
  const first = Math.ceil(low / step);
  const length = Math.max(0, Math.floor(high / step) - first + 1);
  return Array.from({ length }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** From the left edge to here. Browsers take what moves so for a drawing, and not for a page that shifts. */
export const moved = (left: number) => `translate: ${pixels(left)}`;

/** A bar's place and width. */
export const spanned = (left: number, width: number) => `${moved(left)}; width: ${pixels(width)}`;
