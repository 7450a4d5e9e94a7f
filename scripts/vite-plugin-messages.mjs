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

/** A file of the menu's messages, which are loaded with the menu. @param {string} file */
const isOfMenu = (file) => file.startsWith('menu');

/**
 * The joined messages of a language's files.
 * @param {(file: string) => void} watch
 * @param {string} language
 * @param {(name: string) => boolean} isWanted
 */
function roomsOf(watch, language, isWanted) {
  const folder = join(interfaceTexts, language === pseudoLocale ? 'en' : language);
  const rooms = jsonFiles(folder)
    .filter(isWanted)
    .map((name) => {
      const file = join(folder, name);
      watch(file);
      return parsed(file, JSON.parse(readFileSync(file, 'utf8')));
    });
  return disguisedIn(language, Object.assign({}, ...rooms));
}

/**
 * The titles of the lessons in a language, as the menu lists them: `lesson.title.<id>`.
 * @param {(file: string) => void} watch
 * @param {string} language
 */
function titlesOf(watch, language) {
  const folder = join(lessonTexts, language === pseudoLocale ? 'en' : language);
  const titles = namesIn(folder).flatMap((id) => {
    const file = join(folder, `${id}.json`);
    watch(file);
    const title = JSON.parse(readFileSync(file, 'utf8')).messages?.['lesson.title'];
    return title === undefined ? [] : [[`lesson.title.${id}`, title]];
  });
  return disguisedIn(language, parsed(lessonTexts, Object.fromEntries(titles)));
}

/** A function that imports a module, by its key. @param {string} key @param {string} module */
const entry = (key, module) =>
  `${JSON.stringify(key)}: () => import(${JSON.stringify(module)}).then((m) => m.default),`;

/**
 * What a page loads, made from the files that there are. Each kind has a name of its own:
 *   virtual:messages/<language>        the files of web/src/i18n/<language> as parsed messages
 *   virtual:menu/<language>            those of them whose name begins with “menu”: the menu's own
 *   virtual:texts/<lesson>/<language>  a lesson's own words in a language, its messages parsed
 *   virtual:loaders                    functions that import these, and the lessons, on demand
 *   virtual:menu-loaders               the same for the menu's messages
 * @type {Readonly<Record<string, (context: any, ...parts: string[]) => string>>}
 */
const makers = {
  messages: (watch, language = '') => asModule(roomsOf(watch, language, (name) => !isOfMenu(name))),
  menu: (watch, language = '') =>
    asModule({ ...roomsOf(watch, language, isOfMenu), ...titlesOf(watch, language) }),
  'menu-loaders'(pseudo) {
    const others = languages.filter(
      (language) => language !== 'en' && jsonFiles(join(interfaceTexts, language)).some(isOfMenu),
    );
    const found = [...others, ...(pseudo ? [pseudoLocale] : [])];
    return `export const menus = {${found
      .map((language) => entry(language, `virtual:menu/${language}`))
      .join('\n')}};`;
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
        kind.endsWith('loaders') ? pseudo : (/** @type {string} */ file) => this.addWatchFile(file),
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
    /virtual:(messages|texts|menu)\/([^/]+)(?:\/(.+))?$/.exec(module ?? '') ?? [];
  if (kind === 'messages') return `languages/${first}.js`;
  if (kind === 'menu') return `languages/${first}.menu.js`;
  if (/controls\/menu\.ts$/.test(module ?? '')) return 'menu.js';
  if (kind === 'texts') return `lessons/${first}.${second}.js`;
  const [, lesson] = /scenarios\/([\w-]+)\.json$/.exec(module ?? '') ?? [];
  return lesson === undefined ? undefined : `lessons/${lesson}.js`;
}
