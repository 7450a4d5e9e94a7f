// @ts-check
// The frame under what a host can set: each condition alone, then all of them together.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { expectedValue } from '../expected.mjs';
import { read } from '../lesson.mjs';
import { record } from '../recorder.mjs';
import { fits, growing, listening, useFrames } from './frames.mjs';
import { allDrawn } from './hosts.mjs';

/** @typedef {import('playwright-core').Frame} Frame */
/** @typedef {import('./hosts.mjs').HostPage} HostPage */

const { hosts, frame } = await useFrames();

const inline = [...`${listening}${growing}`.matchAll(/<script>([^]*?)<\/script>/g)].map(
  ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
);
const strict = `default-src 'none'; frame-src ${hosts.plain.url}; script-src ${inline.join(' ')}; style-src 'unsafe-inline'; img-src data:`;
const trusted = "require-trusted-types-for 'script'; trusted-types 'none'";
const hostile = '<style>* { all: unset; font-size: 40px } body { width: 700px }</style>';
const one = `${frame('?step=score&lang=en')}${listening}${growing}`;
const many = `${frame('?step=score&lang=en').repeat(6)}${listening}${growing}`;

/** @type {Record<string, HostPage & { count?: number }>} */
const conditions = {
  'a strict policy that names its origin': { body: one, policy: strict },
  'Trusted Types required, and none allowed': { body: one, policy: `${strict}; ${trusted}` },
  'WebAssembly forbidden to the host': { body: one, policy: "script-src 'unsafe-inline'" },
  'hostile style sheets': { body: one, head: hostile },
  'written from right to left': { body: one, html: 'lang="ar" dir="rtl"' },
  'six on one page': { body: many, count: 6 },
  'all of it together': {
    body: many,
    count: 6,
    head: hostile,
    html: 'lang="ar" dir="rtl"',
    policy: `${strict}; ${trusted}`,
  },
};

for (const [name, { count = 1, ...host }] of Object.entries(conditions)) {
  test(`${name}: each frame has the lesson, its height, and a reader’s step`, async () => {
    const page = await hosts.tab();
    const { complaints } = await record(page);
    await page.goto(hosts.page(host));
    const frames = page.frames().slice(1);
    assert.equal(frames.length, count);
    for (const [at, inner] of frames.entries()) {
      await inner.waitForURL(/embed\.html/);
      await allDrawn(inner);
      const { inner: high, content } = await fits(page, inner, at);
      assert.equal(high, Math.ceil(content));
    }
    const last = /** @type {Frame} */ (frames.at(-1));
    await last.locator('[data-turn="next"]').click();
    await last.locator('[data-figure="softmax"]').waitFor();
    const { state, shown } = await read(/** @type {any} */ (last));
    assert.equal(state.step, 'softmax');
    for (const number of shown) assert.equal(number.value, expectedValue(state, number));
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}
