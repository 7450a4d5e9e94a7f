// @ts-check
// Builds the engine's modules from its C++ and keeps the table of built modules (manifest.json).
//   node scripts/build-engine.mjs           rebuild and write
//   node scripts/build-engine.mjs --check   rebuild and fail where the committed bytes differ
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedStreaming, streamingAsJavaScript } from './streaming-module.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, 'engine/built');
const manifestFile = join(built, 'manifest.json');

/** The same C++ in two forms: as WebAssembly, and as JavaScript for where that is forbidden. */
const forms = [
  {
    preset: 'wasm',
    suffix: '',
    extension: '.wasm',
    finished: packed,
    streaming: packedStreaming,
    linked: ['streaming-engine', 'streaming-engine-relaxed'],
  },
  {
    preset: 'javascript',
    suffix: '-js',
    extension: '.mjs',
    finished: startedAlone,
    streaming: streamingAsJavaScript,
    linked: ['streaming-engine'],
  },
];

/** The lesson's engine, and the one for real words and learning; attention at speed is linked otherwise. */
const targets = ['attention-engine', 'learning-engine'];

const files = forms.flatMap(({ suffix }) =>
  [...targets, 'streaming-engine'].map((target) => `${target}${suffix}.mjs`),
);

/** @typedef {{ file: string, sha256: string, sources: string, emscripten: string }} BuiltModule */

/** @param {string | Uint8Array} content */
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Everything that the modules' bytes depend on, by path and content. */
function sourceHash() {
  const cpp = ['engine/include', 'engine/src', 'engine/bindings']
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((path) => /\.(cpp|hpp)$/.test(path));
  const files = [
    ...cpp,
    join(root, 'CMakeLists.txt'),
    join(root, 'CMakePresets.json'),
    join(root, 'engine/fast/CMakeLists.txt'),
    join(root, 'engine/streaming/CMakeLists.txt'),
    join(root, 'scripts/streaming-module.mjs'),
    fileURLToPath(import.meta.url),
  ];
  const lines = files
    .map((path) => [
      relative(root, path).replaceAll('\\', '/'),
      readFileSync(path, 'utf8').replaceAll('\r\n', '\n'),
    ])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([path, content]) => `${path} ${sha256(content ?? '')}`);
  return sha256(lines.join('\n'));
}

/** @returns {readonly BuiltModule[]} */
function recorded() {
  if (!existsSync(manifestFile)) return [];
  return JSON.parse(readFileSync(manifestFile, 'utf8')).modules;
}

/** Whether the committed modules belong to the C++ as it stands. */
export function isFresh() {
  const rows = recorded();
  const sources = sourceHash();
  return files.every((file) => {
    const row = rows.find((one) => one.file === file);
    const path = join(built, file);
    return (
      row?.sources === sources && existsSync(path) && row.sha256 === sha256(readFileSync(path))
    );
  });
}

/** The version of the em++ on the PATH, or undefined where there is none. */
export function emscriptenVersion() {
  const { stdout, error } = spawnSync('em++', ['--version'], { encoding: 'utf8' });
  return error ? undefined : /\d+\.\d+\.\d+/.exec(stdout)?.[0];
}

