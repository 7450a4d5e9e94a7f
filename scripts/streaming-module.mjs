// @ts-check
// Makes the modules for attention at speed from what is linked: two forms of WebAssembly, which have no glue,
// packed into one ES module, and the one without SIMD as JavaScript.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const features = { simd: true, relaxed_simd: true };

/**
 * Puts the instruction f32x4.relaxed_madd of the standard (a · b + c) in the place of each call of the import
 * relaxed.madd, since Emscripten 3.1 has that instruction under another number. What the call takes from the
 * stack and leaves on it is what the instruction does.
 * @param {Uint8Array} bytes
 */
export async function relaxed(bytes) {
  const { default: start } = await import('wabt');
  const wabt = await start();
  const linked = wabt.readWasm(bytes, features);
  linked.generateNames();
  linked.applyNames();
  const text = linked.toText({ foldExprs: false, inlineExport: false });
  const [declared = '', name] =
    /\n *\(import "relaxed" "madd" \(func (\$\S+) .*\n/.exec(text) ?? [];
  if (!name) throw new Error('The relaxed module does not import relaxed.madd.');
  const calls = new RegExp(`call ${name.replaceAll(/[$.]/g, '\\$&')}$`, 'gm');
  const rewritten = text.replace(declared, '\n').replaceAll(calls, 'f32x4.relaxed_madd');
  const module = wabt.parseWat('relaxed.wat', rewritten, features);
  module.validate();
  return module.toBinary({ write_debug_names: false }).buffer;
}

/**
 * Both forms of WebAssembly in one packed text: the second, which is nearly the first, adds little. Which of
 * them runs is asked of the host.
 * @param {string} folder @param {string} heading
 */
export async function packedStreaming(folder, heading) {
  const { deflateRaw } = await import('pako');
  const plain = readFileSync(join(folder, 'streaming-engine.wasm'));
  const newer = await relaxed(readFileSync(join(folder, 'streaming-engine-relaxed.wasm')));
  const bytes = Buffer.concat([plain, newer]);
  const text = Buffer.from(deflateRaw(bytes, { level: 9, memLevel: 7 })).toString('base64');
  return `${heading}
const packed = '${text}';
const length = ${plain.length};
export default async (wanted) => {
  const { compile, instantiate, validate } = WebAssembly;
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const both = await new Response(stream).arrayBuffer();
  const relaxed = both.slice(length);
  const form = wanted ?? (validate(relaxed) ? 'relaxed' : 'simd');
  const program = await compile(form === 'relaxed' ? relaxed : both.slice(0, length));
  return { exports: (await instantiate(program)).exports, form };
};
`;
}

/** Where Binaryen's tools lie beside this Emscripten. @param {string} tool */
function binaryen(tool) {
  const { stdout } = spawnSync('em-config', ['BINARYEN_ROOT'], { encoding: 'utf8' });
  return stdout?.trim() ? join(stdout.trim(), 'bin', tool) : tool;
}

/** @param {string} folder @param {string} heading */
export async function streamingAsJavaScript(folder, heading) {
  const linked = join(folder, 'streaming-engine.wasm');
  const { status, stdout, stderr } = spawnSync(binaryen('wasm2js'), ['-O3', linked, '-o', '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const start = stdout?.indexOf('var retasmFunc = ') ?? -1;
  if (status !== 0 || start < 0) throw new Error(`wasm2js failed:\n${stderr ?? ''}`);
  return `${heading}
${stdout.slice(0, start).replaceAll(/^ +/gm, '').trim()}
export default async () => ({
  exports: asmFunc({ abort: () => { throw new Error('abort'); } }),
  form: 'javascript',
});
`;
}
