// @ts-check
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { policy as strict } from '../vite-plugin-policy.mjs';
import { dist, web, wholeScript } from './shared.mjs';

/**
 * To a frame of no origin WebKit grants nothing by 'self', and the server's name is not known here: so
 * scripts and styles may come from any server. Inline ones and requests are forbidden as ever.
 */
const policy = strict.replaceAll(/(script|style)-src 'self'/g, "$1-src 'self' https: http:");

/** The engine's modules compiled to JavaScript, loaded only where WebAssembly is forbidden. */
const withoutWasm = {
  'classic-engine': 'classic/attention-engine-js.js',
  'classic-learning': 'classic/learning-engine-js.js',
  'classic-streaming': 'classic/streaming-engine-js.js',
};

/**
 * dist/embed.html: the explainer for frames. Its script is a classic one, which also a frame of no
 * origin (`sandbox="allow-scripts"`) can load from a server that sends no CORS headers.
 */
export async function buildFrame(outDir = dist) {
  const whole = { format: /** @type {const} */ ('iife'), outDir };
  await build(
    wholeScript({ ...whole, entry: 'src/embed.ts', name: 'embed.js', loaders: 'script' }),
  );
  const beyond = { entry: 'src/load/beyond-script.ts', name: 'classic/beyond.js' };
  await build(wholeScript({ ...whole, ...beyond, loaders: 'script' }));
  for (const [entry, name] of Object.entries(withoutWasm))
    await build(wholeScript({ ...whole, entry: `src/load/${entry}.ts`, name }));
  copyFileSync(web('src/embed.css'), join(outDir, 'embed.css'));
  copyFileSync(web('public/icon.svg'), join(outDir, 'icon.svg'));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const page = readFileSync(web('embed.html'), 'utf8');
  writeFileSync(join(outDir, 'embed.html'), page.replace('<head>', `<head>\n    ${meta}`));
}
