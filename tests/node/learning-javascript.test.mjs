// Where WebAssembly does not run, the same C++ compiled to JavaScript learns the same; docs/learning.md says
// within what.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { apple } from 'attention-explainer/scenarios';
import { learning, trained, vectors } from './learning-support.mjs';
import { near } from './support.mjs';

/** Relative, of every loss after 50 updates. */
const within = 1e-6;

const options = [{}, { seed: 11, heads: 2, rank: 8 }, { projections: 'shared', method: 'sgd', rate: 1 }]; // prettier-ignore

/** What `body` posts from a worker in which there is no WebAssembly. */
async function posted(body) {
  const program = `
    delete globalThis.WebAssembly;
    const { parentPort, workerData } = await import('node:worker_threads');
    const { learning, trained, vectors } = await import(workerData.support);
    const { apple } = await import(workerData.scenarios);
    parentPort.postMessage(await (async () => { ${body} })());
  `;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`), {
    workerData: {
      support: new URL('learning-support.mjs', import.meta.url).href,
      scenarios: import.meta.resolve('attention-explainer/scenarios'),
    },
  });
  const [message] = await once(worker, 'message');
  await worker.terminate();
  return message;
}

/** Losses of a run, the last batch’s too. */
const lossesOf = (training) => [
  training.state.batchLoss,
  training.evaluate().loss,
  training.evaluate(true).loss,
  ...training.evaluate(true).bySense.map(({ loss }) => loss),
];

test('the losses after 50 updates are those of the WebAssembly', async () => {
  const losses = await posted(`
    const lossesOf = ${lossesOf};
    return ${JSON.stringify(options)}.map((one) => lossesOf(trained(one, 50)));`);
  for (const [i, one] of options.entries())
    for (const [j, loss] of lossesOf(trained(one, 50)).entries()) {
      const off = Math.abs(losses[i][j] - loss) / loss;
      assert.ok(off <= within, `${JSON.stringify(one)}, ${j}: ${losses[i][j]} beside ${loss}`);
    }
});

test('docs/learning.md says this tolerance', () => {
  const page = readFileSync(new URL('../../docs/learning.md', import.meta.url), 'utf8');
  assert.match(page, /JavaScript [^.]* 50 updates [^.]*10⁻⁶/su);
  assert.equal(within, 1e-6);
});

test('neighbours and derivatives, too, and what is refused', async () => {
  const reference = { quantity: 'weights', head: 'fruit-head', row: 'apple', column: 'orange' };
  const [found, slopes, told] = await posted(`
    let told;
    try { trained({ rank: 0 }); } catch (error) { told = String(error); }
    const { embeddings } = learning.sensitivity(apple, { sentence: 'A' }, ${JSON.stringify(reference)});
    return [vectors.nearest({ plus: ['king', 'woman'], minus: ['man'] }), [...embeddings.data], told];`);
  const expected = vectors.nearest({ plus: ['king', 'woman'], minus: ['man'] });
  for (const [i, { word, cosine }] of expected.entries()) {
    assert.equal(found[i].word, word);
    near(found[i].cosine, cosine, 1e-6, word);
  }
  const { embeddings } = learning.sensitivity(apple, { sentence: 'A' }, reference);
  for (const [i, value] of embeddings.data.entries()) near(slopes[i], value, 1e-6, `slope ${i}`);
  assert.match(told, /^RangeError: options\.rank: /u);
});
