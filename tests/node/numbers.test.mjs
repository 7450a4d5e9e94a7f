// @ts-check
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { listStyle, numberStyle } from '../../web/src/i18n/numbers.mjs';

/** All ways in which the page writes a number. @type {readonly Intl.NumberFormatOptions[]} */
const ways = [
  {},
  { maximumFractionDigits: 0 },
  { maximumFractionDigits: 0, useGrouping: false },
  { maximumFractionDigits: 1 },
  { maximumFractionDigits: 2 },
  { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  { minimumFractionDigits: 1, maximumFractionDigits: 2 },
  { minimumFractionDigits: 3, maximumFractionDigits: 3 },
  { maximumSignificantDigits: 2 },
  { maximumSignificantDigits: 4 },
  { minimumSignificantDigits: 2, maximumSignificantDigits: 2 },
  { notation: 'scientific', maximumFractionDigits: 0 },
  { notation: 'scientific', maximumFractionDigits: 2 },
  { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: 0 },
  { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: 1 },
  { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
];

/** Numbers of a few digits, where rounding is decided by the last, and any others that a page may show. */
const any = fc.oneof(
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -12, max: 6 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`)),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.float({ min: -100, max: 100, noNaN: true }),
);
const numbers = any.filter((number) => number === 0 || Math.abs(number) >= 1e-12);

test('English numbers are written as Intl writes them', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom(...ways), (number, way) => {
      const value = number + 0;
      const intl = new Intl.NumberFormat('en', way);
      assert.equal(
        numberStyle('en', way)(value),
        intl.format(value),
        `${value} ${JSON.stringify(way)}`,
      );
    }),
    { numRuns: 20_000 },
  );
});

test('English lists are written as Intl writes British ones', () => {
  const intl = new Intl.ListFormat('en-GB');
  for (const parts of [[], ['fruit'], ['fruit', 'tech'], ['fruit', 'tech', 'colour', 'round']])
    assert.equal(listStyle('en')(parts), intl.format(parts));
});
