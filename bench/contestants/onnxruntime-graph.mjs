// @ts-check
import { onnxModel } from '../peers/onnx.mjs';
import { openSession } from '../peers/onnxruntime.mjs';

/** @param {import('../sizes.mjs').Size} size */
function model({ heads, n, d, causal }) {
  const shape = [heads, n, d];
  const mask = new Float32Array(causal ? n * n : 0);
  for (let i = 0; i < n && causal; i += 1) mask.fill(-Infinity, i * n + i + 1, (i + 1) * n);
  return onnxModel({
    opset: 17,
    inputs: ['queries', 'keys', 'values'].map((name) => ({ name, shape })),
    constants: [
      { name: 'scale', shape: [1], data: Float32Array.of(1 / Math.sqrt(d)) },
      ...(causal ? [{ name: 'mask', shape: [n, n], data: mask }] : []),
    ],
    operations: [
      { type: 'Mul', inputs: ['queries', 'scale'], output: 'scaled' },
      { type: 'Transpose', inputs: ['keys'], output: 'turned', attributes: { perm: [0, 2, 1] } },
      { type: 'MatMul', inputs: ['scaled', 'turned'], output: 'scores' },
      ...(causal ? [{ type: 'Add', inputs: ['scores', 'mask'], output: 'masked' }] : []),
      {
        type: 'Softmax',
        inputs: [causal ? 'masked' : 'scores'],
        output: 'weights',
        attributes: { axis: 2 },
      },
      { type: 'MatMul', inputs: ['weights', 'values'], output: 'output' },
    ],
    output: { name: 'output', shape },
  });
}

/** What all ratios are to. @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  name: 'onnxruntime-web, MatMul/Softmax/MatMul',
  from: 'onnxruntime-web',
  layout: 'heads',
  prepare: (size) => openSession(model(size), [size.heads, size.n, size.d]),
  download: {
    files: [
      'onnxruntime-web/dist/ort.wasm.min.mjs',
      'onnxruntime-web/dist/ort-wasm-simd-threaded.mjs',
      'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
    ],
  },
};
