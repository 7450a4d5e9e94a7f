// @ts-check
import { onnxModel } from '../peers/onnx.mjs';
import { openSession } from '../peers/onnxruntime.mjs';

/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  name: 'onnxruntime-web, Attention (opset 23)',
  from: 'onnxruntime-web',
  layout: 'heads',
  prepare({ heads, n, d, causal }) {
    const shape = [1, heads, n, d];
    const inputs = ['queries', 'keys', 'values'];
    const model = onnxModel({
      opset: 23,
      inputs: inputs.map((name) => ({ name, shape })),
      operations: [
        { type: 'Attention', inputs, output: 'output', attributes: { is_causal: Number(causal) } },
      ],
      output: { name: 'output', shape },
    });
    return openSession(model, shape);
  },
};
