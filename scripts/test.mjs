// @ts-check
// npm test: sets up what is missing and runs every check. Parts: lint, engine, build, node, browser, package.
import { spawnSync } from 'node:child_process';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { clangTidy, ensureTestTools, leftOut, testParts } from './setup/system.mjs';

const named = process.argv.slice(2);
const stranger = named.find((part) => !testParts.includes(part));
if (stranger !== undefined) {
  console.error(`There is no part “${stranger}”; the parts are ${testParts.join(', ')}.`);
  process.exit(2);
}
const parts = named.length === 0 ? testParts : named;
/** @param {string} part */
const wanted = (part) => parts.includes(part);

ensurePackages();
if (!ensureTestTools(parts)) process.exit(1);
const { emscriptenEnvironment } = await import('./build-engine.mjs');
const env = emscriptenEnvironment();

/** @param {string} title @param {string} command @param {...string} rest */
function stage(title, command, ...rest) {
  console.log(`\n# ${title}`);
  const { status } = spawnSync(command, rest, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) fail(title, [command, ...rest]);
}

/** @param {string} title @param {readonly string[]} command */
function fail(title, command) {
  console.error(`\nFailed: ${title} (${command.slice(0, 6).join(' ')})`);
  process.exit(1);
}

/** clang-tidy without its counts of what it has kept back about the system's headers. */
function tidy() {
  const title = 'clang-tidy';
  console.log(`\n# ${title}`);
  const command = [clangTidy() ?? title, '--quiet', '-p', 'build/native', ...globSources()];
  const [first = '', ...rest] = command;
  const { status, stdout, stderr, error } = spawnSync(first, rest, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  process.stdout.write(stdout ?? '');
  process.stderr.write((stderr ?? '').replace(/^\d+ warnings? generated\.\r?\n/gm, ''));
  if (error) console.error(error.message);
  if (status !== 0) fail(title, command);
}

if (wanted('lint')) {
  stage('Layout of all files', 'node', 'scripts/format.mjs', '--check');
  stage('ESLint', 'npx', 'eslint', '--max-warnings=0', '.');
  stage('Types', 'npx', 'tsc', '-p', 'tsconfig.json');
}
if (wanted('engine')) {
  for (const preset of ['native', 'sanitize', 'wasm', 'javascript']) {
    stage(`Engine, ${preset}: configure`, 'cmake', '--preset', preset);
    stage(`Engine, ${preset}: build`, 'cmake', '--build', '--preset', preset);
    stage(`Engine, ${preset}: test`, 'ctest', '--preset', preset);
  }
  tidy();
  stage('The built engine is the C++’s own', 'node', 'scripts/build-engine.mjs', '--check');
  stage(
    'The compiled schema is the schema’s own',
    'node',
    'scripts/build-validator.mjs',
    '--check',
  );
  stage(
    'The bundled formatter is the library’s own',
    'node',
    'scripts/build-formatter.mjs',
    '--check',
  );
}
if (['build', 'browser', 'package'].some(wanted)) {
  stage('The static site', 'node', 'scripts/build.mjs');
}
if (wanted('package')) {
  ensurePackages('tests/package');
  stage('The package, packed and installed', 'node', 'tests/package/packed.mjs');
}

const suites = ['node', 'browser', 'package'].filter(wanted);
if (suites.length > 0) {
  const { readdirSync } = await import('node:fs');
  const files = suites.flatMap((suite) =>
    readdirSync(`${root}/tests/${suite}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.mjs') && !file.includes('node_modules'))
      .map((file) => `tests/${suite}/${file}`),
  );
  stage(
    `Tests of ${suites.join(', ')}`,
    'node',
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    ...files,
  );
}
for (const line of leftOut(parts)) console.error(`\n!!! ${line} !!!`);

function globSources() {
  const { stdout } = spawnSync('git', ['ls-files', 'engine/src/*.cpp'], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter(Boolean);
}
