// `train` on the command line: what it prints, what programs read, and what it says of a bad call.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { trainingDefaults } from 'attention-explainer/learning';
import { run } from '../../cli/run.mjs';
import { languages } from '../../web/src/i18n/languages.mjs';
import { done, refused } from './shell.mjs';

/** A call in this process: its code and what it says. */
async function call(...parameters) {
  let [out, err] = ['', ''];
  const streams = { out: (text) => (out += text), err: (text) => (err += text) };
  const code = await run(['train', ...parameters], streams);
  return { code, out, err };
}

/** What a program reads of a run. */
async function read(...parameters) {
  const { code, out, err } = await call('--json', ...parameters);
  assert.equal(code, 0, err);
  assert.equal(err, '');
  return JSON.parse(out);
}

/** The cells of the first line that begins with a label. */
function row(text, label) {
  const line = text.split('\n').find((one) => one.startsWith(`${label} `));
  assert.ok(line, `no row “${label}” in:\n${text}`);
  return line
    .slice(label.length)
    .trim()
    .split(/\s{2,}/u);
}

test('from a shell: the settings, a line every 20 updates, the result by split and by sense', () => {
  const text = done('train', '--updates', '50', '--seed', '3');
  const { rank, rate } = trainingDefaults;
  const settings = `--seed 3 --rank ${rank} --heads 1 --batch 16 --rate ${rate} --method adam --projections learned --content values`;
  assert.ok(text.startsWith(`Settings: ${settings}\n`), text);
  const lines = [...text.matchAll(/^(\d+) +\d+\.\d{3} +\d+\.\d %$/gmu)].map(([, at]) => Number(at));
  assert.deepEqual(lines, [0, 20, 40, 50]);
  const { loss, trainAccuracy, heldOutLoss, heldOutAccuracy } = JSON.parse(
    done('train', '--updates', '50', '--seed', '3', '--json'),
  );
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  assert.deepEqual(row(text, 'trained on'), [loss.toFixed(3), percent(trainAccuracy)]);
  assert.deepEqual(row(text, 'held out'), [heldOutLoss.toFixed(3), percent(heldOutAccuracy)]);
  assert.equal(text.match(/^[a-z]+\.[a-z]+ +\d/gmu).length, 24);
  assert.doesNotMatch(text, /NaN|undefined|null/u);
});

