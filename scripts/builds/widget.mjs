// @ts-check
import { build } from 'vite';
import { dist, wholeScript } from './shared.mjs';

/**
 * dist/widget.mjs: the front end for notebooks, after the contract of anywidget. A notebook loads its
 * text from an address of its own making, so everything is inside.
 */
export const buildWidget = (outDir = dist) =>
  build(wholeScript({ entry: 'src/widget.ts', name: 'widget.mjs', format: 'es', outDir }));
