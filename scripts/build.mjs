// @ts-check
// npm run build: dist/ is a static site that any web server, or a folder of one, can host as it is.
import { join } from 'node:path';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';

ensurePackages();
const { ensureGenerated } = await import('./setup/generated.mjs');
if (!(await ensureGenerated())) process.exit(1);
const { build } = await import('vite');
await build({ configFile: join(root, 'vite.config.ts') });
