// @ts-check
import { median, p99 } from './statistics.mjs';

/** @typedef {{ name: string, run: (i: number) => unknown }} Contestant */
/** @typedef {{ name: string, median: number, p99: number, ratio: number }} Standing times in microseconds a call; ratio to the first */

const rounds = 31;
const batchMilliseconds = 4;
const warmUpMilliseconds = 500;
const singleCalls = 3000;

/** What the last call gave: held, so that no engine may leave the call out. @type {unknown} */
export let last;

/** @param {Contestant} contestant @param {number} calls */
function timed({ run }, calls) {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) last = run(i);
  return performance.now() - start;
}

/** @param {Contestant} contestant */
function batchOf(contestant) {
  const end = performance.now() + warmUpMilliseconds;
  while (performance.now() < end) timed(contestant, 20);
  const one = timed(contestant, 50) / 50;
  return Math.max(1, Math.ceil(batchMilliseconds / one));
}

/**
 * Times contestants in one process, once each a round, the start rotated, so that a slow moment of the
 * machine falls on all. The median is that of the rounds, p99 that of single calls, the ratio the
 * median of each round's own (above 1: the first is faster).
 * @param {readonly Contestant[]} contestants
 * @returns {Standing[]}
 */
export function compete(contestants) {
  const batches = contestants.map(batchOf);
  /** @type {number[][]} */
  const times = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const at = (round + turn) % contestants.length;
      const calls = batches[at] ?? 1;
      times[at]?.push((1000 * timed(/** @type {Contestant} */ (contestants[at]), calls)) / calls);
    }
  }
  return contestants.map((contestant, at) => {
    const own = times[at] ?? [];
    const calls = Math.min(singleCalls, 200 * (batches[at] ?? 1));
    const singles = Array.from({ length: calls }, () => 1000 * timed(contestant, 1));
    const ratios = own.map((time, round) => time / (times[0]?.[round] ?? NaN));
    return {
      name: contestant.name,
      median: median(own),
      p99: p99(singles),
      ratio: median(ratios),
    };
  });
}
