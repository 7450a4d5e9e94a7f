// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { loadedWith, stages, weigh } from './budgets.mjs';
import { goals } from './goals.mjs';
import { buildSite, folder } from './site.mjs';

/** Where a piece of the bundled code comes from, by the first pattern that its source's path fits. */
const origins = Object.freeze({
  'the engine: C++ as WebAssembly': /engine\/built\//,
  'the engine’s facade': /engine\/bindings\//,
  'the lesson’s data': /virtual:lessons|scenarios\/[\w-]+\.json$/,
  'its validator': /scenarios\//,
  'the words': /virtual:(catalogues|texts)/,
  'library: messages': /node_modules\/(@formatjs|intl-messageformat)/,
  'library: Lit': /node_modules\/(lit|@lit)/,
  steps: /src\/steps\//,
  figures: /src\/figures\//,
  controls: /src\/controls\//,
  'the rest of the page': /./,
});

/** @param {string | Buffer} content */
function weighed(content) {
  const bytes = Buffer.from(content);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

/** Whose each run of characters is, by the source map. @param {string} file */
function textByOrigin(file) {
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  /** @type {Map<string, string>} */
  const texts = new Map();
  let origin = 'the rest of the page';
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, row) => {
      for (let column = 0; column < line.length; column += 1) {
        const entry = map.findEntry(row, column);
        if (
          'originalSource' in entry &&
          entry.generatedLine === row &&
          entry.generatedColumn === column
        ) {
          const source = String(entry.originalSource);
          origin = Object.entries(origins).find(([, path]) => path.test(source))?.[0] ?? origin;
        }
        texts.set(origin, (texts.get(origin) ?? '') + line[column]);
      }
    });
  return texts;
}

/** How much a reader downloads. */
export const part = {
  name: 'weight',
  title: 'Page weight (bytes)',
  method:
    'What the page in English loads for the first step, then for the other steps, then for “why?”, each file compressed alone (gzip 9, brotli 11), favicon included; what else is loaded on demand (other languages and lessons, the menu, the parts beyond the lesson) is not in it. Indented: what a script is made of, by its source map, each part compressed alone, so that these do not add up exactly.',
  async run() {
    await buildSite();
    const index = join(folder, 'index.html');
    const files = [
      index,
      ...stages.flatMap((stage) => stage.files).map((file) => join(folder, file)),
    ];
    const whole = [...new Set(files.flatMap((file) => loadedWith(file)))].map((file) => ({
      file,
      name: relative(folder, file).replace(/-[\w-]{8}(?=\.\w+$)/, ''),
      ...weighed(readFileSync(file)),
    }));
    const rows = whole.flatMap(({ file, ...row }) => {
      if (!existsSync(`${file}.map`)) return [row];
      const parts = [...textByOrigin(file)].map(([name, text]) => ({
        name: `  ${name}`,
        ...weighed(text),
      }));
      return [row, ...parts.sort((a, b) => b.gzip - a.gzip)];
    });
    const { sums } = weigh(folder);
    const totals = Object.entries(sums).map(([name, gzip]) => ({ name: `sum: ${name}`, gzip }));
    return {
      rows: [...rows, ...totals],
      goals: [
        ...stages.slice(0, 2).map(({ name }) => ({ name, goal: goals.pageKilobytes })),
        { name: 'the element', goal: goals.elementKilobytes },
      ].map(({ name, goal }) => ({
        name: `${name}, gzip`,
        value: (sums[name] ?? NaN) / 1000,
        goal,
        unit: 'KB',
      })),
    };
  },
};
