// @ts-check

/**
 * A time means nothing where the answer is wrong: throws unless two results agree.
 * @param {string} name
 * @param {ArrayLike<number>} got
 * @param {ArrayLike<number>} expected
 */
export function agree(name, got, expected) {
  const largest = Array.from(expected).reduce((most, x) => Math.max(most, Math.abs(x)), 1);
  const at = Array.from(got).findIndex(
    (x, i) => !(Math.abs(x - (expected[i] ?? NaN)) <= 1e-6 * largest),
  );
  if (got.length === expected.length && at < 0) return;
  throw new Error(`${name}: the engine has ${got[at]} at ${at}, plain JavaScript ${expected[at]}.`);
}
