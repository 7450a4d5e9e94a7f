import { defineConfig } from 'vite';
import { buildElement, elementFile } from './scripts/builds/element.mjs';
import { buildFrame } from './scripts/builds/frame.mjs';
import { buildGallery, galleryPages } from './scripts/builds/gallery.mjs';
import { buildOneFile } from './scripts/builds/one-file.mjs';
import { shared, web } from './scripts/builds/shared.mjs';
import { buildWidget } from './scripts/builds/widget.mjs';
import { builtPlugin } from './scripts/vite-plugin-built.mjs';
import { firstPaintPlugin } from './scripts/vite-plugin-first-paint.mjs';
import { policyPlugin } from './scripts/vite-plugin-policy.mjs';
import { schemaPlugin } from './scripts/vite-plugin-schema.mjs';

const element = web('src/attention-explainer.ts');

/** What is served as it will be built, by its address. */
const built = {
  [elementFile]: buildElement,
  'embed.html': buildFrame,
  'apple.html': buildOneFile,
  'widget.mjs': buildWidget,
  ...Object.fromEntries(galleryPages.map((page) => [page, async (to: string) => buildGallery(to)])),
};

/** The pages; the element that they show is built by itself, and shared by them all. */
export default defineConfig(({ command }) => {
  // The pseudo-locale shows what was missed: `?lang=en-XA`.
  const { plugins, ...common } = shared({ pseudo: command === 'serve' });
  return {
    ...common,
    plugins: [plugins, policyPlugin(), firstPaintPlugin(), schemaPlugin(), builtPlugin(built)],
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
