// @ts-check
// npm run format: lays out all files; with --check it only says which differ.
import { spawnSync } from 'node:child_process';
import { root } from './setup/root.mjs';

const check = process.argv.includes('--check');
const cpp = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '*.cpp', '*.hpp'], {
  cwd: root,
  encoding: 'utf8',
});
const files = cpp.stdout.split('\n').filter(Boolean);
const runs = [
  ['npx', 'prettier', check ? '--check' : '--write', '--log-level=warn', '.'],
  ['clang-format', ...(check ? ['--dry-run', '--Werror'] : ['-i']), ...files],
];
const failed = runs.filter(
  ([command = '', ...rest]) =>
    spawnSync(command, rest, { cwd: root, stdio: 'inherit' }).status !== 0,
);
process.exitCode = failed.length === 0 ? 0 : 1;
