// Every wrong word on the command line: what is said, on stderr, with exit code 2. In this process,
// since there are many; command-line.test.mjs tries some from a shell.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../../cli/run.mjs';

process.env['LC_ALL'] = 'C';

const misuse = [
  [[], /Which command\?.*trace, explain, check/u],
  [['--verbose'], /Unknown flag --verbose/u],
  [['trce', 'apple'], /Unknown command “trce”\. Did you mean “trace”\?/u],
  [['toString'], /Unknown command “toString”/u],
  [['trace'], /Which lesson\?/u],
  [['trace', 'aple'], /Unknown lesson “aple”\. Did you mean “apple”\?/u],
  [['trace', './none.json'], /no file “\.\/none\.json”/u],
  [['trace', '.'], /cannot be read/u],
  [['trace', 'apple', 'pear'], /“pear” is one word too many/u],
  [
    ['trace', 'apple', '--step', 'scor'],
    /Unknown step “scor”\. Did you mean “score”\?\nKnown: paradox, /u,
  ],
  [['trace', 'apple', '--step'], /--step wants a value/u],
  [['trace', 'apple', '--step', '--json'], /--step wants a value/u],
  [['trace', 'apple', '--step', 'score', '--step', 'value'], /--step is given twice/u],
  [['trace', 'apple', '--stpe', 'score'], /Unknown flag --stpe\. Did you mean --step\?/u],
  [['trace', 'apple', '-x'], /Unknown flag -x/u],
  [['trace', 'apple', '--causal=yes'], /--causal is on or absent/u],
  [
    ['trace', 'apple', '--sentence', 'apple banana'],
    /--sentence: got “banana”.*\n.*A, B, slide.*orange/u,
  ],
  [['trace', 'apple', '--sentence', ''], /--sentence/u],
  [['trace', 'apple', '--sentence', 'apple '.repeat(33)], /at most 32 words/u],
  [['trace', 'apple', '--head', 'fruit'], /Unknown head “fruit”\. Did you mean “fruit-head”\?/u],
  [['trace', 'apple', '--row', 'phone'], /No word “phone” in this sentence/u],
  [['trace', 'apple', '--content', 'queries'], /Unknown content “queries”/u],
  [['trace', 'apple', '--scale', 'big'], /--scale wants a number/u],
  [['trace', 'apple', '--scale=-1'], /--scale: got −1/u],
  [['trace', 'apple', '--temperature', '0'], /--temperature: got 0/u],
  [['trace', 'apple', '--set', 'orange.fruit'], /--set wants path=number/u],
  [['trace', 'apple', '--set', 'orange.fruit=ripe'], /--set orange\.fruit wants a number/u],
  [
    ['trace', 'apple', '--set', 'orange.friut=1'],
    /--set orange\.friut: got “friut”\. Did you mean “fruit”\?/u,
  ],
  [['trace', 'apple', '--set', 'pear.fruit=1'], /--set pear\.fruit: got “pear”/u],
  [['trace', 'apple', '--set', 'orange.fruit=1e9'], /within ±1000000/u],
  [['explain', 'apple'], /--quantity/u],
  [
    ['explain', 'apple', '--quantity', 'score'],
    /--quantity: got “score”\. Did you mean “scores”\?/u,
  ],
  [
    ['explain', 'apple', '--quantity', 'scores', '--row', 'apple', '--column', 'an'],
    /--head: got nothing/u,
  ],
  [['explain', 'apple', '--quantity', 'update', '--row', 'apple'], /--column: got nothing/u],
  [['check', 'apple', '--sentence', 'A'], /Unknown flag --sentence/u],
  [['help', 'trce'], /Unknown command “trce”/u],
];

for (const [parameters, pattern] of misuse)
  test(`bad use: ${parameters.join(' ').slice(0, 60) || 'nothing at all'}`, async () => {
    let said = '';
    const out = (text) => assert.fail(`nothing on stdout: ${text}`);
    const code = await run(parameters, { out, err: (text) => (said += text) });
    assert.equal(code, 2);
    assert.match(said, pattern);
    assert.match(said, /\nTry: attention-explainer .*--help\n$/u);
  });
