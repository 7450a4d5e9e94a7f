// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { dist, web, wholeScript } from './shared.mjs';

/** @param {string} text */
const hashed = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What ends a script early in HTML is written otherwise in JavaScript. @param {string} code */
const inHtml = (code) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** @param {string} script @param {string} style */
function policy(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hashed(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashed(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * dist/apple.html: all of it in one file, with every language and lesson, that opens by double click.
 * @param {string} [outDir]
 */
export async function buildOneFile(outDir = dist) {
  const made = await build(
    wholeScript({
      entry: 'src/one-file.ts',
      name: 'apple.js',
      format: 'iife',
      outDir,
      write: false,
    }),
  );
  const [result] = /** @type {any[]} */ (Array.isArray(made) ? made : [made]);
  const [{ code }] = result.output;
  const script = inHtml(code);
  const style = readFileSync(web('src/page.css'), 'utf8');
  const icon = readFileSync(web('public/icon.svg'), 'utf8');
  const page = readFileSync(web('one-file.html'), 'utf8')
    .replace('<!-- policy -->', () => policy(script, style))
    .replace('<!-- icon -->', () => `data:image/svg+xml,${encodeURIComponent(icon)}`)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  writeFileSync(join(outDir, 'apple.html'), page);
}
