// @ts-check
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadUse } from './failures.mjs';
import { say } from './say.mjs';

/** @param {string} path */
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Lessons are JSON files, but not every JSON file says that it is one. @param {string} name */
const isLesson = (name) => name.endsWith('.json') && !name.endsWith('.schema.json');

/** The files of a folder and of those in it, by their paths from it. @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(join(folder, entry.name)).map((path) => `${entry.name}/${path}`)
        : [entry.name],
    );
}

/** What a pattern matches: `*` and `?` within a name, `**` across folders. @param {string} pattern */
function matcher(pattern) {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/gu, (sign) => {
      if (sign === '**/') return '(?:.*/)?';
      return { '**': '.*', '*': '[^/]*' }[sign] ?? '[^/]';
    });
  return new RegExp(`^${source}$`, 'u');
}

/** @param {string} pattern @returns {string[]} */
function matching(pattern) {
  const parts = pattern.replaceAll('\\', '/').split('/');
  const first = parts.findIndex((part) => /[*?]/u.test(part));
  const folder = parts.slice(0, first).join('/') || (first > 0 ? '/' : '.');
  const fits = matcher(parts.slice(first).join('/'));
  const found = isFolder(folder) ? filesIn(folder).filter((path) => fits.test(path)) : [];
  const prefix = parts.slice(0, first).map((part) => `${part}/`);
  return found.map((path) => `${prefix.join('')}${path}`);
}

/**
 * The lessons that a name stands for: itself, the JSON files of a folder, or the files that a pattern fits,
 * for shells that leave patterns as they are.
 * @param {string} name
 * @returns {readonly string[]}
 */
export function lessonsOf(name) {
  const isPattern = /[*?]/u.test(name);
  if (!isPattern && !isFolder(name)) return [name];
  const names = isPattern
    ? matching(name)
    : readdirSync(name)
        .filter(isLesson)
        .map((file) => join(name, file));
  if (names.length === 0)
    throw new BadUse(say(isPattern ? 'files.none' : 'folder.none', { path: name }));
  return names.sort();
}
