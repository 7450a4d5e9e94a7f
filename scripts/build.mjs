// @ts-check
// npm run build: dist/ is a static site that any web server, or a folder of one, can host as it is.
import { ensurePackages } from './setup/packages.mjs';

ensurePackages();
const { ensureGenerated } = await import('./setup/generated.mjs');
if (!(await ensureGenerated())) process.exit(1);
const { builds } = await import('./builds/index.mjs');
for (const build of builds) await build();
