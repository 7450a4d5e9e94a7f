// @ts-check
import { loadEngine } from 'attention-explainer/engine';
import { agree } from './agreement.mjs';
import { attend, rounded } from './plain.mjs';
import { compete } from './rounds.mjs';

const sizes = [
  { n: 8, d: 5 },
  { n: 64, d: 64 },
  { n: 256, d: 64 },
];

/** Numbers within ±1, the same in every run. @param {number} seed */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** @param {number} rows @param {number} columns @param {number} seed */
function random(rows, columns, seed) {
  const next = sequence(seed);
  return { rows, columns, data: Float32Array.from({ length: rows * columns }, next) };
}

/** @param {import('attention-explainer/engine').Matrix} m */
const double = (m) => ({ ...m, data: Float64Array.from(m.data) });

/** Attention over larger matrices than a lesson's. */
export const part = {
  name: 'attention',
  title: 'scaledDotProductAttention, float32 in, scores, weights and output out (µs a call)',
  method:
    'engine.scaledDotProductAttention in Node against plain JavaScript (float64 loops), one head, no mask, copies in and out included. One process, interleaved, 31 rounds; p99 of single calls.',
  async run() {
    const engine = await loadEngine();
    const rows = sizes.flatMap(({ n, d }) => {
      const [queries, keys, values] = [random(n, d, 1), random(n, d, 2), random(n, d, 3)];
      const attention = () => engine.scaledDotProductAttention({ queries, keys, values });
      const peer = () => {
        const found = attend(double(queries), double(keys), double(values), 1 / Math.sqrt(d));
        return [found.scores, found.weights, found.output].map(rounded);
      };
      agree('output', attention().output.data, peer()[2]?.data ?? []);
      return compete([
        { name: 'engine', run: attention },
        { name: 'plain JavaScript', run: peer },
      ]).map((standing) => ({ size: `${n} × ${d}`, ...standing }));
    });
    return { rows, goals: [] };
  },
};
