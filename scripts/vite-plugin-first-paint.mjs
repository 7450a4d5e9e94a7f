// @ts-check
import { parse } from '@formatjs/icu-messageformat-parser';
import { readFileSync } from 'node:fs';
import { elementFile } from './builds/element.mjs';
import { web } from './builds/shared.mjs';

const file = web('src/i18n/en/steps-1-3.json');
const mark = '<!-- first words -->';

/** @type {Readonly<Record<string, string>>} */
const tags = { b: 'strong', em: 'em' };

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A message without gaps as HTML. @param {readonly any[]} parts @returns {string} */
const written = (parts) =>
  parts
    .map(({ type, value, children }) => {
      if (type === 0) return escaped(value);
      if (!children)
        throw new Error(`${file}: the first words of the page can have no gap: {${value}}`);
      const tag = tags[value] ?? 'span';
      return `<${tag}>${written(children)}</${tag}>`;
    })
    .join('');

function firstWords() {
  const messages = JSON.parse(readFileSync(file, 'utf8'));
  /** @param {string} name */
  const of = (name) => written(parse(messages[`step.paradox.${name}`]));
  return `<div class="first"><h2>${of('title')}</h2><p class="goal">${of('goal')}</p><p>${of('text.1')}</p></div>`;
}

/**
 * What a reader sees of the page before any script has come: the first step's title and first words. And
 * names all scripts that the page needs, so that they are asked for at once, not one after another.
 * @returns {import('vite').Plugin}
 */
export function firstPaintPlugin() {
  return {
    name: 'first-paint',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, chunk }) {
        if (path !== '/index.html') return html;
        const needed = (chunk?.imports ?? []).map((name) => name.replace(/^\.\//, ''));
        const scripts = chunk ? new Set([elementFile, ...needed]) : [];
        return {
          html: html.replace(mark, firstWords),
          tags: [...scripts].map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `./${name}` },
            injectTo: 'head',
          })),
        };
      },
    },
  };
}
