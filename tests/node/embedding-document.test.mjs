// @ts-check
// docs/embedding.md names all that a host can name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hideable, lockable, scenarios } from 'attention-explainer/scenarios';

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/embedding.md');

/** The rows of the table below a heading. @param {string} heading */
function rows(heading) {
  const [, below = ''] = page.split(`\n${heading}\n`);
  const table = /(?:^\|.*\n)+/m.exec(below)?.[0] ?? '';
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** @param {string | undefined} cell */
const bare = (cell = '') => cell.replaceAll('`', '');

test('every part that can be hidden is there, with whether it can be locked', () => {
  const listed = rows('### What can be hidden and locked');
  assert.deepEqual(
    listed.map(([name]) => bare(name)),
    [...hideable],
  );
  const locked = listed.filter(([, , lock]) => lock === 'yes').map(([name]) => bare(name));
  assert.deepEqual(locked, [...lockable]);
});

test('every name of the state is there, and every lesson', () => {
  const table = read('web/src/state/table.ts');
  const fields = [...table.matchAll(/^ {2}(\w+): \{ initial/gm)].map(([, name]) => String(name));
  const listed = rows('## Names');
  const names = listed.map(([name]) => bare(name));
  assert.deepEqual([...names].sort(), [...fields, 'edits', 'hide', 'lock'].sort());
  const [, lessons = ''] = listed.find(([name]) => bare(name) === 'scenario') ?? [];
  for (const id of Object.keys(scenarios)) assert.ok(lessons.includes(`\`${id}\``), id);
});

test('every custom property and every message is there', () => {
  const properties = new Set(read('web/src/styles/tokens.ts').match(/--attention-[a-z0-9-]+/g));
  assert.ok(properties.size > 10);
  for (const name of properties) assert.ok(page.includes(`\`${name}\``), name);
  const inward = /does: [^\n]+ = \{\n([^]*?)\n {2}\};/.exec(read('web/src/embed/from-parent.ts'));
  const heard = [...(inward?.[1] ?? '').matchAll(/^ {4}(\w+): /gm)].map(([, name]) => name);
  assert.deepEqual(heard, ['set', 'lesson', 'ask']);
  for (const name of heard) assert.ok(page.includes(`'attention-explainer:${name}'`), name);
});

test('the frame’s snippet is the gallery’s', () => {
  const gallery = read('web/gallery/frame.html');
  const live = /<!-- live -->\n([^]*?)<!-- \/live -->/.exec(gallery)?.[1]?.trim() ?? '?';
  assert.ok(page.includes(live.replace('"../embed', '"https://files.example/attention/embed')));
});
