import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The first block of a language in a text. */
function fenced(text, language) {
  const block = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'msu').exec(text);
  assert.ok(block, `a fenced block of ${language}`);
  return { code: block[1], rest: text.slice(block.index + block[0].length) };
}

test('the Node snippet of the README prints what the README says', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const heading = /^#+ In Node\b.*$/mu.exec(readme);
  assert.ok(heading, 'a heading “In Node”');
  const snippet = fenced(readme.slice(heading.index), 'js');
  const printed = fenced(snippet.rest, 'text');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', snippet.code],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.equal(stdout, printed.code);
});
