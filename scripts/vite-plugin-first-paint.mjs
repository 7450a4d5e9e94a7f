// @ts-check
import { parse } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { readFileSync } from 'node:fs';
import { elementFile } from './builds/element.mjs';
import { web } from './builds/shared.mjs';

const file = web('src/i18n/en/steps-1-3.json');
const common = web('src/i18n/en/ui.json');
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

/** @param {string} path @returns {Record<string, string>} */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

function firstWords() {
  const messages = read(file);
  /** @param {string} name */
  const of = (name) => written(parse(messages[`step.paradox.${name}`] ?? ''));
  const minutes = Number(messages['step.paradox.minutes']);
  const time = new IntlMessageFormat(read(common)['step.minutes'] ?? '', 'en').format({ minutes });
  const goal = `<p class="goal">${of('goal')} ${escaped(String(time)).replaceAll(' ', '\u00a0')}</p>`;
  return `<div class="first"><div><h2>${of('title')}</h2>${goal}<p>${of('text.1')}</p></div></div>`;
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
