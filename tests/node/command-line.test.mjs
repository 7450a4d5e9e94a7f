import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { apple } from 'attention-explainer/scenarios';
import { bin, done, folder, lesson, program, refused, root, version } from './shell.mjs';

const engine = await loadEngine();

/** The cells of the first line that begins with a label. */
function row(text, label) {
  const line = text.split('\n').find((one) => one.startsWith(`${label} `));
  assert.ok(line, `no row “${label}” in:\n${text}`);
  return line
    .slice(label.length)
    .trim()
    .split(/\s{2,}/u);
}

const asNumbers = (trace) =>
  JSON.parse(
    JSON.stringify(trace, (_, value) => (value instanceof Float32Array ? [...value] : value)),
  );

test('the slide’s table, as text', () => {
  const text = done('trace', 'apple', '--sentence', 'slide', '--step', 'score');
  assert.ok(
    text.startsWith(`apple orange phone the

Scores of the fruit-head
Score = Q · Kᵀ, before scaling; each row is a query, each column a key

           apple (K)  orange (K)  phone (K)  the (K)
apple (Q)        1.5        12.0        0.0      0.3
`),
  );
});

test('sentence A: a table of its seven words', () => {
  const text = done('trace', 'apple', '--sentence', 'A', '--step', 'score');
  assert.match(
    text,
    /I \(K\) +bought \(K\) +an@3 \(K\) +apple \(K\) +and \(K\) +an@6 \(K\) +orange \(K\)\n/u,
  );
  assert.deepEqual(row(text, 'apple (Q)'), ['0.3', '0.2', '0.3', '1.5', '0.3', '0.3', '12.0']);
  for (const label of ['I', 'bought', 'an@3', 'apple', 'and', 'an@6', 'orange'])
    assert.equal(row(text, `${label} (Q)`).length, 7);
});

test('weights are in per cent with one decimal', () => {
  const text = done('trace', 'apple', '--sentence', 'slide', '--step', 'softmax');
  const weights = text.slice(text.indexOf('Weights of'));
  assert.deepEqual(row(weights, 'apple (Q)'), ['0.9 %', '98.1 %', '0.5 %', '0.5 %']);
  for (const part of ['Scaled scores', 'Exponentials', 'Sums']) assert.ok(text.includes(part));
});

const content = {
  paradox: [/Embeddings/u, /^orange +3\.00 +0\.00 +1\.00 +1\.00 +0\.00$/mu],
  gravity: [/^fruit-head .* 96\.6 %$/mu, /^tech-head /mu, /fruit +tech\n/u],
  'dot-product': [/dot +cosine +angle +dot\/√d\n/u, /^orange +1\.25 +0\.754 +41\.1° +0\.56$/mu],
  'query-key': [/Queries of the fruit-head/u, /Keys of the fruit-head/u],
  score: [/^apple \(Q\) .* 12\.0$/mu],
  softmax: [/Scaled scores/u, /Exponentials/u, /Sums/u, /Weights/u],
  'matching-content': [/fruit \(K\).*eat \(V\)/u, /^values +3\.15 +0\.29 /mu, /^keys /mu],
  value: [/Values/u, /Output of the fruit-head/u, /Update/u, /Output: /u, /Which word goes/u],
  loop: [/Queries of the tech-head/u, /Weights of the fruit-head/u, /embedding \+ update/u],
};

for (const [step, patterns] of Object.entries(content))
  test(`the step ${step}`, () => {
    const text = done('trace', 'apple', '--step', step);
    for (const pattern of patterns) assert.match(text, pattern);
    assert.doesNotMatch(text, /NaN|undefined|-0\.0\b/u);
  });

test('without a step: short, and where apple goes', () => {
  const text = done('trace', 'apple', '--sentence', 'B');
  assert.deepEqual(row(text, '= output').slice(0, 2), ['0.33', '3.18']);
  assert.ok(text.split('\n').length < 30);
});

