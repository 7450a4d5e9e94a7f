// @ts-check
import { readdirSync } from 'node:fs';
import { anchor, contestantOf } from './contestant.mjs';
import { versionOf } from './machine.mjs';

/** @typedef {import('./contestant.mjs').Contestant & { id: string }} Known */

/** The names of the files in contestants/, the anchor first. */
export function contestantIds() {
  const files = readdirSync(new URL('contestants', import.meta.url));
  const ids = files.map((file) => file.replace(/\.mjs$/, ''));
  return [anchor, ...ids.filter((id) => id !== anchor).sort()];
}

/** @returns {Promise<Known[]>} */
export const allContestants = () =>
  Promise.all(contestantIds().map(async (id) => ({ id, ...(await contestantOf(id)) })));

/** @typedef {Record<string, { name: string, version: string }>} Names by a contestant's file */

/** @param {readonly Known[]} contestants @returns {Names} */
export const named = (contestants) =>
  Object.fromEntries(
    contestants.map(({ id, name, from }) => [id, { name, version: `${from} ${versionOf(from)}` }]),
  );
