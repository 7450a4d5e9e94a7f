// @ts-check
import { build } from 'vite';
import { chunkOf } from '../vite-plugin-messages.mjs';
import { dist, shared, web, wholeScript } from './shared.mjs';

/** The element alone: other people's pages name this file, so its name stays. */
export const elementFile = 'attention-explainer.js';

/**
 * Browsers that know this comment compile the functions of a script while it arrives, beside the page's own work,
 * and not each of them when it is first called: https://v8.dev/blog/explicit-compile-hints
 */
const compiledAhead = '//# allFunctionsCalledOnLoad';

/** What is one file each, with all that it imports: the element; what the later steps have beside it. */
const wholes = {
  'attention-explainer': web('src/attention-explainer.ts'),
  'parts/later-steps': web('src/steps/later-steps.ts'),
};

/** Names the file of a module: of several that import it, the first one keeps it. */
function grouped() {
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @param {string} id @param {string} name @param {import('vite').Rolldown.ChunkingContext} graph */
  const take = (id, name, graph) => {
    if (names.has(id)) return;
    names.set(id, name);
    for (const below of graph.getModuleInfo(id)?.importedIds ?? []) take(below, name, graph);
  };
  /** @param {string} id @param {import('vite').Rolldown.ChunkingContext} graph */
  return (id, graph) => {
    if (names.size === 0)
      for (const [name, whole] of Object.entries(wholes)) take(whole, name, graph);
    return names.get(id) ?? null;
  };
}

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
        // The later steps are loaded on demand; as an entry, their modules stand in the order of their imports.
        entry: wholes,
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
      },
      rolldownOptions: {
        // What the menu shares with the element stays in the one module, under names of one letter.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          comments: false,
          postBanner: ({ fileName }) => (fileName === elementFile ? compiledAhead : ''),
          codeSplitting: { groups: [{ name: grouped() }] },
          // Other people's pages may keep copies of these, too, so their names stay.
          chunkFileNames: ({ facadeModuleId, name }) =>
            chunkOf(facadeModuleId) ?? `parts/${name}.js`,
        },
      },
    },
  });
}
