// @ts-check
// The notebook's front end as anywidget runs it: loaded from text, given a model and a place in the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { apple } from 'attention-explainer/scenarios';
import { root } from '../../scripts/setup/root.mjs';
import { useBrowser } from './lesson.mjs';

const site = await useBrowser();
const text = readFileSync(join(root, 'dist/widget.mjs'), 'utf8');

/** What the Python class gives when nothing is set. */
const defaults = {
  ...{ scenario: 'apple', step: 'paradox', sentence: null, compare: false, word: null, key: null },
  ...{ head: null, edits: {}, content: 'values', causal: false, scale: null, temperature: 1 },
  ...{ probe: { a: [3, 1], b: [1, 2] }, lang: 'en', theme: 'auto', hide: [], lock: [] },
  ...{ arrows: null, real: null, near: null, analogy: null, cost: null, training: null },
  ...{ lesson: null, weights: {}, output: {}, next_word: {}, answer: null, error: null },
};

/**
 * A blank page with a model of the documented interface, a kernel that echoes what it is sent as the
 * real one does, and the widget loaded from an address made of its text.
 * @param {Record<string, unknown>} [traits] @param {'blob' | 'data'} [scheme]
 */
async function notebook(traits = {}, scheme = 'blob') {
  const page = await site.fresh({ reducedMotion: 'reduce', bypassCSP: true });
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().endsWith('/blank'))
      faults.push(`asked for ${request.url()}`);
  });
  await page.goto(`${site.url}blank`);
  await page.evaluate(
    async ([code, how, given]) => {
      const here = /** @type {any} */ (globalThis);
      const values = structuredClone(/** @type {Record<string, unknown>} */ (given));
      /** @type {Map<string, Set<Function>>} */
      const listeners = new Map();
      const same = (/** @type {unknown} */ a, /** @type {unknown} */ b) =>
        JSON.stringify(a) === JSON.stringify(b);
      /** @type {Record<string, unknown>} */
      let dirty = {};
      const assign = (/** @type {Record<string, unknown>} */ patch) => {
        const changed = Object.keys(patch).filter((name) => !same(values[name], patch[name]));
        Object.assign(values, patch);
        for (const name of changed)
          for (const heard of [...(listeners.get(`change:${name}`) ?? [])]) heard();
        return changed;
      };
      here.sent = [];
      here.model = {
        get: (/** @type {string} */ name) => values[name],
        set(/** @type {string} */ name, /** @type {unknown} */ value) {
          for (const changed of assign({ [name]: value })) dirty[changed] = value;
        },
        save_changes() {
          const patch = JSON.parse(JSON.stringify(dirty));
          dirty = {};
          here.sent.push(patch);
          setTimeout(() => assign(patch));
        },
        on(/** @type {string} */ name, /** @type {Function} */ heard) {
          if (!listeners.has(name)) listeners.set(name, new Set());
          listeners.get(name)?.add(heard);
        },
        off(/** @type {string} */ name, /** @type {Function} */ heard) {
          listeners.get(name)?.delete(heard);
        },
      };
      here.kernelSets = (/** @type {Record<string, unknown>} */ patch) => assign(patch);
      here.listening = () => [...listeners.values()].reduce((sum, all) => sum + all.size, 0);
      const url =
        how === 'blob'
          ? URL.createObjectURL(new Blob([String(code)], { type: 'text/javascript' }))
          : `data:text/javascript;charset=utf-8,${encodeURIComponent(String(code))}`;
      here.widget = (await import(url)).default;
      here.ends = [];
      here.show = async (/** @type {AbortSignal | undefined} */ signal) => {
        const el = document.createElement('div');
        document.body.append(el);
        here.ends.push(await here.widget.render({ model: here.model, el, signal }));
      };
      here.shown = () =>
        [...document.querySelectorAll('attention-explainer')].map(
          (one) => /** @type {any} */ (one).state,
        );
      await here.show();
    },
    /** @type {const} */ ([text, scheme, { ...defaults, ...traits }]),
  );
  /** Waits for what a model or a view has to become. */
  const become = (/** @type {string} */ condition) => page.waitForFunction(condition);
  await become("document.querySelector('attention-explainer')?.shadowRoot.querySelector('.body')");
  const run = (/** @type {string} */ code) => page.evaluate(`(async () => (${code}))()`);
  /** Nothing goes to and fro any more: two turns of the page without a message. */
  const settled = () =>
    page.evaluate(async () => {
      const here = /** @type {any} */ (globalThis);
      for (let still = 0, before = here.sent.length; still < 3;) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        still = here.sent.length === before ? still + 1 : 0;
        before = here.sent.length;
      }
      return here.sent.length;
    });
  return { page, become, run, settled, faults };
}

