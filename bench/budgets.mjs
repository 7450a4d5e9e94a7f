// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @param {string} file */
export const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** What a page or a script names to be loaded with it; `import(…)` waits until it is asked for. */
const named = [
  /(?:src|href)="(\.?[^":#]+\.(?:js|css|svg))"/g,
  /(?:from|import)\s*["'](\.[^"']+)["']/g,
];

/** A file and all that is loaded with it. @param {string} file @param {Set<string>} [found] @returns {string[]} */
export function loadedWith(file, found = new Set()) {
  if (found.has(file)) return [...found];
  found.add(file);
  if (!/\.(html|js)$/.test(file)) return [...found];
  const text = readFileSync(file, 'utf8');
  for (const [, path = ''] of named.flatMap((pattern) => [...text.matchAll(pattern)]))
    loadedWith(join(dirname(file), path), found);
  return [...found];
}

/** What a reader downloads one after another: each of these is a file that comes when it is wanted. */
export const stages = Object.freeze([
  { name: 'the first step', files: [] },
  { name: 'all nine steps and the playground', files: ['parts/later-steps.js'] },
  { name: 'and “why?”', files: ['parts/why-panel.js'] },
]);

/**
 * What may be downloaded, in bytes of gzip: a few per cent above what it is. What the project
 * promises of the sums stands in goals.mjs.
 */
export const budgets = Object.freeze({
  sums: Object.freeze({
    'the first step': 74_500,
    'all nine steps and the playground': 114_000,
    'and “why?”': 117_000,
    'the element': 70_500,
  }),
  files: Object.freeze({
    'index.html': 1_200,
    'attention-explainer.js': 70_500,
    'parts/later-steps.js': 39_800,
    'parts/why-panel.js': 3_000,
    'parts/menu.js': 19_000,
    'parts/sensitivity.js': 5_500,
    'parts/real-words.js': 11_600,
    'parts/validate.js': 8_000,
  }),
});

/**
 * What a built folder weighs, part by part and in sums.
 * @param {string} folder
 */
export function weigh(folder) {
  const files = Object.fromEntries(
    Object.keys(budgets.files).map((name) => [name, gzipped(join(folder, name))]),
  );
  let sum = loadedWith(join(folder, 'index.html')).reduce((all, file) => all + gzipped(file), 0);
  /** @type {Record<string, number>} */
  const sums = {};
  for (const { name, files: more } of stages) {
    const added = more.flatMap((file) => loadedWith(join(folder, file)));
    for (const file of new Set(added))
      if (!file.endsWith('attention-explainer.js')) sum += gzipped(file);
    sums[name] = sum;
  }
  sums['the element'] = gzipped(join(folder, 'attention-explainer.js'));
  return { files, sums };
}

/**
 * What is over its budget, each told in a sentence.
 * @param {{ files: Record<string, number>, sums: Record<string, number> }} weights
 */
export function overweight({ files, sums }) {
  /** @param {Record<string, number>} is @param {Readonly<Record<string, number>>} most @param {string} advice */
  const over = (is, most, advice) =>
    Object.entries(most)
      .map(([name, budget]) => ({ name, budget, bytes: is[name] ?? 0 }))
      .filter(({ budget, bytes }) => bytes > budget)
      .map(
        ({ name, budget, bytes }) =>
          `${name} is ${bytes} bytes of gzip, ${bytes - budget} over its budget of ${budget}: ${advice}`,
      );
  return [
    ...over(
      files,
      budgets.files,
      '`npm run bench -- weight` says what it is made of. Take out what is not needed at once, load it on demand, or raise the budget in bench/budgets.mjs and say why.',
    ),
    ...over(sums, budgets.sums, 'one of its parts has grown, or a new one is loaded with them.'),
  ];
}
