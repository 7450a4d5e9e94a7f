import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { chunkOf, messagesPlugin } from './scripts/vite-plugin-messages.mjs';
import { policyPlugin } from './scripts/vite-plugin-policy.mjs';
import { templatesPlugin } from './scripts/vite-plugin-templates.mjs';

const web = (path: string) => fileURLToPath(new URL(`web/${path}`, import.meta.url));

/** The element alone: other people's pages name this file, so its name stays. */
const element = 'attention-explainer';

export default defineConfig({
  root: web('.'),
  // Relative, so that the built site stands in any folder of any server.
  base: './',
  plugins: [messagesPlugin(), templatesPlugin(), policyPlugin()],
  resolve: {
    alias: {
      // Messages are parsed when the page is built; the page formats them and ships no parser.
      '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
    },
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        page: web('index.html'),
        editor: web('editor.html'),
        [element]: web(`src/${element}.ts`),
      },
      output: {
        entryFileNames: ({ name }) => (name === element ? '[name].js' : 'assets/[name]-[hash].js'),
        // Other people's pages may keep copies of what is loaded on demand, so these names stay, too.
        chunkFileNames: ({ facadeModuleId }) =>
          chunkOf(facadeModuleId) ?? 'assets/[name]-[hash].js',
      },
    },
  },
});
