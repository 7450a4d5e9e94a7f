// The same C++ in three forms gives the same, and none holds more than it says.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadStreaming } from 'attention-explainer/streaming';
import { inputs } from './attend-inputs.mjs';
import { filled, near, nearVector } from './support.mjs';

const simd = await loadStreaming({ form: 'simd' });
const program = fileURLToPath(new URL('attend-relaxed.mjs', import.meta.url));

test('relaxed SIMD is chosen where it is there, and gives the same within 1e-6', () => {
  const flag = '--experimental-wasm-relaxed-simd';
  const { stdout, stderr } = spawnSync(process.execPath, [flag, program], { encoding: 'utf8' });
  assert.notEqual(stdout, '', stderr);
  const { form, outputs } = JSON.parse(stdout);
  assert.equal(form, 'relaxed');
  const expected = Array.from(simd.attend(inputs(70, 130, 33, 9, 2)).data);
  for (const output of outputs) nearVector(output, expected, 1e-6, 'output');
});

test('as JavaScript it gives the same within 1e-6', async () => {
  const javascript = await loadStreaming({ form: 'javascript' });
  assert.equal(javascript.form, 'javascript');
  for (const [nq, nk, dk, dv, heads] of [
    [8, 8, 5, 5],
    [70, 130, 33, 9, 2],
  ]) {
    const input = inputs(nq, nk, dk, dv, heads);
    const expected = Array.from(simd.attend(input).data);
    nearVector(javascript.attend(input).data, expected, 1e-6, 'output');
  }
});

test('each form is one frozen instance, and without a name the best is taken', async () => {
  assert.equal(await loadStreaming(), await loadStreaming());
  assert.equal(await loadStreaming({ form: 'simd' }), simd);
  assert.ok(Object.isFrozen(simd));
});

test('32,768 rows take no more memory than inputs, output and 256 KiB', async () => {
  const n = 32768;
  const d = 64;
  // Causal: half the work. The first row sees one key, and every row a mean of the ones so far.
  const values = filled(n, d, 1);
  const { data } = simd.attend({
    queries: filled(n, d, 0.1),
    keys: filled(n, d, 0.1),
    values,
    causal: true,
  });
  for (const at of [0, 63, 64 * d, data.length - 1]) near(data[at], 1, 1e-5, `output ${at}`);
  const { inputs: given, output, peak } = simd.memory({ n_q: n, n_k: n, d_k: d, d_v: d });
  assert.ok(peak <= given + output + 2 ** 18, `${peak} bytes for ${given} + ${output}`);
});
