// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { root } from '../setup/root.mjs';
import { notation } from './notation.mjs';
import { disguisedMessage, disguisedNames, pseudoLocale } from './pseudo-locale.mjs';

const folders = Object.freeze({
  page: join(root, 'web/src/i18n'),
  editor: join(root, 'web/src/editor/texts'),
  lessons: join(root, 'web/scenarios'),
  texts: join(root, 'web/scenarios/texts'),
});

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

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The pseudo-locale is English in other letters. @param {string} language */
const source = (language) => (language === pseudoLocale ? 'en' : language);

/** @param {string} file @param {string} language @param {Record<string, string>} messages */
function parsed(file, language, messages) {
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => {
      try {
        const message = parse(text, { captureLocation: false });
        return [key, notation(language === pseudoLocale ? disguisedMessage(message) : message)];
      } catch (error) {
        throw new Error(`${file}: the message “${key}” is no ICU message of the page’s: ${error}`);
      }
    }),
  );
}

/** @typedef {{ content: unknown, files: readonly string[] }} Made what a module holds, and what it is made of */

/** @param {readonly string[]} files @param {string} language @returns {{ content: Record<string, unknown>, files: readonly string[] }} */
function joined(files, language) {
  const rooms = files.map((file) => parsed(file, language, read(file)));
  return { files, content: Object.assign({}, ...rooms) };
}

/** The menu's messages are loaded with the menu. @param {string} file */
const isOfMenu = (file) => file.startsWith('menu');

/** So are those of the parts beyond the lesson. @param {string} file */
const isBeyond = (file) => file.startsWith('beyond');

/** @param {string} language @param {(file: string) => boolean} wanted */
const pageFiles = (language, wanted) =>
  jsonFiles(join(folders.page, source(language)))
    .filter(wanted)
    .map((file) => join(folders.page, source(language), file));

/** The phrases of problems, whose English comes with the engine. @param {string} key */
const isPhrase = (key) => key.startsWith('told.');

/** English that comes with what is loaded on demand: the steps after the first, and the “why?” panel. */
const later = Object.freeze({
  steps:
    /^(dot|gravity|loop|matching|matrix|next|player|playground|polar|projection|pull|said|scale|score|softmax|strongest|value|weights|content)\.|^live$|^live\.(?!paradox)|^question\.[\w-]+\.|^step\.(?!paradox)[\w-]+\.(goal|minutes|text|reveal)|^switch\.(?!sentence)|^quantity\.(?!embeddings)/,
  why: /^(why|term)\./,
});

/** The parts of English that come later, by what they come with. */
export const laterParts = Object.freeze(/** @type {const} */ (['steps', 'why']));

/** @param {string} key */
const isLater = (key) => laterParts.some((part) => later[part].test(key));

/** @param {string} language */
const lessonMessages = (language) =>
  joined(
    pageFiles(language, (file) => !isOfMenu(file) && !isBeyond(file)),
    language,
  );

/** @param {Made & { content: Record<string, unknown> }} made @param {(key: string) => boolean} wanted */
const only = ({ files, content }, wanted) => ({
  files,
  content: Object.fromEntries(Object.entries(content).filter(([key]) => wanted(key))),
});

/** The page's messages in a language; of English, what the first step needs. @param {string} language @returns {Made} */
export function messagesIn(language) {
  const all = lessonMessages(language);
  return language === 'en' ? only(all, (key) => !isPhrase(key) && !isLater(key)) : all;
}

/** The English of a part that is loaded later. @param {typeof laterParts[number]} part @returns {Made} */
export const englishOf = (part) => only(lessonMessages('en'), (key) => later[part].test(key));

/** The messages of the parts beyond the lesson. @param {string} language @returns {Made} */
export const beyondIn = (language) => joined(pageFiles(language, isBeyond), language);

/** The editor's messages in a language. @param {string} language */
export const editorIn = (language) => {
  const file = join(folders.editor, `${source(language)}.json`);
  return joined([file], language);
};

/** @param {string} language */
const textFiles = (language) =>
  jsonFiles(join(folders.texts, source(language))).map((file) => ({
    id: basename(file, '.json'),
    file: join(folders.texts, source(language), file),
  }));

/** The menu's messages in a language, and the title of each lesson as `lesson.title.<id>`. @param {string} language @returns {Made} */
export function menuIn(language) {
  const own = joined(pageFiles(language, isOfMenu), language);
  const lessons = textFiles(language);
  const titles = lessons.flatMap(({ id, file }) => {
    const title = read(file).messages?.['lesson.title'];
    return title === undefined ? [] : [[`lesson.title.${id}`, title]];
  });
  const named = parsed(folders.texts, language, Object.fromEntries(titles));
  return {
    files: [...own.files, ...lessons.map(({ file }) => file)],
    content: Object.assign({}, own.content, named),
  };
}

/** A lesson's own words in a language, its messages parsed. @param {string} id @param {string} language @returns {Made} */
export function textsOf(id, language) {
  const file = join(folders.texts, source(language), `${id}.json`);
  const { messages = {}, ...rest } = read(file);
  const pseudo = language === pseudoLocale && { names: disguisedNames(lessonOf(id).content) };
  return {
    files: [file],
    content: { ...rest, ...pseudo, messages: parsed(file, language, messages) },
  };
}

/** A lesson. @param {string} id */
export function lessonOf(id) {
  const file = join(folders.lessons, `${id}.json`);
  return { files: [file], content: read(file) };
}

/** The lessons that there are. */
export const lessonIds = () => jsonFiles(folders.lessons).map((file) => basename(file, '.json'));

/** The lessons with words in a language. @param {string} language */
export const lessonsIn = (language) => textFiles(language).map(({ id }) => id);

/** Whether the page and all of its lessons have words in a language: half a language is not offered. @param {string} language */
export const isSpoken = (language) =>
  pageFiles(language, (file) => file === 'ui.json').length > 0 &&
  lessonIds().every((id) => lessonsIn(language).includes(id));

/** Whether the editor speaks a language. @param {string} language */
export const isWritten = (language) =>
  jsonFiles(folders.editor).includes(`${source(language)}.json`);
