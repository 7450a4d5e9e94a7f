// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { dist, web } from './shared.mjs';
import { studyAs } from './study-tables.mjs';

/** The pages, with their names in the navigation. */
const pages = Object.freeze({
  index: 'Five ways in',
  element: 'Element',
  frame: 'Frame',
  'one-file': 'One file',
  node: 'Node',
  notebook: 'Notebook',
  experiments: 'Experiments',
});

/** The addresses of all pages. */
export const galleryPages = Object.keys(pages).map((name) => `gallery/${name}.html`);

const scripts = ['gallery.js', 'notebook.js', 'gallery.css'];

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param {string} text */
const hashed = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {string} text @param {boolean} [isToCopy] */
const block = (text, isToCopy = false) =>
  `<pre tabindex="0"${isToCopy ? ' data-copy' : ''}><code>${escaped(text.trim())}</code></pre>`;

/** @param {readonly string[]} args */
const node = (args) => execFileSync(process.execPath, [...args], { cwd: root, encoding: 'utf8' });

/** What stands in a page in place of a mark: the code, what it prints, and what is shown living. */
const marks = [
  {
    mark: /<!-- live -->\n([^]*?)<!-- \/live -->/g,
    make: (/** @type {string} */ markup) =>
      `${block(markup, true)}\n<div class="live">\n${markup}</div>`,
  },
  {
    mark: /<!-- code (\S+) -->/g,
    make: (/** @type {string} */ file) => block(readFileSync(web(`gallery/${file}`), 'utf8'), true),
  },
  {
    mark: /<!-- study (\w+) -->/g,
    make: (/** @type {string} */ part) => studyAs(part),
  },
  {
    mark: /<!-- shell ([^>]+) -->/g,
    make: (/** @type {string} */ line) => block(line, true),
  },
  {
    mark: /<!-- output (\S+) -->/g,
    make: (/** @type {string} */ file) => block(node([web(`gallery/${file}`)])),
  },
  {
    mark: /<!-- command ([^>]+) -->/g,
    make: (/** @type {string} */ args) =>
      block(
        `$ npx attention-explainer ${args}\n${node([join(root, 'cli/main.mjs'), ...args.split(' ')])}`,
      ),
  },
];

/** What a page may load: its own files, and what stands in it. @param {string} body */
function policy(body) {
  const inline = [...body.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);
  const looks = [...body.matchAll(/<[^>]+ style="([^"]*)"/g)].map(([, style = '']) => style);
  const attributes = looks.length > 0 ? ` 'unsafe-hashes' ${looks.map(hashed).join(' ')}` : '';
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inline.map(hashed)].join(' '),
    `style-src 'self'${attributes}`,
    "img-src 'self' data: blob:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** @param {string} current */
const navigation = (current) =>
  Object.entries(pages)
    .map(([name, title]) => {
      const here = name === current ? ' aria-current="page"' : '';
      return `<a href="./${name}.html"${here}>${title}</a>`;
    })
    .join('\n      ');

/** How much apple.html weighs, where it has been built. @param {string} outDir */
function weight(outDir) {
  const file = join(outDir, 'apple.html');
  if (!existsSync(file)) return '';
  const megabytes = (statSync(file).size / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
  return `(${megabytes} MB)`;
}

/**
 * dist/gallery/: a page for each way in. What it shows living is the snippet that it offers, and what a
 * program prints is what it printed just now.
 * @param {string} [outDir]
 */
export function buildGallery(outDir = dist) {
  const folder = join(outDir, 'gallery');
  mkdirSync(folder, { recursive: true });
  const shell = readFileSync(web('gallery/shell.html'), 'utf8');
  for (const [name, title] of Object.entries(pages)) {
    const source = readFileSync(web(`gallery/${name}.html`), 'utf8');
    const filled = marks
      .reduce((text, { mark, make }) => text.replace(mark, (_, found) => make(found)), source)
      .replace('<!-- size of apple.html -->', weight(outDir));
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(filled)}" />`;
    const page = shell
      .replace('<!-- policy -->', () => meta)
      .replace('<!-- title -->', `${title} · The math behind attention`)
      .replace('<!-- nav -->', () => navigation(name))
      .replace('<!-- body -->', () => filled);
    writeFileSync(join(folder, `${name}.html`), page);
  }
  for (const file of scripts) copyFileSync(web(`gallery/${file}`), join(folder, file));
  copyFileSync(web('src/page.css'), join(folder, 'page.css'));
}
