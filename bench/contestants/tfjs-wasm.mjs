// @ts-check
import { openTensorFlow } from '../peers/tfjs.mjs';

/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  name: 'TensorFlow.js, wasm',
  from: '@tensorflow/tfjs-backend-wasm',
  layout: 'heads',
  prepare: (size) => openTensorFlow('wasm', size),
  download: {
    files: [
      '@tensorflow/tfjs/dist/tf.min.js',
      '@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.min.js',
      '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
    ],
  },
};
