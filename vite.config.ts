import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { messagesPlugin } from './scripts/vite-plugin-messages.mjs';
import { policyPlugin } from './scripts/vite-plugin-policy.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('web', import.meta.url)),
  // Relative, so that the built site stands in any folder of any server.
  base: './',
  plugins: [messagesPlugin(), policyPlugin()],
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
  },
});
