import assert from 'node:assert/strict';
import fc from 'fast-check';

/** Runs are the same every time; a failure prints its seed anyway. */
fc.configureGlobal({ seed: 20200613, numRuns: 100 });

export { fc };

/** Rows of numbers as a matrix that goes into the engine. */
export const matrixOf = (rows) => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  data: Float32Array.from(rows.flat()),
});

export const filled = (rows, columns, value = 0.5) => ({
  rows,
  columns,
  data: new Float32Array(rows * columns).fill(value),
});

/** The rows of a matrix that came out. */
export const rowsOf = ({ rows, columns, data }) =>
  Array.from({ length: rows }, (_, i) => Array.from(data.slice(i * columns, (i + 1) * columns)));

/** Near within a relative tolerance above 1 and an absolute one below. */
export function near(actual, expected, within, what) {
  const room = within * Math.max(1, Math.abs(expected));
  assert.ok(
    Math.abs(actual - expected) <= room,
    `${what}: ${actual} is not within ${room} of ${expected}`,
  );
}

export function nearMatrix(actual, expected, within, what) {
  assert.equal(actual.rows, expected.length, `${what}: rows`);
  assert.equal(actual.columns, expected[0].length, `${what}: columns`);
  assert.ok(actual.data instanceof Float32Array, `${what}: a Float32Array`);
  nearVector(actual.data, expected.flat(), within, what);
}

export function nearVector(actual, expected, within, what) {
  assert.equal(actual.length, expected.length, `${what}: length`);
  for (const [i, value] of expected.entries()) near(actual[i], value, within, `${what}[${i}]`);
}

/** A float32, so that the engine and the reference begin at the very same number. */
export const float = (limit) =>
  fc.float({ min: -limit, max: limit, noNaN: true, noDefaultInfinity: true });

export const matrix = (rows, columns, limit = 3) =>
  fc.array(fc.array(float(limit), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

/** What a failing call threw: an error of the contract, or the test fails. */
export function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail('the call was to throw');
}

/** Class, members and message of an error of the engine. */
export function checkError(error, Class, argument) {
  const shown = `${error?.stack ?? error}`;
  assert.equal(error?.constructor, Class, shown);
  assert.equal(error.argument, argument, shown);
  assert.ok(typeof error.expected === 'string' && error.expected !== '', shown);
  assert.ok(typeof error.received === 'string' && error.received !== '', shown);
  for (const part of [error.argument, error.expected, error.received])
    assert.ok(error.message.includes(part), `the message names “${part}”: ${error.message}`);
}

/** An error of the contract, whichever it is. */
export function isOfTheContract(error) {
  return (
    (error instanceof TypeError || error instanceof RangeError) &&
    ['argument', 'expected', 'received'].every((name) => typeof error[name] === 'string')
  );
}
