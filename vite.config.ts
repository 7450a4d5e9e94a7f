import { defineConfig } from 'vite';
import { buildFrame } from './scripts/builds/frame.mjs';
import { buildOneFile } from './scripts/builds/one-file.mjs';
import { shared, web } from './scripts/builds/shared.mjs';
import { builtPlugin } from './scripts/vite-plugin-built.mjs';
import { chunkOf } from './scripts/vite-plugin-messages.mjs';
import { policyPlugin } from './scripts/vite-plugin-policy.mjs';

/** The element alone: other people's pages name this file, so its name stays. */
const element = 'attention-explainer';

export default defineConfig(({ command }) => {
  // The pseudo-locale shows what was missed: `?lang=en-XA`.
  const pseudo = command === 'serve' || process.env['PSEUDO_LOCALE'] === '1';
  const { plugins, ...common } = shared({ pseudo });
  return {
    ...common,
    plugins: [
      plugins,
      policyPlugin(),
      builtPlugin({ 'embed.html': buildFrame, 'apple.html': buildOneFile }),
    ],
    build: {
      outDir: '../dist',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { page: web('index.html'), [element]: web(`src/${element}.ts`) },
        output: {
          entryFileNames: ({ name }) =>
            name === element ? '[name].js' : 'assets/[name]-[hash].js',
          // Other people's pages may keep copies of what is loaded on demand, so these names stay, too.
          chunkFileNames: ({ facadeModuleId }) =>
            chunkOf(facadeModuleId) ?? 'assets/[name]-[hash].js',
        },
      },
    },
  };
});
