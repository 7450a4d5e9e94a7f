// @ts-check
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../setup/root.mjs';

/** dist/: the pages and the element as a module, with what is loaded on demand beside it. */
export const buildSite = () => build({ configFile: join(root, 'vite.config.ts') });
