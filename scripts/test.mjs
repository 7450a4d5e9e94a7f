// @ts-check
// npm test: sets up what is missing and runs every check. Parts: lint, engine, build, node, browser.
import { spawnSync } from 'node:child_process';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { ensureTestTools } from './setup/system.mjs';

const parts = process.argv.slice(2);
/** @param {string} part */
const wanted = (part) => parts.length === 0 || parts.includes(part);

ensurePackages();
if (!ensureTestTools()) process.exit(1);
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
  if (status === 0) return;
  console.error(`\nFailed: ${title} (${[command, ...rest].slice(0, 6).join(' ')})`);
  process.exit(1);
}

if (wanted('lint')) {
  stage('Layout of all files', 'node', 'scripts/format.mjs', '--check');
  stage('ESLint', 'npx', 'eslint', '--max-warnings=0', '.');
  stage('Types', 'npx', 'tsc', '-p', 'tsconfig.json');
}
if (wanted('engine')) {
  for (const preset of ['native', 'sanitize', 'wasm']) {
    stage(`Engine, ${preset}: configure`, 'cmake', '--preset', preset);
    stage(`Engine, ${preset}: build`, 'cmake', '--build', '--preset', preset);
    stage(`Engine, ${preset}: test`, 'ctest', '--preset', preset);
  }
  stage('clang-tidy', 'clang-tidy', '--quiet', '-p', 'build/native', ...globSources());
  stage('The built engine is the C++’s own', 'node', 'scripts/build-engine.mjs', '--check');
  stage(
    'The compiled schema is the schema’s own',
    'node',
    'scripts/build-validator.mjs',
    '--check',
  );
}
if (wanted('build') || wanted('browser')) stage('The static site', 'node', 'scripts/build.mjs');

const suites = ['node', 'browser'].filter(wanted);
if (suites.length > 0) {
  const { readdirSync } = await import('node:fs');
  const files = suites.flatMap((suite) =>
    readdirSync(`${root}/tests/${suite}`)
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => `tests/${suite}/${file}`),
  );
  stage(
    'Tests in Node and in the browser',
    'node',
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    ...files,
  );
}

function globSources() {
  const { stdout } = spawnSync('git', ['ls-files', 'engine/src/*.cpp'], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter(Boolean);
}
