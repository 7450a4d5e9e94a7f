// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { languages } from '../web/src/i18n/languages.mjs';
import { disguisedMessage, disguisedNames, pseudoLocale } from './pseudo-locale.mjs';
import { root } from './setup/root.mjs';

const interfaceTexts = join(root, 'web/src/i18n');
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

/** @param {string} language @param {Record<string, unknown>} messages */
const disguisedIn = (language, messages) =>
  language === pseudoLocale
    ? Object.fromEntries(
        Object.entries(messages).map(([key, message]) => [key, disguisedMessage(message)]),
      )
    : messages;

/** @param {unknown} value */
const asModule = (value) => `export default ${JSON.stringify(value)};`;

/**
 * What a page loads, made from the files that there are. Each kind has a name of its own:
 *   virtual:messages/<language>        all files of web/src/i18n/<language> as parsed messages
 *   virtual:texts/<lesson>/<language>  a lesson's own words in a language, its messages parsed
 *   virtual:loaders                    functions that import these, and the lessons, on demand
 * @type {Readonly<Record<string, (context: any, ...parts: string[]) => string>>}
 */
const makers = {
  messages(watch, language = '') {
    const folder = join(interfaceTexts, language === pseudoLocale ? 'en' : language);
    const rooms = jsonFiles(folder).map((name) => {
      const file = join(folder, name);
      watch(file);
      return parsed(file, JSON.parse(readFileSync(file, 'utf8')));
    });
    return asModule(disguisedIn(language, Object.assign({}, ...rooms)));
  },
  texts(watch, lesson = '', language = '') {
    const isPseudo = language === pseudoLocale;
    const file = join(lessonTexts, isPseudo ? 'en' : language, `${lesson}.json`);
    watch(file);
    const { messages = {}, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    const scenario = JSON.parse(readFileSync(join(lessons, `${lesson}.json`), 'utf8'));
    return asModule({
      ...rest,
      ...(isPseudo && { names: disguisedNames(scenario) }),
      messages: disguisedIn(language, parsed(file, messages)),
    });
  },
  loaders(pseudo) {
    /** @param {string} key @param {string} module */
    const entry = (key, module) =>
      `${JSON.stringify(key)}: () => import(${JSON.stringify(module)}).then((m) => m.default),`;
    const extra = pseudo ? [pseudoLocale] : [];
    const catalogues = languages
      .filter((language) => language !== 'en' && jsonFiles(join(interfaceTexts, language)).length)
      .concat(/** @type {any} */ (extra))
      .map((language) => entry(language, `virtual:messages/${language}`));
    const scenarios = namesIn(lessons)
      .filter((id) => id !== 'apple')
      .map((id) => entry(id, join(lessons, `${id}.json`)));
    const texts = [...languages, ...extra].flatMap((language) =>
      namesIn(join(lessonTexts, language === pseudoLocale ? 'en' : language))
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
 * @param {{ pseudo?: boolean }} [options] whether the pseudo-locale is among the languages
 * @returns {import('vite').Plugin}
 */
export function messagesPlugin({ pseudo = false } = {}) {
  return {
    name: 'messages',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(virtual) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${virtual}`)) return null;
      const [kind = '', ...parts] = id.slice(virtual.length + 1).split('/');
      const code = makers[kind]?.(
        kind === 'loaders' ? pseudo : (/** @type {string} */ file) => this.addWatchFile(file),
        ...parts,
      );
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
