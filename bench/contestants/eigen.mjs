// @ts-check
import { loadEngine } from 'attention-explainer/engine';

/** The lesson's own, by Eigen in float64; scores and weights come out, too. @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  name: 'engine.scaledDotProductAttention',
  from: 'attention-explainer',
  layout: 'rows',
  download: { bundle: 'attention-explainer/engine' },
  async prepare({ heads, n, d, causal }) {
    const engine = await loadEngine();
    const matrix = (/** @type {Float32Array} */ data) => ({ rows: n, columns: heads * d, data });
    return ({ queries, keys, values }) =>
      engine.scaledDotProductAttention({
        queries: matrix(queries),
        keys: matrix(keys),
        values: matrix(values),
        heads,
        causal,
      }).output.data;
  },
};
