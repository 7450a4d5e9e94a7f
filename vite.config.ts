import { defineConfig } from 'vite';
import { elementFile } from './scripts/builds/element.mjs';
import { buildFrame } from './scripts/builds/frame.mjs';
import { buildOneFile } from './scripts/builds/one-file.mjs';
import { shared, web } from './scripts/builds/shared.mjs';
import { builtPlugin } from './scripts/vite-plugin-built.mjs';
import { policyPlugin } from './scripts/vite-plugin-policy.mjs';
import { schemaPlugin } from './scripts/vite-plugin-schema.mjs';

const element = web('src/attention-explainer.ts');

/** The pages; the element that they show is built by itself, and shared by them all. */
export default defineConfig(({ command }) => {
  // The pseudo-locale shows what was missed: `?lang=en-XA`.
  const { plugins, ...common } = shared({ pseudo: command === 'serve' });
  return {
    ...common,
    plugins: [
      plugins,
      policyPlugin(),
      schemaPlugin(),
      builtPlugin({ 'embed.html': buildFrame, 'apple.html': buildOneFile }),
    ],
    build: {
      outDir: '../dist',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { page: web('index.html'), editor: web('editor.html') },
        external: (id: string) => id === element,
        output: { paths: { [element]: `./${elementFile}` } },
      },
    },
  };
});
