// @ts-check
import { importPeer } from './peer.mjs';

/**
 * ONNX Runtime's WebAssembly, on one thread.
 * @param {Uint8Array} model of `queries`, `keys`, `values` → `output`
 * @param {readonly number[]} shape of each
 * @returns {Promise<import('../contestant.mjs').Run>}
 */
export async function openSession(model, shape) {
  const ort = await importPeer('onnxruntime-web/dist/ort.wasm.min.mjs');
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  const tensor = (/** @type {Float32Array} */ data) => new ort.Tensor('float32', data, shape);
  return async ({ queries, keys, values }) => {
    const { output } = await session.run({
      queries: tensor(queries),
      keys: tensor(keys),
      values: tensor(values),
    });
    return output.data;
  };
}