test('own words, edits, head, mask, content, scale and temperature', () => {
  const own = done(
    'trace',
    'apple',
    '--step',
    'score',
    '--sentence',
    'An Apple and a PHONE',
    '--head',
    'tech-head',
  );
  assert.ok(own.startsWith('An Apple and a PHONE\n'));
  assert.equal(row(own, 'apple (Q)').at(-1), '12.0');
  const edited = done(
    'trace',
    'apple',
    '--sentence',
    'slide',
    '--step',
    'score',
    '--set',
    'orange.fruit=2',
    '--set=orange.round=-1',
  );
  assert.equal(row(edited, 'apple (Q)')[1], '6.0');
  const masked = done('trace', 'apple', '--step', 'score', '--causal', '--row', 'apple');
  assert.deepEqual(row(masked, 'apple (Q)'), [
    '0.3',
    '0.2',
    '0.3',
    '1.5',
    'masked',
    'masked',
    'masked',
  ]);
  const keys = done('trace', 'apple', '--sentence', 'B', '--step', 'value', '--content', 'keys');
  assert.deepEqual(row(keys.slice(keys.indexOf('Output: ')), 'apple').slice(0, 2), [
    '3.26',
    '1.31',
  ]);
  const unscaled = done(
    'trace',
    'apple',
    '--sentence',
    'slide',
    '--step',
    'gravity',
    '--scale',
    '1',
  );
  assert.equal(row(unscaled, 'fruit-head')[1], '100.0 %');
  const hot = done(
    'trace',
    'apple',
    '--sentence',
    'slide',
    '--step',
    'gravity',
    '--temperature=1e6',
  );
  assert.equal(row(hot, 'fruit-head')[1], '25.0 %');
});

test('--json is the engine’s whole trace', () => {
  assert.deepEqual(
    JSON.parse(done('trace', 'apple', '--json')),
    asNumbers(engine.trace(apple, { sentence: 'A' })),
  );
  const changed = done(
    'trace',
    'apple',
    '--json',
    '--sentence',
    'B',
    '--set',
    'phone.tech=-2.5',
    '--causal',
    '--content',
    'keys',
    '--scale',
    '0.5',
    '--temperature',
    '2',
    '--step',
    'score',
  );
  const options = {
    sentence: 'B',
    edits: { 'phone.tech': -2.5 },
    causal: true,
    content: 'keys',
    scale: 0.5,
    temperature: 2,
  };
  assert.deepEqual(JSON.parse(changed), asNumbers(engine.trace(apple, options)));
  const { scores } = JSON.parse(changed).heads[0];
  assert.deepEqual(Object.keys(scores), ['rows', 'columns', 'data']);
  assert.equal(scores.data.length, scores.rows * scores.columns);
});

test('explain: the terms, each with what asks for it in turn', () => {
  const asked = [
    '--quantity',
    'scores',
    '--head',
    'fruit-head',
    '--row',
    'apple',
    '--column',
    'orange',
  ];
  const text = done('explain', 'apple', '--sentence', 'A', ...asked);
  assert.match(text, /^scores of the fruit-head at apple, orange = 12 \(sum\)\n/u);
  assert.equal(row(text, 'fruit')[0], '9');
  const next = row(text, 'fruit')[1].split(' ');
  assert.match(done('explain', 'apple', ...next), /= 9 \(product\)/u);
  const trace = engine.trace(apple, { sentence: 'A' });
  assert.deepEqual(
    JSON.parse(done('explain', 'apple', '--json', ...asked)),
    engine.explain(trace, {
      quantity: 'scores',
      head: 'fruit-head',
      row: 'apple',
      column: 'orange',
    }),
  );
  assert.match(
    done('explain', 'apple', '--quantity', 'scale'),
    /^scale = 0\.4472136 \(given\)\n$/u,
  );
  assert.match(done('explain', 'apple', '--quantity', 'nextWord', '--column', '0'), /pie/u);
  const digits = lesson('digits.json', (s) => {
    s.words['1984'] = s.words.orange;
    s.sentences.A.text += ' 1984';
  });
  const fruitOf = (...place) =>
    done('explain', digits, '--quantity', 'embeddings', '--column', 'fruit', '--row', ...place);
  assert.match(fruitOf('1984'), /= 3 \(given\)/u);
  assert.match(fruitOf('3'), /^embeddings at 3, fruit = 0\.25 \(given\)/u);
});