/** Emscripten's CMake toolchain file: beside em++ in an emsdk, under share in Debian and Homebrew. */
export function emscriptenToolchain() {
  const config = spawnSync('em-config', ['EMSCRIPTEN_ROOT'], { encoding: 'utf8' });
  const where = spawnSync('which', ['em++'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const candidates = [config.stdout?.trim(), where && dirname(where), '/usr/share/emscripten'];
  const file = 'cmake/Modules/Platform/Emscripten.cmake';
  const found = candidates.find((folder) => folder && existsSync(join(folder, file)));
  return found && join(found, file);
}

/** Where Debian keeps the Node modules that Emscripten's optimiser loads. */
export const emscriptenEnvironment = () => ({
  ...process.env,
  NODE_PATH: [process.env['NODE_PATH'], '/usr/share/nodejs'].filter(Boolean).join(':'),
  EMSCRIPTEN_TOOLCHAIN: emscriptenToolchain() ?? '',
});

/** @param {string} command @param {string[]} parameters */
function run(command, parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: root,
    env: emscriptenEnvironment(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0)
    throw new Error(`${command} ${parameters.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`);
}

const heading = `/* eslint-disable */
// Built by scripts/build-engine.mjs from engine/; do not edit.`;

/** The glue with its export under a name of its own. @param {string} glue */
const unexported = (glue) =>
  glue.trim().replace(/export default (\w+);?$/, (_, name) => `const instantiate = ${name};`);

/** The bytes, deflated and in base64, since they have to be text; bindings/instance.mjs unpacks them. @param {Buffer} bytes */
async function packed(bytes) {
  const { deflateAsync } = await import('@gfx/zopfli');
  const text = Buffer.from(await deflateAsync(bytes, { numiterations: 5 })).toString('base64');
  return `${heading}
import { instanceOf } from '../bindings/instance.mjs';

const packed = '${text}';
export default () => instanceOf(packed);
`;
}

/**
 * Hands the glue bytes, though there are none in this form: it would ask a server for them. What it exports
 * goes by the names that the bytes have.
 * @param {Buffer} glue
 */
function startedAlone(glue) {
  return `${heading}
${unexported(glue.toString())}
export default async () => {
  const module = await instantiate({ wasmBinary: new Uint8Array() });
  const entries = Object.entries(module).filter(([name]) => /^_[a-z]/.test(name));
  return {
    memory: { get buffer() { return module.HEAPU8.buffer; } },
    ...Object.fromEntries(entries.map(([name, entry]) => [name.slice(1), entry])),
  };
};
`;
}

/** The modules of a form, each built in a clean folder. @param {(typeof forms)[number]} form */
async function made({ preset, suffix, extension, finished, streaming, linked }) {
  const folder = mkdtempSync(join(tmpdir(), 'attention-'));
  try {
    run('cmake', ['--preset', preset, '-B', folder]);
    run('cmake', ['--build', folder, '--target', ...targets, ...linked]);
    const rest = await Promise.all(
      targets.map(async (target) => {
        const bytes = readFileSync(join(folder, `${target}${suffix}${extension}`));
        return { file: `${target}${suffix}.mjs`, text: await finished(bytes) };
      }),
    );
    const text = await streaming(folder, heading);
    return [...rest, { file: `streaming-engine${suffix}.mjs`, text }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All modules, one form after the other. */
async function allMade() {
  const all = [];
  for (const form of forms) all.push(...(await made(form)));
  return all;
}

/** Rebuilds the modules and their table. Throws with the compiler's words where it fails. */
export async function build() {
  mkdirSync(built, { recursive: true });
  const rows = [];
  for (const { file, text } of await allMade()) {
    writeFileSync(join(built, file), text);
    rows.push({
      file,
      sha256: sha256(text),
      sources: sourceHash(),
      emscripten: emscriptenVersion(),
    });
  }
  writeFileSync(manifestFile, `${JSON.stringify({ modules: rows }, null, 2)}\n`);
}

/** Rebuilds and compares; the sentence says what was found. */
export async function check() {
  const rows = recorded();
  if (rows.length === 0)
    return { ok: false, sentence: 'There is no table of built modules: run `npm run build`.' };
  if (!isFresh())
    return {
      ok: false,
      sentence:
        'The C++ has changed since the engine was built: run `npm run build` and commit engine/built.',
    };
  const version = emscriptenVersion();
  const rebuilt = (await allMade()).map(({ file, text }) => ({
    text,
    row: rows.find((row) => row.file === file),
  }));
  const other = rebuilt.find(({ row }) => row?.emscripten !== version);
  if (other) {
    return {
      ok: true,
      sentence: `Built with Emscripten ${version}; bytes are compared on ${other.row?.emscripten} alone.`,
    };
  }
  const wrong = rebuilt.find(({ text, row }) => sha256(text) !== row?.sha256);
  if (wrong) {
    return {
      ok: false,
      sentence: `engine/built/${wrong.row?.file} is not what the C++ builds to: run \`npm run build\` and commit it.`,
    };
  }
  const sizes = rebuilt.map(({ text, row }) => `${row?.file} ${text.length} bytes`);
  return {
    ok: true,
    sentence: `The built engine is the C++'s own, byte for byte (${sizes.join(', ')}).`,
  };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const { ok, sentence } = await check();
    console.log(sentence);
    process.exitCode = ok ? 0 : 1;
  } else {
    await build();
    for (const file of files) console.log(`Built engine/built/${file}.`);
  }
}
