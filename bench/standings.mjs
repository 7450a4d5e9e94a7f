// @ts-check
import { median, quantile } from './statistics.mjs';

/** @typedef {import('./race.mjs').Lap} Lap */
/** @typedef {{ middle: number, p10: number, p90: number }} Spread */
/** @typedef {{ contestant: string, milliseconds: Spread, ratio: Spread, gigaflops: number, share: number | null, error: number, rounds: number }} Standing `ratio`: how many times as fast as the anchor, round by round; `share` of the peak of the same rounds */

/** @param {readonly number[]} values @returns {Spread} */
export const spread = (values) => ({
  middle: median(values),
  p10: quantile(values, 0.1),
  p90: quantile(values, 0.9),
});

/** Round by round, where both took part. @param {Lap} above @param {Lap} below */
const quotients = (above, below) =>
  above.times.flatMap((time, round) => {
    const other = below.times[round];
    return time === null || other === null || other === undefined ? [] : [time / other];
  });

/**
 * @param {readonly Lap[]} laps
 * @param {{ anchor: string, operations: number, peakOf: (name: string) => { lap: Lap, operations: number } | undefined }} of the peak loop that an entry is held against, and its operations a call
 * @returns {Standing[]} of all but the peak loops
 */
export function standings(laps, { anchor, operations, peakOf }) {
  const first = laps.find(({ name }) => name === anchor);
  return laps.flatMap((lap) => {
    const peak = peakOf(lap.name);
    if (peak?.lap === lap || first === undefined) return [];
    const own = lap.times.filter((time) => time !== null);
    const shares = peak
      ? quotients(peak.lap, lap).map((quotient) => (quotient * operations) / peak.operations)
      : [];
    return [
      {
        contestant: lap.name,
        milliseconds: spread(own),
        ratio: spread(quotients(first, lap)),
        gigaflops: operations / median(own) / 1e6,
        share: peak ? median(shares) : null,
        error: lap.error,
        rounds: own.length,
      },
    ];
  });
}

/**
 * Of several runs the middle one, figure by figure.
 * @template T
 * @param {readonly T[]} runs alike in their fields
 * @returns {T}
 */
export function middleOf(runs) {
  const [first] = runs;
  if (typeof first === 'number') return /** @type {any} */ (median(/** @type {any} */ (runs)));
  if (Array.isArray(first))
    return /** @type {any} */ (
      first.map((_, i) => middleOf(runs.map((run) => /** @type {any} */ (run)[i])))
    );
  if (typeof first !== 'object' || first === null) return /** @type {any} */ (first);
  const fields = Object.keys(first).map((key) => [
    key,
    middleOf(runs.map((run) => /** @type {any} */ (run)[key])),
  ]);
  return Object.fromEntries(fields);
}
