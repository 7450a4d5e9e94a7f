// @ts-check
// Bundles the library that formats messages for the command line, so that the package needs no other.
//   node scripts/build-formatter.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from './setup/root.mjs';

const file = join(root, 'cli/message-format.generated.mjs');

async function made() {
  const entry = fileURLToPath(import.meta.resolve('intl-messageformat'));
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: ['es'], fileName: 'formatter' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [{ output: chunks }] = /** @type {any} */ ([output].flat());
  return `// Bundled by scripts/build-formatter.mjs from intl-messageformat (BSD-3-Clause); do not edit.\n${chunks[0].code}`;
}

const code = await made();
if (!process.argv.includes('--check')) {
  writeFileSync(file, code);
  console.log('Built cli/message-format.generated.mjs.');
} else if (readFileSync(file, 'utf8') === code) {
  console.log('The bundled formatter is the library’s own.');
} else {
  console.log(
    'cli/message-format.generated.mjs is not what the library bundles to: run `node scripts/build-formatter.mjs` and commit it.',
  );
  process.exitCode = 1;
}