for (const scheme of /** @type {const} */ (['blob', 'data'])) {
  test(`it runs from a ${scheme}: address, asks for nothing, and shows the model's state`, async () => {
    const traits = { step: 'score', sentence: 'A', hide: ['steps'], lang: 'es' };
    const { page, become, run, faults } = await notebook(traits, scheme);
    await become("Object.keys(model.get('weights')).length > 0");
    const [state] = /** @type {any[]} */ (await run('shown()'));
    assert.deepEqual([state.step, state.sentence], ['score', 'A']);
    assert.equal(await page.locator('.step-bar').count(), 0);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}

test('the kernel has the numbers of what is shown, as the engine computes them', async () => {
  const { page, become, run } = await notebook({ step: 'score', sentence: 'A' });
  await become("Object.keys(model.get('weights')).length > 0");
  const engine = await loadEngine();
  /** @type {Record<string, number>[]} */
  const all = [{}, { 'orange.fruit': 2.5 }];
  for (const edits of all) {
    await run(`kernelSets({ edits: ${JSON.stringify(edits)} })`);
    const trace = engine.trace(apple, { sentence: 'A', edits });
    const { data, columns } = trace.output;
    const first = Array.from(data.subarray(2 * columns, 3 * columns));
    await become(`JSON.stringify(model.get('output').data[2]) === '${JSON.stringify(first)}'`);
    const weights = /** @type {any} */ (await run("model.get('weights')['fruit-head']"));
    assert.deepEqual(weights.index, trace.labels);
    assert.deepEqual(weights.columns, trace.labels);
    assert.deepEqual(weights.data.flat(), Array.from(trace.heads[0]?.weights.data ?? []));
    const next = /** @type {any} */ (await run("model.get('next_word')"));
    assert.deepEqual(Object.keys(next), trace.nextWord.words);
    assert.deepEqual(Object.values(next), Array.from(trace.nextWord.probabilities));
  }
  await page.context().close();
});

test('what the reader does goes to the kernel, and does not come back', async () => {
  const { page, become, run, settled } = await notebook({ step: 'gravity' });
  await become("Object.keys(model.get('weights')).length > 0");
  await settled();
  await page.locator('[data-answer="1"]').click();
  await become("model.get('answer') !== null");
  assert.deepEqual(await run("model.get('answer')"), { step: 'gravity', choice: 1 });
  await page.locator('[data-turn="next"]').click();
  await become("model.get('step') === 'dot-product'");
  const before = await settled();
  const points = page.locator('[data-step="gravity"]');
  await points.click();
  await become("model.get('step') === 'gravity'");
  assert.equal(await settled(), before + 1, 'one change, one message');
  assert.deepEqual(await run('sent.at(-1)'), { step: 'gravity' });
  await page.context().close();
});

test('what the kernel sets is shown, several traits as one change, and is not sent back', async () => {
  const { page, become, run, settled } = await notebook();
  await become("Object.keys(model.get('weights')).length > 0");
  const before = await settled();
  await run(
    "kernelSets({ step: 'softmax', sentence: 'B', theme: 'dark', lock: ['temperature'], temperature: 2 })",
  );
  await become("shown()[0].step === 'softmax'");
  const [state] = /** @type {any[]} */ (await run('shown()'));
  assert.deepEqual([state.sentence, state.temperature, state.theme], ['B', 2, 'dark']);
  await settled();
  const sent = /** @type {any[]} */ (await run(`sent.slice(${before})`));
  for (const message of sent) {
    for (const name of Object.keys(message)) assert.match(name, /^(weights|output|next_word)$/);
  }
  for (const role of /** @type {const} */ (['slider', 'spinbutton'])) {
    const field = page.locator('.figure').getByRole(role, { name: 'Temperature' });
    await field.waitFor();
    assert.ok(await field.isDisabled());
  }
  await page.context().close();
});

test('a value that cannot be used is taken back, with the reason', async () => {
  const { page, become, run, settled } = await notebook({ step: 'score', temperature: 2 });
  await become("Object.keys(model.get('weights')).length > 0");
  await run("kernelSets({ temperature: -1, step: 'nine' })");
  await become("model.get('error') !== null");
  await settled();
  const error = /** @type {any} */ (await run("model.get('error')"));
  assert.ok(['temperature', 'step'].includes(error.argument));
  assert.equal(await run("model.get('temperature')"), 1);
  assert.equal(await run("model.get('step')"), 'paradox');
  await run("kernelSets({ scenario: 'no such lesson' })");
  await become("model.get('scenario') === 'apple'");
  assert.equal(/** @type {any} */ (await run("model.get('error')")).argument, 'scenario');
  await run("kernelSets({ step: 'loop' })");
  await become("shown()[0].step === 'loop' && model.get('error') === null");
  await page.context().close();
});

test('several views of one model show the same, without end', async () => {
  const { page, become, run, settled } = await notebook({ step: 'gravity' });
  await run('show()');
  await become('shown().length === 2');
  await become("document.querySelectorAll('attention-explainer')[1].trace !== null");
  await settled();
  const second = page.locator('attention-explainer').nth(1);
  await second.locator('[data-turn="next"]').click();
  await become("shown().every(({ step }) => step === 'dot-product')");
  const first = page.locator('attention-explainer').first();
  await first.locator('[data-step="score"]').click();
  await become("shown().every(({ step }) => step === 'score')");
  await run("kernelSets({ edits: { 'orange.fruit': 2 } })");
  await become("shown().every(({ edits }) => edits['orange.fruit'] === 2)");
  const count = await settled();
  assert.equal(await settled(), count);
  await page.context().close();
});

test('a lesson of the teacher’s own is taken, refused with its fault, and given up', async () => {
  const own = { ...apple, id: 'my-apple', words: { ...apple.words, orange: [2, 0, 1, 1, 0] } };
  const { page, become, run, settled } = await notebook({ lesson: own, step: 'score' });
  await become("model.get('scenario') === 'my-apple'");
  await become("document.querySelector('attention-explainer').trace?.embeddings.data.includes(2)");
  assert.equal(await run("model.get('error')"), null);
  await run('kernelSets({ lesson: { id: 7 } })');
  await become("model.get('error')?.argument.startsWith('lesson')");
  assert.equal(await run("model.get('scenario')"), 'my-apple');
  await run('kernelSets({ lesson: null })');
  await become("model.get('scenario') === 'apple'");
  await run(`kernelSets({ lesson: ${JSON.stringify(own)} })`);
  await become("model.get('scenario') === 'my-apple'");
  await run("kernelSets({ scenario: 'apple' })");
  await become("shown()[0].scenario === 'apple' && model.get('lesson') === null");
  await settled();
  await page.context().close();
});

test('what has ended listens no more, by what render gives back or by the signal', async () => {
  const { page, become, run } = await notebook();
  const alone = await run('listening()');
  assert.ok(Number(alone) > 10);
  await page.evaluate(async () => {
    const here = /** @type {any} */ (globalThis);
    here.ender = new AbortController();
    await here.show(here.ender.signal);
  });
  assert.equal(await run('listening()'), 2 * Number(alone));
  await run('ender.abort()');
  assert.equal(await run('listening()'), alone);
  assert.equal(await run('shown().length'), 1);
  await run('ends[1]()');
  await run('ends[0]()');
  assert.equal(await run('listening()'), 0);
  assert.equal(await run('shown().length'), 0);
  await run("kernelSets({ step: 'loop' })");
  await run('show(AbortSignal.abort())');
  assert.equal(await run('shown().length'), 0);
  await run('show()');
  await become("shown()[0]?.step === 'loop'");
  await page.context().close();
});

test('a second copy of the module works beside the first', async () => {
  const { page, become, run, faults } = await notebook({ step: 'score' });
  await page.evaluate(async (code) => {
    const here = /** @type {any} */ (globalThis);
    const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    here.widget = (await import(url)).default;
    await here.show();
  }, text);
  await become('shown().length === 2');
  await become(
    "[...document.querySelectorAll('attention-explainer')].every((one) => one.trace !== null)",
  );
  await run("kernelSets({ step: 'softmax' })");
  await become("shown().every(({ step }) => step === 'softmax')");
  assert.deepEqual(faults, []);
  await page.context().close();
});
