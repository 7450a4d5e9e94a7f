// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const folder = 'web/src/i18n/en';
/** @type {Record<string, string>} */
const messages = Object.assign(
  {},
  ...readdirSync(new URL(`../../${folder}`, import.meta.url)).map((file) =>
    JSON.parse(read(`${folder}/${file}`)),
  ),
);

test('the plan for a class names every step, with the minutes that the page gives it', () => {
  const [, plan = ''] = read('docs/model.md').split('\n## In class\n');
  const planned = [...plan.matchAll(/^\| (?:\d )?([a-z-]+) +\| +(\d+) \|/gmu)];
  const told = Object.keys(messages).flatMap((key) => {
    const name = /^step\.([a-z-]+)\.minutes$/u.exec(key)?.[1];
    return name ? [[name, messages[key]]] : [];
  });
  assert.equal(told.length, 13);
  assert.deepEqual(planned.map(([, name, minutes]) => [name, minutes]).sort(), told.sort());
});
