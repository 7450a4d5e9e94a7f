// @ts-check
import { loadStreaming } from 'attention-explainer/streaming';

/**
 * `attend` in one of its forms.
 * @param {import('attention-explainer/streaming').Form} form
 * @param {import('./sizes.mjs').Size} size
 * @returns {Promise<import('./contestant.mjs').Run>}
 */
export async function openAttend(form, { heads, n, d, causal }) {
  const { attend } = await loadStreaming({ form });
  const matrix = (/** @type {Float32Array} */ data) => ({ rows: n, columns: heads * d, data });
  return ({ queries, keys, values }) =>
    attend({
      queries: matrix(queries),
      keys: matrix(keys),
      values: matrix(values),
      heads,
      causal,
    }).data;
}
