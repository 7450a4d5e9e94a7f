import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { apple } from 'attention-explainer/scenarios';
import { done, folder, lesson, refused, run } from './shell.mjs';

test('check: a lesson whose claims hold, and what is wrong with others', () => {
  assert.match(done('check', 'apple'), /valid, and all \d+ claims hold/u);
  assert.equal(JSON.parse(done('check', 'apple', '--json')).claims.length, apple.claims.length);
  const wrong = lesson('wrong.json', (s) => (s.claims[1].equals = 11));
  assert.match(refused(1, 'check', wrong), /1 of 23 claims fail:\n {2}claims\.1: .*but it is 12/u);
  const { status, stdout } = run('check', wrong, '--json');
  assert.equal(status, 1);
  assert.equal(JSON.parse(stdout).claims[1].holds, false);
  const nowhere = lesson('nowhere.json', (s) => (s.claims[1].row = 'bought'));
  assert.match(refused(1, 'check', nowhere), /claims\.1: .*“bought”/u);
});

test('check: a course’s folder, every file of it, as text and as JSON', () => {
  mkdirSync(join(folder, 'course/week-2'), { recursive: true });
  lesson('course/right.json', () => {});
  lesson('course/wrong.json', (s) => (s.claims[1].equals = 11));
  lesson('course/week-2/invalid.json', (s) => (s.words.orange[0] = 'three'));
  writeFileSync(join(folder, 'course/own.schema.json'), '{}');
  writeFileSync(join(folder, 'course/notes.txt'), '');
  const text = refused(1, 'check', './course');
  assert.match(text, /^course\/right\.json: valid, and all 23 claims hold\.$/mu);
  assert.match(text, /^course\/wrong\.json: 1 of 23 claims fail:$/mu);
  assert.match(text, /\n\n2 lessons: 1 right, 1 wrong\.\n$/u);
  const all = refused(1, 'check', 'course/**/*.json', '--verbose');
  assert.match(
    all,
    /^course\/week-2\/invalid\.json is not a valid lesson:\n {2}words\.orange\.0: /mu,
  );
  assert.match(all, /^ {2}claims\.1: .*: 12 ± 0\.000001: it is 12$/mu);
  const { status, stdout } = run('check', 'course/*/*.json', 'apple', '--json');
  assert.equal(status, 1);
  const [invalid, valid] = JSON.parse(stdout);
  assert.deepEqual(invalid, {
    lesson: 'course/week-2/invalid.json',
    valid: false,
    errors: [{ path: 'words.orange.0', expected: 'a number', received: '"three"' }],
  });
  assert.deepEqual([valid.lesson, valid.valid, valid.claims.length], ['apple', true, 23]);
  const one = run('check', 'course/week-2/invalid.json', '--json');
  assert.deepEqual([one.status, one.stderr, JSON.parse(one.stdout)], [1, '', invalid]);
  assert.match(done('check', 'course/r*.json', 'bank'), /^2 lessons: 2 right, 0 wrong\.$/mu);
  mkdirSync(join(folder, 'empty'));
  assert.match(refused(2, 'check', './empty'), /no lesson/u);
  assert.match(
    refused(2, 'check', 'course/x*.json'),
    /No file fits the pattern “course\/x\*\.json”/u,
  );
});
