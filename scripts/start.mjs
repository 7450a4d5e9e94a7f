// @ts-check
// npm start: sets up what is missing, serves the page, rebuilds what changes.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5173' },
    host: { type: 'string', default: 'localhost' },
  },
});

ensurePackages();
const { ensureGenerated } = await import('./setup/generated.mjs');
if (!(await ensureGenerated())) process.exit(1);

const { createServer } = await import('vite');
const server = await createServer({
  configFile: join(root, 'vite.config.ts'),
  server: { port: Number(values.port), host: values.host },
});
await server.listen();
const [address] = server.resolvedUrls?.local ?? [];
console.log(
  `The lesson is at ${address ?? `http://${values.host}:${values.port}/`} (Ctrl C stops it)`,
);

const cpp = ['include', 'src', 'bindings'].map((folder) => join(root, 'engine', folder));
server.watcher.add([...cpp, join(root, 'web/scenarios/scenario.schema.json')]);
let building = false;
server.watcher.on('change', async (file) => {
  if (!/\.(cpp|hpp)$|scenario\.schema\.json$/.test(file) || building) return;
  building = true;
  try {
    await ensureGenerated();
    server.ws.send({ type: 'full-reload' });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  building = false;
});
