// @ts-check
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('node-child.mjs', import.meta.url));
// Node 20 has relaxed SIMD behind this; newer versions know no such flag, and need none.
const relaxed = '--experimental-wasm-relaxed-simd';
const flags = Number(process.versions.node.split('.')[0]) < 22 ? [relaxed] : [];

/** @typedef {import('../task.mjs').RaceTask | import('../task.mjs').ColdTask} Task */
/** @typedef {{ result?: any, error?: string, megabytes: number }} Answer `megabytes`: the most memory that the process had (resident), in MiB */

/** Node, a process for each task. */
export const node = {
  id: 'node',
  name: 'Node',
  version: process.version,
  flags,
  /** @param {Task} task @returns {Promise<Answer>} */
  run: (task) =>
    new Promise((resolve, reject) => {
      const worker = fork(child, {
        execArgv: flags,
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });
      let said = '';
      worker.stderr?.on('data', (text) => (said += text));
      /** @type {Answer | undefined} */
      let answer;
      worker.on('message', (message) => (answer = /** @type {Answer} */ (message)));
      worker.on('error', reject);
      worker.on('exit', (code, signal) =>
        answer
          ? resolve(answer)
          : resolve({
              error: `ended by ${signal ?? code}: ${said.trim().split('\n').at(-1)}`,
              megabytes: NaN,
            }),
      );
      worker.send(task);
    }),
  close: async () => {},
};