test('a lesson from a file', () => {
  const path = lesson('own.json', (s) => (s.words.orange[0] = 2));
  const text = done('trace', path, '--sentence', 'slide', '--step', 'score');
  assert.equal(row(text, 'apple (Q)')[1], '9.0');
  assert.equal(done('trace', './own.json', '--sentence', 'slide', '--step', 'score'), text);
});

test('an invalid lesson: its path, exit code 1', () => {
  const path = lesson('invalid.json', (s) => {
    s.words.orange[0] = 'three';
    s.heads[0].name = 'a.b';
  });
  for (const command of ['trace', 'check', 'explain']) {
    const said = refused(1, command, path);
    assert.match(said, /words\.orange\.0: expected a number, got "three"/u);
    assert.match(said, /heads\.0\.name/u);
  }
  const notJson = join(folder, 'not.json');
  writeFileSync(notJson, '{ "version": 1,');
  assert.match(refused(1, 'check', notJson), /is not JSON/u);
});

test('names from a file cannot steer the terminal', () => {
  const path = lesson('escape.json', (s) => {
    s.words['\u001b[31mred'] = s.words.the;
    s.sentences.A.text += ' \u001b[31mred';
  });
  const text = done('trace', path, '--step', 'loop');

  assert.doesNotMatch(text, /\u001b/u);
});

test('bad use, as a shell sees it', () => {
  assert.match(refused(2), /Which command/u);
  assert.match(refused(2, 'trace', 'apple', '--step', 'scor'), /“score”/u);
  assert.match(refused(2, 'trace', 'apple', '--sentence', 'banana'), /“banana”/u);
});

test('--help is enough to learn it, --version says which', () => {
  const general = done('--help');
  for (const word of ['trace', 'explain', 'check', 'apple', '--version', 'Exit codes'])
    assert.ok(general.includes(word), word);
  assert.equal(done('-h'), general);
  assert.equal(done('help'), general);
  const trace = done('trace', '--help');
  for (const step of Object.keys(content)) assert.ok(trace.includes(step), step);
  for (const flag of [
    'sentence',
    'step',
    'json',
    'set',
    'head',
    'row',
    'causal',
    'content',
    'scale',
    'temperature',
  ])
    assert.ok(trace.includes(`--${flag}`), flag);
  assert.equal(done('help', 'trace'), trace);
  assert.ok(done('explain', 'apple', '--help').includes('--quantity'));
  assert.ok(done('check', '-h').includes('claims'));
  assert.equal(done('--version'), `${version}\n`);
  assert.equal(done('-v'), `${version}\n`);
});

test('every example of the help runs', () => {
  const examples = ['', 'trace', 'explain', 'check']
    .flatMap((command) => done(...[command, '--help'].filter(Boolean)).split('\n'))
    .filter((line) => line.startsWith('  attention-explainer ') && !line.includes('./'));
  assert.ok(examples.length >= 8);
  for (const example of examples) {
    const words = example
      .trim()
      .match(/"[^"]*"|\S+/gu)
      .map((word) => word.replaceAll('"', ''));
    assert.notEqual(done(...words.slice(1)), '');
  }
});

test('a reader that closes the pipe early is no error', async () => {
  const child = spawn(process.execPath, [program, 'trace', 'apple', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  assert.equal(said, '');
  assert.equal(code, 0);
});

test('it runs from the packed package alone, without its dependencies', () => {
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(packed.status, 0, packed.stderr);
  const [{ filename, files }] = JSON.parse(packed.stdout);
  assert.ok(files.every(({ path }) => !path.startsWith('tests/')));
  const { status } = spawnSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
  assert.equal(status, 0);
  const installed = join(folder, 'package', bin['attention-explainer']);
  const parameters = ['trace', 'apple', '--sentence', 'slide', '--step', 'score'];
  const own = spawnSync(process.execPath, [installed, ...parameters], { encoding: 'utf8' });
  assert.equal(own.stderr, '');
  assert.equal(own.stdout, done(...parameters));
  const checked = spawnSync(process.execPath, [installed, 'check', 'apple']);
  assert.equal(checked.status, 0);
});
