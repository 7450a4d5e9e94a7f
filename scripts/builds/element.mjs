// @ts-check
import { build } from 'vite';
import { chunkOf } from '../vite-plugin-messages.mjs';
import { dist, shared, web, wholeScript } from './shared.mjs';

/** The element alone: other people's pages name this file, so its name stays. */
export const elementFile = 'attention-explainer.js';

/** What works beside the page, so that the page stays free. */
const workers = {
  'src/beyond/cost/worker.ts': 'parts/measuring-worker.js',
  'src/beyond/learning/worker.ts': 'parts/training-worker.js',
};

/**
 * dist/attention-explainer.js: the element as one module, and beside it what it loads on demand.
 * @param {string} [outDir]
 * @param {{ pseudo?: boolean, sourcemap?: boolean | 'hidden' }} [options]
 */
export async function buildElement(outDir = dist, { pseudo = false, sourcemap = false } = {}) {
  for (const [entry, name] of Object.entries(workers))
    await build(wholeScript({ entry, name, format: 'iife', outDir }));
  return build({
    ...shared({ pseudo }),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap,
      modulePreload: false,
      lib: {
        entry: web('src/attention-explainer.ts'),
        formats: ['es'],
        fileName: () => elementFile,
      },
      rolldownOptions: {
        // What the menu shares with the element stays in the one module, under names of one letter.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          // Other people's pages may keep copies of these, too, so their names stay.
          chunkFileNames: ({ facadeModuleId, name }) =>
            chunkOf(facadeModuleId) ?? `parts/${name}.js`,
        },
      },
    },
  });
}
