// @ts-check
// README's tables, made from what is kept in bench/results.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../scripts/setup/root.mjs';

/** @typedef {import('./contestants.mjs').Names} Names */
/** @typedef {import('./attention.mjs').Sized} Sized */
/** @typedef {{ machine: import('./machine.mjs').Machine, runs: number, contestants: Names, sizes: readonly Sized[] }} Race */
/** @typedef {{ contestants: Names, starts: readonly import('./cold.mjs').Start[] }} Cold */
/** @typedef {{ downloads: readonly { contestant: string, gzip: number }[] }} Downloads */

const file = join(root, 'README.md');
const begin = '<!-- bench: made by npm run bench -- --save -->';
const end = '<!-- bench: end -->';

/** Three digits, without an exponent. @param {number} value */
const digits = (value) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(3)).toString();

/** @param {number} milliseconds */
function time(milliseconds) {
  if (milliseconds < 1) return `${digits(1000 * milliseconds)} µs`;
  return milliseconds < 1000 ? `${digits(milliseconds)} ms` : `${digits(milliseconds / 1000)} s`;
}

/** @param {number} ratio */
const times = (ratio) => `${ratio < 1 ? Number(ratio.toPrecision(2)) : digits(ratio)}×`;

/** @param {readonly (readonly string[])[]} rows the first are the heads of the columns */
function table([heads = [], ...rows]) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [heads, heads.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map(line).join('\n');
}

/** @param {Names} names @param {string} id */
function titled(names, id) {
  const { name = id, version = '' } = names[id] ?? {};
  return version.startsWith('attention-explainer ') && name.startsWith('engine')
    ? `**${name}**`
    : name;
}

/** @param {Race} race */
function raceTable({ contestants: names, sizes }) {
  const ids = Object.keys(names).filter((id) =>
    sizes.some((one) => one.standings.some(({ contestant }) => contestant === id)),
  );
  const standing = (/** @type {Sized} */ one, /** @type {string} */ id) =>
    one.standings.find(({ contestant }) => contestant === id);
  const rows = ids.map((id) => [
    titled(names, id),
    ...sizes.map((one) => {
      const found = standing(one, id);
      if (!found) return '–';
      const took = time(found.milliseconds.middle);
      return one.size.id === 'n8' ? took : `${took} (${times(found.ratio.middle)})`;
    }),
  ]);
  const shares = ids
    .filter((id) => id.startsWith('attend'))
    .map((id) => [
      `${names[id]?.name}: share of the peak`,
      ...sizes.map((one) => {
        const share = standing(one, id)?.share;
        return typeof share === 'number' ? `${Math.round(100 * share)} %` : '–';
      }),
    ]);
  return table([['contestant', ...sizes.map(({ size }) => size.label)], ...rows, ...shares]);
}

/** @param {Cold} cold @param {Downloads} downloads */
function coldTable({ contestants: names, starts }, { downloads }) {
  const rows = Object.keys(names).map((id) => {
    const start = (/** @type {string} */ size) =>
      starts.find((one) => one.contestant === id && one.size.id === size);
    const warm = start('n2048');
    const large = start('n8192');
    const weight = downloads.find(({ contestant }) => contestant === names[id]?.name);
    return [
      titled(names, id),
      warm && !('failed' in warm) ? `${time(warm.first)} (${times(warm.ratio)})` : '–',
      large && !('failed' in large) && large.residentMegabytes !== null
        ? `${digits(large.residentMegabytes)} MiB`
        : 'refused',
      large && !('failed' in large) ? `${digits(large.wasmMegabytes)} MiB` : 'refused',
      weight ? `${digits(weight.gzip / 1000)} KB` : '–',
    ];
  });
  const heads = [
    'contestant',
    'first call, n 2048 (× a warm one)',
    'RSS, n 8192',
    'WebAssembly memory, n 8192',
    'download, gzip',
  ];
  return table([heads, ...rows]);
}

/** @param {Race | undefined} race @param {string} command */
function raceSection(race, command) {
  if (!race) return [];
  const { machine, runs } = race;
  const how = runs === 1 ? 'one run' : `the middle of ${runs} runs`;
  const words = `${command} attention --runs ${runs} --save`;
  return [`**${machine.home}, ${how}, ${machine.cpu}** (\`${words}\`):`, raceTable(race)];
}

/** What stands between the marks; a table whose results are not there is left out. @param {{ node?: Race, chromium?: Race, cold?: Cold, downloads?: Downloads }} results */
export function section({ node, chromium, cold, downloads }) {
  return [
    ...raceSection(node, 'npm run bench --'),
    ...raceSection(chromium, 'npm run bench:browser --'),
    ...(cold && downloads
      ? [
          '**First call and memory** in a fresh Node process, and what a page downloads (`npm run bench -- cold downloads --save`):',
          coldTable(cold, downloads),
        ]
      : []),
  ].join('\n\n');
}

/** @param {string} name */
function result(name) {
  const path = join(root, 'bench/results', `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** README as the results say it should be. */
export async function expectedReadme() {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${begin} … ${end}`);
  const made = section({
    node: result('attention-node'),
    chromium: result('attention-chromium'),
    cold: result('cold-node'),
    downloads: result('downloads'),
  });
  const whole = `${text.slice(0, from)}${begin}\n\n${made}\n\n${text.slice(to)}`;
  return format(whole, { ...(await resolveConfig(file)), parser: 'markdown' });
}

/** Puts the tables of what is kept into README. */
export async function refreshReadme() {
  writeFileSync(file, await expectedReadme());
}