test('JSON: settings, what came out, the course, and what it was trained on', async () => {
  const result = await read('--seed=5', '--rank=8', '--heads=2', '--updates=45');
  const { seed, rank, heads, batch, rate, method, projections, content, updates } = result;
  assert.deepEqual(
    { seed, rank, heads, batch, rate, method, projections, content, updates },
    {
      ...{ seed: 5, rank: 8, heads: 2, batch: 16, rate: trainingDefaults.rate, method: 'adam' },
      ...{ projections: 'learned', content: 'values', updates: 45 },
    },
  );
  assert.equal(result.hasDiverged, false);
  assert.deepEqual(
    result.history.map((one) => one.updates),
    [0, 20, 40, 45],
  );
  const last = result.history.at(-1);
  assert.deepEqual([last.loss, last.heldOutAccuracy], [result.loss, result.heldOutAccuracy]);
  assert.ok(result.history[0].loss > result.loss);
  assert.equal(result.bySense.length, 24);
  const right = (split) => result.bySense.reduce((sum, one) => sum + one[split].right, 0);
  assert.equal(right('heldOut') / result.data.heldOut, result.heldOutAccuracy);
  assert.equal(right('train') / result.data.train, result.trainAccuracy);
  const bytes = readFileSync(new URL('../../web/words/glove.pack', import.meta.url));
  assert.deepEqual(result.data, {
    ...{ words: 12, senses: 24, train: 576, heldOut: 192 },
    pack: {
      ...{ words: 8302, dimensions: 100 },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  });
});

test('each flag changes the run, and the same flags give the same run', async () => {
  const short = '--updates=6';
  const { loss } = await read(short);
  assert.equal((await read(short)).loss, loss);
  for (const flags of [
    ['--seed=8'],
    ['--rank=4'],
    ['--heads=2'],
    ['--batch=2'],
    ['--rate=0.01'],
    ['--method=sgd'],
    ['--projections=shared'],
    ['--projections=identity'],
    ['--content=keys'],
    ['--unscaled'],
    ['--without=apple.fruit, bank.river'],
    ['--contexts=2'],
    ['--updates=7'],
  ]) {
    const all = flags[0].startsWith('--updates') ? flags : [...flags, short];
    assert.notEqual((await read(...all)).loss, loss, flags.join(' '));
  }
});

test('a sense left out has no accuracy in training, and still one held out', async () => {
  const flags = ['--without', 'apple.fruit', '--contexts', '4', '--updates', '0'];
  const { bySense, data, without, contexts } = await read(...flags);
  assert.deepEqual([without, contexts, data.train], [['apple.fruit'], 4, 23 * 12]);
  const { train, heldOut } = bySense.find(({ sense }) => sense === 'apple.fruit');
  assert.deepEqual([train.count, train.accuracy, heldOut.count], [0, null, 8]);
  const { out } = await call(...flags);
  assert.equal(row(out, 'apple.fruit')[0], '–');
  assert.match(out, /^Settings: .* --without apple\.fruit --contexts 4$/mu);
});

test('a sentence of one’s own: where the word looks, and what comes next', async () => {
  const own = 'The apple, and a pomegranate xyzzy!';
  const { sentence } = await read('--sentence', own);
  assert.deepEqual(sentence.words, ['the', 'apple', 'and', 'a', 'pomegranate']);
  assert.deepEqual([sentence.focus, sentence.unknown], ['apple', ['xyzzy']]);
  for (const { weights } of sentence.heads) {
    assert.equal(weights.length, 5);
    assert.ok(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-6);
  }
  const [fruit, company] = sentence.senses;
  assert.deepEqual([fruit.sense, company.sense], ['apple.fruit', 'apple.company']);
  assert.ok(fruit.after > 0.8 && company.after < 0.1, JSON.stringify(sentence.senses));
  assert.equal(sentence.nextWords.length, 89);
  const after = sentence.nextWords.map((one) => one.after);
  assert.deepEqual(
    after,
    after.toSorted((a, b) => b - a),
  );
  const { out } = await call('--sentence', own);
  assert.match(out, /vector: xyzzy$/mu);
  assert.equal(row(out, 'head-1').length, 5);
  assert.match(row(out.slice(out.indexOf('What apple')), 'apple.fruit')[1], /^9\d\.\d %$/u);
});

test('a sentence is shown whatever is learned and carried', async () => {
  for (const projections of ['learned', 'shared', 'identity'])
    for (const flags of [['--content=keys'], ['--unscaled'], ['--heads=2', '--rank=3']]) {
      const name = `--projections=${projections}`;
      const { sentence } = await read(name, ...flags, '--updates=2', '--sentence=bat and bat');
      assert.equal(sentence.heads.length, flags.length, flags.join(' '));
      assert.deepEqual(sentence.labels, ['bat@1', 'and', 'bat@3']);
    }
});

test('a run that diverges is told in words, with finite numbers and exit code 0', async () => {
  const flags = ['--method=sgd', '--rate=1000', '--sentence=the apple and the plum'];
  const { code, out } = await call(...flags);
  assert.equal(code, 0);
  assert.match(out, /^This run has diverged/mu);
  assert.doesNotMatch(out, /NaN|Infinity|∞|null/u);
  const result = await read(...flags);
  assert.equal(result.hasDiverged, true);
  assert.ok(result.updates < 200);
  assert.equal(result.history.at(-1).updates, result.updates);
  const numbers = [result.loss, result.heldOutLoss, ...result.history.map(({ loss }) => loss)];
  for (const number of numbers) assert.ok(Number.isFinite(number), `${number}`);
});

test('the help says the defaults that are', async () => {
  const { out } = await call('--help');
  for (const name of ['seed', 'rank', 'heads', 'batch', 'rate', 'method', 'projections', 'content'])
    assert.match(
      row(out, `  --${name}`).at(-1),
      new RegExp(`default: ${trainingDefaults[name]}$`, 'u'),
    );
});

const misuse = [
  [['apple'], /train takes no lesson: “apple”/u],
  [['--rank', '0'], /--rank: got 0\.\nExpected a number from 1 to 64\./u],
  [['--rank', '1.5'], /--rank: got 1\.5\.\nExpected a whole number/u],
  [['--heads', '9'], /--heads: got 9\.\nExpected a number from 1 to 8\./u],
  [['--batch', '257'], /--batch: got 257\./u],
  [['--rate=-1'], /--rate: got −1\.\nExpected a number from 0 to 1000\./u],
  [['--rate', 'fast'], /--rate wants a number, got “fast”/u],
  [['--seed=-1'], /--seed: got -1\.\nExpected a whole number of at least 0/u],
  [['--seed', '7e99'], /--seed: got 7e\+99/u],
  [['--updates', '2001'], /--updates: got 2001\.\nExpected a number from 0 to 2000\./u],
  [['--updates', '0.5'], /--updates: got 0\.5\.\nExpected a whole number/u],
  [['--contexts', '0'], /--contexts: got 0\.\nExpected a number from 1 to 8\./u],
  [['--method', 'adm'], /Unknown method “adm”\. Did you mean “adam”\?/u],
  [['--projections', 'none'], /Unknown projections “none”\.\nKnown: learned, shared, identity/u],
  [['--content', 'queries'], /Unknown content “queries”/u],
  [['--without', 'apple.frut'], /Unknown sense “apple\.frut”\. Did you mean “apple\.fruit”\?/u],
  [['--unscaled=yes'], /--unscaled is on or absent/u],
  [['--sentence', 'a plum'], /--sentence needs one of the ambiguous words: apple, bank, /u],
  [['--sentence', '…'], /--sentence: got none\.\nExpected 1 to 32 words\./u],
  [['--sentence', 'apple '.repeat(33)], /--sentence: got 33\.\nExpected 1 to 32 words\./u],
  [['--sed', '7'], /Unknown flag --sed\. Did you mean --seed\?/u],
];

for (const [parameters, pattern] of misuse)
  test(`bad use: ${parameters.join(' ').slice(0, 60)}`, async () => {
    const { code, out, err } = await call(...parameters);
    assert.equal(out, '');
    assert.match(err, pattern);
    assert.match(err, /\nTry: attention-explainer train --help\n$/u);
    assert.equal(code, 2);
  });

test('from a shell: a bad flag leaves with 2, and nothing to train on, too', async () => {
  assert.match(refused(2, 'train', '--rank', '65'), /--rank: got 65/u);
  const { data, bySense } = await read('--updates=0');
  assert.equal(data.senses, bySense.length);
  const all = bySense.map(({ sense }) => sense).join(',');
  assert.match(refused(2, 'train', '--without', all), /leaves no sense to train on/u);
});

for (const language of languages.filter((one) => one !== 'en'))
  test(`${language}: tells a run, its help and what is wrong in its own words, and JSON alike`, async () => {
    const inEnglish = (text) => (line) => /[a-z] [a-z]/u.test(line) && text.includes(line);
    const isCommand = (line) => /^ {2}attention-explainer /u.test(line);
    for (const flags of [
      ['--updates=20', '--sentence=the bat flew xyzzy'],
      ['--method=sgd', '--rate=1000', '--updates=5'],
      ['--help'],
    ]) {
      const english = (await call(...flags)).out.split('\n');
      const { code, out } = await call(...flags, `--lang=${language}`);
      assert.equal(code, 0);
      const kept = out.split('\n').filter(inEnglish(english));
      assert.deepEqual(
        kept.filter((line) => !isCommand(line)),
        [],
      );
      assert.doesNotMatch(out, /\p{Cf}|NaN/u);
    }
    for (const flags of [['apple'], ['--rank=0'], ['--sentence=plum'], ['--without=x.y']]) {
      const english = (await call(...flags)).err.split('\n');
      const { code, err } = await call(...flags, `--lang=${language}`);
      assert.equal(code, 2);
      const kept = err.split('\n').filter((line) => line && english.includes(line));
      assert.deepEqual(kept, [], flags.join(' '));
    }
    const flags = ['--updates=3', '--sentence=a crane'];
    assert.deepEqual(await read(...flags, `--lang=${language}`), await read(...flags));
  });
