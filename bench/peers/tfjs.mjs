// @ts-check
import { addressOf, requirePeer } from './peer.mjs';

/**
 * TensorFlow.js on one of its backends; what it loads for `wasm` has SIMD and one thread.
 * @param {'wasm' | 'cpu'} backend
 * @param {import('../sizes.mjs').Size} size
 * @returns {Promise<import('../contestant.mjs').Run>}
 */
export async function openTensorFlow(backend, { heads, n, d, causal }) {
  const tf = await requirePeer({
    name: '@tensorflow/tfjs',
    script: '@tensorflow/tfjs/dist/tf.min.js',
    global: 'tf',
  });
  if (backend === 'wasm') {
    const { setThreadsCount, setWasmPaths } = await requirePeer({
      name: '@tensorflow/tfjs-backend-wasm',
      script: '@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.min.js',
      global: 'tf.wasm',
    });
    if (typeof document !== 'undefined')
      setWasmPaths(addressOf('@tensorflow/tfjs-backend-wasm/dist/'));
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    setThreadsCount(1);
  }
  if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js has no backend ${backend}`);
  await tf.ready();
  const shape = [heads, n, d];
  const mask = new Float32Array(causal ? n * n : 0);
  for (let i = 0; i < n && causal; i += 1) mask.fill(-Infinity, i * n + i + 1, (i + 1) * n);
  const hidden = causal ? tf.tensor(mask, [1, n, n]) : undefined;
  const scale = tf.scalar(1 / Math.sqrt(d));
  return ({ queries, keys, values }) =>
    tf.tidy(() => {
      const scaled = tf.mul(tf.tensor(queries, shape), scale);
      const scores = tf.matMul(scaled, tf.tensor(keys, shape), false, true);
      const weights = tf.softmax(hidden ? tf.add(scores, hidden) : scores);
      return tf.matMul(weights, tf.tensor(values, shape)).dataSync();
    });
}
