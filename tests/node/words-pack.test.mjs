// @ts-check
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { neededWords } from '../../scripts/words/needed.mjs';
import { dots, largest, normalised } from '../../scripts/words/nearest.mjs';
import { packSlices } from '../../scripts/words/slices.mjs';
import { writePack } from '../../scripts/words/write-pack.mjs';
import { find, loadPack, readPack, vectorOf } from '../../web/words/index.node.mjs';
import { joinSlices } from '../../web/words/join-slices.mjs';

/** @param {string} path */
const at = (path) => new URL(`../../${path}`, import.meta.url);
const bytes = new Uint8Array(readFileSync(at('web/words/glove.pack')));
const pack = loadPack();
const unit = normalised(pack.data, pack.dimensions);

/** The nearest words of a word with their cosines. @param {string} word @param {number} count */
function nearestOf(word, count) {
  const row = pack.words.indexOf(word);
  const cosines = dots(unit, pack.dimensions, row);
  return largest(cosines, count, row).map((i) => [pack.words[i], cosines[i]]);
}

/** @param {(copy: Uint8Array) => void} change */
function changed(change) {
  const copy = bytes.slice();
  change(copy);
  return copy;
}

test('the pack has at least 8,000 words and weighs at most 800 KB compressed', () => {
  assert.ok(pack.words.length >= 8000);
  assert.ok(gzipSync(bytes, { level: 9 }).length <= 800_000);
  assert.equal(pack.dimensions, 100);
  assert.equal(pack.data.length, pack.words.length * 100);
  assert.equal(pack.scales.length, pack.words.length);
  assert.equal(new Set(pack.words).size, pack.words.length);
  for (const word of pack.words) assert.match(word, /^[a-z]+(?:'[a-z]+)?$/u);
});

test('apple is near companies, jaguar near cars, and a queen is a king as a woman is a man', () => {
  const [[first, cosine], ...others] = nearestOf('apple', 5);
  assert.equal(first, 'microsoft');
  assert.ok(Math.abs(cosine - 0.745) < 0.01, `${cosine}`);
  const names = others.map(([word]) => word);
  for (const word of ['ibm', 'intel', 'software']) assert.ok(names.includes(word), `${names}`);
  const cars = nearestOf('jaguar', 8).map(([word]) => word);
  for (const word of ['rover', 'cadillac', 'bmw']) assert.ok(cars.includes(word), `${cars}`);
  const [king, man, woman] = ['king', 'man', 'woman'].map((word) => vectorOf(pack, word));
  const sought = king.map((value, j) => value - man[j] + woman[j]);
  const rows = normalised([...sought, ...pack.data], pack.dimensions);
  const found = largest(dots(rows, pack.dimensions, 0), 4, 0).map((i) => pack.words[i - 1]);
  assert.equal(
    found.find((word) => !['king', 'man', 'woman'].includes(word)),
    'queen',
  );
});

test('it has every word of the lessons and of the list', () => {
  const { words, withNeighbours } = neededWords();
  for (const file of readdirSync(at('web/scenarios')))
    if (/^[a-z]+\.json$/u.test(file)) assert.ok(words.includes(file.slice(0, -5)), file);
  assert.deepEqual(
    [...words, ...withNeighbours].filter((word) => !find(pack, word)),
    [],
  );
});

test('words that the source does not have stand for the mean, and the pack names them', () => {
  assert.ok(pack.fromMean.includes('i') && pack.fromMean.includes('a'));
  const others = pack.words.length - pack.fromMean.length;
  assert.deepEqual(pack.words.slice(others), pack.fromMean);
  const vector = vectorOf(pack, 'i');
  for (let j = 0; j < pack.dimensions; j++) {
    let sum = 0;
    for (let i = 0; i < others; i++) sum += pack.data[i * pack.dimensions + j] * pack.scales[i];
    assert.ok(Math.abs(sum / others - vector[j]) < 0.05, `${j}`);
  }
});

test('a word is found whatever its case; a word that is not there has no vector', () => {
  assert.equal(find(pack, 'Apple'), 'apple');
  assert.equal(find(pack, 'I'), 'i');
  assert.equal(find(pack, 'didn’t'), "didn't");
  for (const text of ['xyzzy', '', 'constructor', '__proto__']) {
    assert.equal(find(pack, text), undefined);
    assert.equal(vectorOf(pack, text), undefined);
  }
  assert.ok(vectorOf(pack, 'apple') instanceof Float32Array);
  assert.equal(vectorOf(pack, 'apple').length, 100);
});

test('what is read shares no memory with the bytes, and these may lie anywhere in a buffer', () => {
  const buffer = new Uint8Array(bytes.length + 3);
  buffer.set(bytes, 3);
  const moved = readPack(buffer.subarray(3));
  buffer.fill(0);
  assert.deepEqual(moved.data, pack.data);
  assert.deepEqual(moved.scales, pack.scales);
});

test('a pack that is cut short says so, wherever it is cut', () => {
  for (const length of [1, 3, 4, 9, 23, 24, 1000, 70_000, 100_000, bytes.length - 1])
    assert.throws(() => readPack(bytes.subarray(0, length)), {
      name: 'RangeError',
      argument: 'pack',
      expected: /^at least \d+ bytes$/u,
      received: `${length} bytes: it is cut short`,
    });
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  assert.throws(() => readPack(longer), { received: `${longer.length} bytes` });
});

test('a changed byte is found, wherever it stands', () => {
  for (const place of [4, 17, 24, 500, 80_000, 110_000, bytes.length - 1])
    assert.throws(() => readPack(changed((copy) => (copy[place] ^= 1))), {
      name: 'RangeError',
      argument: 'pack',
      expected: /^the checksum [0-9a-f]{8}$/u,
      received: /it is damaged$/u,
    });
});

test('another version and another kind of file are told from damage', () => {
  assert.throws(() => readPack(changed((copy) => (copy[8] = 2))), {
    name: 'RangeError',
    message: 'pack: expected version 1, got version 2',
    argument: 'pack',
    expected: 'version 1',
    received: 'version 2',
  });
  const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
  for (const other of [page, new Uint8Array()])
    assert.throws(() => readPack(other), {
      name: 'TypeError',
      argument: 'pack',
      received: 'another kind of file',
    });
  for (const other of ['AWPK', null, undefined, bytes.buffer])
    assert.throws(() => readPack(/** @type {any} */ (other)), {
      name: 'TypeError',
      argument: 'pack',
      expected: 'a Uint8Array',
    });
});

test('numbers that a writer got wrong are refused, too', () => {
  const wrong = { dimensions: 2, data: new Int8Array(4), fromMean: 0 };
  const scales = new Float32Array([1, 1]);
  const words = ['a', 'b'];
  assert.deepEqual(readPack(writePack({ ...wrong, words, scales })).words, words);
  assert.throws(
    () => readPack(writePack({ ...wrong, words, scales: new Float32Array([1, NaN]) })),
    { argument: 'pack', expected: 'scales above 0', received: 'NaN' },
  );
  assert.throws(() => readPack(writePack({ ...wrong, words: ['a\nb', 'c'], scales })), {
    argument: 'pack',
    expected: '2 words',
    received: '3 words',
  });
});

test('slices give the pack again, byte for byte', async () => {
  for (const slices of [packSlices(), packSlices(1), packSlices(13)]) {
    const lengths = slices.map((slice) => slice.length);
    assert.ok(Math.max(...lengths) - Math.min(...lengths) <= 1);
    assert.deepEqual(await joinSlices(slices), bytes);
  }
  assert.equal(packSlices().length, 8);
  for (const count of [0, 1.5, NaN]) assert.throws(() => packSlices(count), /count: expected/u);
});

test('slices that are missing, mixed up or damaged are refused', async () => {
  const slices = packSlices();
  const others = [
    slices.slice(0, -1),
    slices.slice(1),
    slices.toReversed(),
    ['<!doctype html>', ...slices.slice(1)],
    [],
  ];
  for (const other of others)
    await assert.rejects(joinSlices(other), {
      name: 'RangeError',
      argument: 'slices',
      expected: 'all slices of a pack, in order',
    });
});

test('glove.json says what is in the file, and docs/words.md the same', () => {
  const told = JSON.parse(readFileSync(at('web/words/glove.json'), 'utf8'));
  assert.equal(told.sha256, createHash('sha256').update(bytes).digest('hex'));
  assert.equal(told.bytes, bytes.length);
  assert.equal(told.words, pack.words.length);
  assert.equal(told.dimensions, pack.dimensions);
  assert.deepEqual(told.fromMean, pack.fromMean);
  assert.deepEqual(told.missing, []);
  assert.equal(
    told.level,
    pack.data.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  );
  assert.ok(told.cosineError.mean < 0.01);
  assert.equal(told.source.vectorsLicence, 'PDDL-1.0');
  const said = readFileSync(at('docs/words.md'), 'utf8');
  for (const number of [told.words, told.bytes])
    assert.ok(said.includes(number.toLocaleString('en')), `${number}`);
});
