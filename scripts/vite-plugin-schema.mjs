// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/root.mjs';

const name = 'scenario.schema.json';
const file = join(root, 'web/scenarios', name);

/**
 * Publishes the schema of a lesson's file beside the pages.
 * @returns {import('vite').Plugin}
 */
export function schemaPlugin() {
  return {
    name: 'schema',
    configureServer(server) {
      server.middlewares.use(`/${name}`, (_, response) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(readFileSync(file));
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: readFileSync(file, 'utf8') });
    },
  };
}
