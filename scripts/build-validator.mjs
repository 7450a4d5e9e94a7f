// @ts-check
// Compiles the scenario schema to plain code, so that no page needs `new Function`.
//   node scripts/build-validator.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { root } from './setup/root.mjs';

const schemaFile = join(root, 'web/scenarios/scenario.schema.json');
const codeFile = join(root, 'web/scenarios/validator.generated.mjs');

const schemaHash = () =>
  createHash('sha256')
    .update(readFileSync(schemaFile, 'utf8').replaceAll('\r\n', '\n'))
    .digest('hex');

/** Where a schema's members are names, not keywords. */
const named = ['properties', '$defs', 'patternProperties'];

/**
 * A schema without what only people read: its words would travel with every page.
 * @param {unknown} schema
 * @param {boolean} [areNames]
 * @returns {unknown}
 */
function withoutWords(schema, areNames = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutWords(item));
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(
    ([key]) => areNames || !['title', 'description', '$comment'].includes(key),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutWords(value, !areNames && named.includes(key))]),
  );
}

async function made() {
  const { default: Ajv } = await import('ajv/dist/2020.js');
  const { default: standalone } = await import('ajv/dist/standalone/index.js');
  const ajv = new Ajv({
    allErrors: true,
    unicodeRegExp: false,
    unicode: false,
    logger: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  });
  const schema = /** @type {object} */ (withoutWords(JSON.parse(readFileSync(schemaFile, 'utf8'))));
  const code = standalone(ajv, ajv.compile(schema));
  if (/\brequire\(|^import /m.test(code))
    throw new Error('The compiled schema asks for a module: use keywords that need none.');
  return `// Compiled by scripts/build-validator.mjs from scenario.schema.json ${schemaHash()}; do not edit.\n${code}\n`;
}

const committed = () => {
  try {
    return readFileSync(codeFile, 'utf8');
  } catch {
    return '';
  }
};

/** Whether the compiled schema belongs to the schema as it stands. */
export const isFresh = () => committed().includes(schemaHash());

export async function build() {
  writeFileSync(codeFile, await made());
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) {
    await build();
  } else if ((await made()) !== committed()) {
    console.error(
      'The compiled schema is stale: run `npm run build` and commit web/scenarios/validator.generated.mjs.',
    );
    process.exitCode = 1;
  }
}
