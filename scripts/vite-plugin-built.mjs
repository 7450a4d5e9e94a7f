// @ts-check
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { contentType } from './content-types.mjs';
import { root } from './setup/root.mjs';

/** Where the development server keeps what it has built. */
const folder = join(root, 'build/served');

/**
 * Serves what is no module, the frame and the one file, as it will be built: when it is asked for, and
 * anew after a change.
 * @param {Readonly<Record<string, (outDir: string) => Promise<unknown>>>} builds by the page that is asked for
 * @returns {import('vite').Plugin}
 */
export function builtPlugin(builds) {
  /** @type {Map<string, Promise<unknown>>} */
  const made = new Map();
  return {
    name: 'built',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('change', () => made.clear());
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const build = builds[pathname.slice(1)];
        try {
          if (build) {
            mkdirSync(folder, { recursive: true });
            const running = made.get(pathname) ?? build(folder);
            made.set(pathname, running);
            await running;
          }
          const file = join(folder, normalize(pathname));
          const isOurs = made.size > 0 && file.startsWith(folder + sep) && existsSync(file);
          if (!isOurs || !statSync(file).isFile()) return next();
          const type = contentType(file);
          response.setHeader('content-type', type);
          return response.end(readFileSync(file));
        } catch (error) {
          made.delete(pathname);
          return next(error);
        }
      });
    },
  };
}
