// @ts-check
import { requirePeer } from '../peers/peer.mjs';

/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  name: 'ml-matrix (float64)',
  from: 'ml-matrix',
  layout: 'heads',
  slow: true,
  async prepare({ heads, n, d, causal }) {
    const { Matrix } = await requirePeer({
      name: 'ml-matrix',
      script: 'ml-matrix/matrix.umd.js',
      global: 'mlMatrix',
    });
    return ({ queries, keys, values }) => {
      const output = new Float32Array(heads * n * d);
      for (let at = 0; at < output.length; at += n * d) {
        const [q, k, v] = [queries, keys, values].map((data) =>
          Matrix.from1DArray(n, d, data.subarray(at, at + n * d)),
        );
        const scores = q.mmul(k.transpose()).div(Math.sqrt(d));
        for (let i = 0; i < n && causal; i += 1)
          for (let j = i + 1; j < n; j += 1) scores.set(i, j, -Infinity);
        const weights = scores.subColumnVector(scores.max('row')).exp();
        output.set(weights.divColumnVector(weights.sum('row')).mmul(v).to1DArray(), at);
      }
      return output;
    };
  },
  download: { files: ['ml-matrix/matrix.umd.js'] },
};
