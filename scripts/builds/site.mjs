// @ts-check
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../setup/root.mjs';

/** dist/index.html and the other pages. @param {string} [outDir] */
export const buildSite = (outDir) =>
  build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    ...(outDir !== undefined && { build: { outDir } }),
  });
