// Run by attend-forms.test.mjs in a Node that has relaxed SIMD: what this form gives, as JSON.
import { loadStreaming } from 'attention-explainer/streaming';
import { inputs } from './attend-inputs.mjs';

const { form, attend, attendAtOnce } = await loadStreaming();
const outputs = [attend, attendAtOnce].map((way) =>
  Array.from(way(inputs(70, 130, 33, 9, 2)).data),
);
process.stdout.write(JSON.stringify({ form, outputs }));
