// @ts-check
import { openTensorFlow } from '../peers/tfjs.mjs';

/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  name: 'TensorFlow.js, cpu',
  from: '@tensorflow/tfjs',
  layout: 'heads',
  slow: true,
  // Two backends in one process slow each other down.
  alone: true,
  prepare: (size) => openTensorFlow('cpu', size),
  download: { files: ['@tensorflow/tfjs/dist/tf.min.js'] },
};
