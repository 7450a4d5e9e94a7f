import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { apple } from 'attention-explainer/scenarios';

// The tests read English, whatever is spoken around them.
process.env['LC_ALL'] = 'C';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const { bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
export const program = join(root, bin['attention-explainer']);

/** Where the calls run, gone afterwards. */
export const folder = mkdtempSync(join(tmpdir(), 'attention-cli-'));
after(() => rmSync(folder, { recursive: true }));

/** A call as a shell makes it. @param {string[]} parameters */
export function run(...parameters) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, stdout, stderr };
}

/** A call that succeeds: its text. */
export function done(...parameters) {
  const { status, stdout, stderr } = run(...parameters);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout;
}

/** A call that fails: its message; nothing on stdout. */
export function refused(code, ...parameters) {
  const { status, stdout, stderr } = run(...parameters);
  assert.equal(stdout, '', parameters.join(' '));
  assert.equal(status, code, `${parameters.join(' ')}: ${stderr}`);
  assert.doesNotMatch(stderr, /\bat .*\.mjs|node:internal/u, 'no stack');
  return stderr;
}

/** The apple lesson with a change, as a file in the folder. */
export function lesson(name, change) {
  const path = join(folder, name);
  const scenario = structuredClone(apple);
  change(scenario);
  writeFileSync(path, JSON.stringify(scenario));
  return path;
}
