// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { languages } from '../web/src/i18n/languages.mjs';
import { root } from './setup/root.mjs';

const interfaceTexts = join(root, 'web/src/i18n');
const editorTexts = join(root, 'web/src/editor/texts');
const lessons = join(root, 'web/scenarios');
const lessonTexts = join(lessons, 'texts');

/** @param {string} folder */
const jsonFiles = (folder) => {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
      .sort();
  } catch {
    return [];
  }
};

/** @param {string} folder */
const namesIn = (folder) => jsonFiles(folder).map((file) => basename(file, '.json'));

/** @param {string} file @param {Record<string, string>} messages */
function parsed(file, messages) {
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => {
      try {
        return [key, parse(text, { captureLocation: false })];
      } catch (error) {
        throw new Error(`${file}: the message “${key}” is no ICU message: ${error}`);
      }
    }),
  );
}

/** @param {string} key @param {string} module */
const entry = (key, module) =>
  `${JSON.stringify(key)}: () => import(${JSON.stringify(module)}).then((m) => m.default),`;

/** @param {unknown} value */
const asModule = (value) => `export default ${JSON.stringify(value)};`;

/**
 * What a page loads, made from the files that there are. Each kind has a name of its own:
 *   virtual:messages/<language>        all files of web/src/i18n/<language> as parsed messages
 *   virtual:texts/<lesson>/<language>  a lesson's own words in a language, its messages parsed
 *   virtual:editor/<language>          the editor's words in a language
 *   virtual:editor-loaders             functions that import these on demand
 *   virtual:loaders                    functions that import these, and the lessons, on demand
 * @type {Readonly<Record<string, (watch: (file: string) => void, ...parts: string[]) => string>>}
 */
const makers = {
  messages(watch, language = '') {
    const folder = join(interfaceTexts, language);
    const rooms = jsonFiles(folder).map((name) => {
      const file = join(folder, name);
      watch(file);
      return parsed(file, JSON.parse(readFileSync(file, 'utf8')));
    });
    return asModule(Object.assign({}, ...rooms));
  },
  texts(watch, lesson = '', language = '') {
    const file = join(lessonTexts, language, `${lesson}.json`);
    watch(file);
    const { messages = {}, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    return asModule({ ...rest, messages: parsed(file, messages) });
  },
  editor(watch, language = '') {
    const file = join(editorTexts, `${language}.json`);
    watch(file);
    return asModule(parsed(file, JSON.parse(readFileSync(file, 'utf8'))));
  },
  'editor-loaders'() {
    const catalogues = languages
      .filter((language) => language !== 'en' && namesIn(editorTexts).includes(language))
      .map((language) => entry(language, `virtual:editor/${language}`));
    return `export const catalogues = {${catalogues.join('\n')}};`;
  },
  loaders() {
    const catalogues = languages
      .filter((language) => language !== 'en' && jsonFiles(join(interfaceTexts, language)).length)
      .map((language) => entry(language, `virtual:messages/${language}`));
    const scenarios = namesIn(lessons)
      .filter((id) => id !== 'apple')
      .map((id) => entry(id, join(lessons, `${id}.json`)));
    const texts = languages.flatMap((language) =>
      namesIn(join(lessonTexts, language))
        .filter((id) => language !== 'en' || id !== 'apple')
        .map((id) => entry(`${id}/${language}`, `virtual:texts/${id}/${language}`)),
    );
    return `export const catalogues = {${catalogues.join('\n')}};
export const lessons = {${scenarios.join('\n')}};
export const texts = {${texts.join('\n')}};`;
  },
};

const virtual = 'virtual:';

/**
 * Turns the message files into parsed ICU messages, so that the page needs no parser, and offers them
 * and the lessons as modules.
 * @returns {import('vite').Plugin}
 */
export function messagesPlugin() {
  return {
    name: 'messages',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(virtual) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${virtual}`)) return null;
      const [kind = '', ...parts] = id.slice(virtual.length + 1).split('/');
      const code = makers[kind]?.((file) => this.addWatchFile(file), ...parts);
      return code === undefined ? null : { code, map: null, moduleType: 'js' };
    },
  };
}

/**
 * The file of a chunk that is loaded on demand: other people's pages may copy it, so its name stays.
 * @param {string | null | undefined} module
 */
export function chunkOf(module) {
  const [, kind, first = '', second = ''] =
    /virtual:(messages|texts)\/([^/]+)(?:\/(.+))?$/.exec(module ?? '') ?? [];
  if (kind === 'messages') return `languages/${first}.js`;
  if (kind === 'texts') return `lessons/${first}.${second}.js`;
  const [, lesson] = /scenarios\/([\w-]+)\.json$/.exec(module ?? '') ?? [];
  return lesson === undefined ? undefined : `lessons/${lesson}.js`;
}
