// @ts-check
import { fileURLToPath } from 'node:url';
import { messagesPlugin } from '../vite-plugin-messages.mjs';
import { templatesPlugin } from '../vite-plugin-templates.mjs';

/** @param {string} path a path below web/ */
export const web = (path) => fileURLToPath(new URL(`../../web/${path}`, import.meta.url));

/** Where everything that is built lies. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Of Lit only templates and styles are used; its index runs all of it, for the sake of old browsers' helpers. */
const litPlugin = () => ({
  name: 'lit',
  transform: (/** @type {string} */ code, /** @type {string} */ id) =>
    /node_modules\/(lit|lit-element|@lit|@lit-labs)\//.test(id)
      ? { code, map: null, moduleSideEffects: false }
      : null,
});

/**
 * What all builds share. One whole script is for a host that gives one file, or from where no module
 * can be loaded.
 * @param {{ pseudo?: boolean, loaders?: 'import' | 'script', words?: boolean, isWhole?: boolean }} [options]
 * @returns {import('vite').UserConfig}
 */
export function shared(options = {}) {
  return {
    root: web('.'),
    // Relative, so that the built site stands in any folder of any server.
    base: './',
    plugins: [litPlugin(), messagesPlugin(options), templatesPlugin()],
    resolve: {
      // Lit's builds for Node can be imported where there is no document, and do the same where there is.
      conditions: ['node', 'module', 'import', 'default'],
      alias: {
        'attention-explainer/scenarios': web('scenarios/index.mjs'),
        'attention-explainer/words': web('words/index.mjs'),
        ...(options.isWhole && {
          './learning-without-wasm.mjs': web('src/load/wasm-only.ts'),
          './streaming-without-wasm.mjs': web('src/load/wasm-only.ts'),
        }),
        ...(options.words === false && {
          '../load/beyond': web('src/load/beyond-without-words.ts'),
        }),
        ...(options.loaders === 'script' && {
          './learning-without-wasm.mjs': web('src/load/learning-without-wasm.ts'),
          './streaming-without-wasm.mjs': web('src/load/streaming-without-wasm.ts'),
          './without-wasm.mjs': web('src/load/without-wasm.ts'),
          '../load/beyond': web('src/load/classic-beyond.ts'),
        }),
      },
    },
  };
}

/**
 * A build of one script with everything in it that it imports.
 * @param {{ entry: string, name: string, format: 'iife' | 'es', loaders?: 'import' | 'script', words?: boolean, outDir?: string, write?: boolean }} options
 * @returns {import('vite').InlineConfig}
 */
export function wholeScript({
  entry,
  name,
  format,
  loaders = 'import',
  words = true,
  outDir = dist,
  write = true,
}) {
  return {
    ...shared({ loaders, words, isWhole: loaders === 'import' }),
    configFile: false,
    // A classic script has no address of its own to tell.
    ...(format === 'iife' && { define: { 'import.meta.url': 'undefined' } }),
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      write,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      lib: {
        entry: web(entry),
        formats: [format],
        name: 'attentionExplainer',
        fileName: () => name,
      },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  };
}
