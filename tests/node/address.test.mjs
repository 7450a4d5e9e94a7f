// @ts-check
// The state as a link and as an object: whatever is in its limits comes back, whatever is not is told.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { createServer } from 'vite';

const vite = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../../web', import.meta.url)),
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
after(() => vite.close());

const { readAddress, writeAddress } = await vite.ssrLoadModule('/src/state/address.ts');
const { checkState } = await vite.ssrLoadModule('/src/state/check.ts');
const { stepNames } = await vite.ssrLoadModule('/src/state/state.ts');
const { initialState, valueLimit } = await vite.ssrLoadModule('/src/state/table.ts');

/** A number from `min` to `max`; an address knows no −0. */
const number = (/** @type {number} */ min, /** @type {number} */ max) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const value = number(-valueLimit, valueLimit);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const maybe = (/** @type {fc.Arbitrary<unknown>} */ some) => fc.option(some, { nil: null });

const states = fc.record(
  {
    scenario: text,
    step: fc.constantFrom(...stepNames),
    sentence: maybe(text),
    compare: fc.boolean(),
    word: maybe(text),
    key: maybe(text),
    head: maybe(text),
    causal: fc.boolean(),
    content: fc.constantFrom('values', 'keys'),
    scale: maybe(number(0, 100)),
    temperature: number(0.05, 100),
    probe: fc.record(
      { a: fc.tuple(value, value), b: fc.tuple(value, value) },
      { noNullPrototype: true },
    ),
    arrows: maybe(text),
    real: maybe(text),
    near: maybe(text),
    analogy: maybe(text),
    cost: maybe(text),
    training: maybe(text),
    lang: fc.oneof(text, fc.constant('')),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    edits: fc.dictionary(
      fc.array(text, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('.')),
      value,
      { noNullPrototype: true },
    ),
  },
  { noNullPrototype: true },
);

test('any state comes back from its address as it was', () => {
  fc.assert(
    fc.property(states, (state) => {
      const { patch, problems } = readAddress(new URLSearchParams(writeAddress(state)));
      assert.deepEqual(problems, []);
      assert.deepEqual({ ...initialState, ...patch }, state);
    }),
  );
});

test('an address is the same for the same state, and empty for the first one', () => {
  fc.assert(
    fc.property(states, (state) => {
      const address = writeAddress(state);
      const { patch } = readAddress(new URLSearchParams(address));
      assert.equal(writeAddress({ ...initialState, ...patch }), address);
      assert.match(new URL(`#${address}`, 'http://localhost').hash, /^#|^$/);
    }),
  );
  assert.equal(writeAddress(initialState), '');
});

test('any state that is given as an object is taken as it is', () => {
  fc.assert(
    fc.property(states, (state) => {
      const { patch, problems } = checkState(structuredClone(state));
      assert.deepEqual(problems, []);
      assert.deepEqual({ ...initialState, ...patch }, state);
    }),
  );
});

test('nothing that is given as a state throws; what is taken of it could stand in an address', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
  const fields = fc.record(
    Object.fromEntries(Object.keys(initialState).map((name) => [name, anything])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, fields), (given) => {
      const { patch, problems } = checkState(given);
      for (const { argument, expected, received } of problems) {
        assert.equal(typeof argument, 'string');
        assert.ok(expected && received);
      }
      const taken = { ...initialState, ...patch };
      const again = readAddress(new URLSearchParams(writeAddress(taken)));
      assert.deepEqual(
        again.problems.filter(
          (/** @type {any} */ { argument }) => argument.includes('.') === false,
        ),
        [],
      );
    }),
  );
});

/** What cannot be used in a state, and what is told of it. @type {[unknown, string][]} */
const wrong = [
  [null, 'state'],
  ['step', 'state'],
  [{ step: 'nope' }, 'step'],
  [{ step: null }, 'step'],
  [{ edits: null }, 'edits'],
  [{ edits: ['orange.fruit'] }, 'edits'],
  [{ edits: { 'orange.fruit': '2' } }, 'edits.orange.fruit'],
  [{ edits: { 'orange.fruit': 1e7 } }, 'edits.orange.fruit'],
  [{ temperature: 1000 }, 'temperature'],
  [{ temperature: '2' }, 'temperature'],
  [{ scale: NaN }, 'scale'],
  [{ causal: 'false' }, 'causal'],
  [{ probe: { a: [1] } }, 'probe'],
  [{ probe: { a: [1, 2, 3], b: [4] } }, 'probe'],
  [{ probe: null }, 'probe'],
  [{ sentence: ['A'] }, 'sentence'],
  [{ lang: 1 }, 'lang'],
  [{ colour: 'red' }, 'colour'],
];

for (const [given, argument] of wrong) {
  test(`told and left out: ${JSON.stringify(given)}`, () => {
    const { patch, problems } = checkState(given);
    assert.deepEqual(
      problems.map((/** @type {any} */ problem) => problem.argument),
      [argument],
    );
    assert.deepEqual({ ...initialState, ...patch }, initialState);
  });
}
