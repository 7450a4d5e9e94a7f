// @ts-check
import { build } from 'vite';
import { dist, wholeScript } from './shared.mjs';

/**
 * dist/widget.mjs: the front end for notebooks, after the contract of anywidget. A notebook loads its
 * text from an address of its own making, so everything is inside, but for the pack of real words, which
 * would treble what every notebook keeps.
 */
export const buildWidget = (outDir = dist) =>
  build(
    wholeScript({ entry: 'src/widget.ts', name: 'widget.mjs', format: 'es', words: false, outDir }),
  );
