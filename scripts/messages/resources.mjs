// @ts-check
import { languages } from '../../web/src/i18n/languages.mjs';
import { wordSlice, wordSliceCount, wordsFile } from '../words/served.mjs';
import {
  beyondIn,
  editorIn,
  englishOf,
  isSpoken,
  isWritten,
  laterParts,
  lessonIds,
  lessonOf,
  lessonsIn,
  menuIn,
  messagesIn,
  textsOf,
} from './files.mjs';
import { pseudoLocale } from './pseudo-locale.mjs';

/**
 * Something that is loaded when it is asked for. It is found by its key in its group, and its file has
 * a name that stays, since other people's pages may keep copies.
 * @typedef {object} Resource
 * @property {'catalogues' | 'english' | 'menus' | 'editors' | 'beyond' | 'lessons' | 'texts' | 'words'} group
 * @property {string} key
 * @property {string} file without ending
 * @property {() => import('./files.mjs').Made} make
 */

/** @param {string} language @returns {Resource[]} */
function ofLanguage(language) {
  return [
    {
      group: 'catalogues',
      key: language,
      file: `languages/${language}`,
      make: () => messagesIn(language),
    },
    {
      group: 'menus',
      key: language,
      file: `languages/${language}.menu`,
      make: () => menuIn(language),
    },
    {
      group: 'beyond',
      key: language,
      file: `languages/${language}.beyond`,
      make: () => beyondIn(language),
    },
    ...(isWritten(language)
      ? [
          /** @type {Resource} */ ({
            group: 'editors',
            key: language,
            file: `languages/${language}.editor`,
            make: () => editorIn(language),
          }),
        ]
      : []),
    ...lessonsIn(language).map(
      (id) =>
        /** @type {Resource} */ ({
          group: 'texts',
          key: `${id}/${language}`,
          file: `lessons/${id}.${language}`,
          make: () => textsOf(id, language),
        }),
    ),
  ];
}

/** The pack of real words in slices, and what is made of it. @returns {Resource[]} */
const ofWords = () => [
  ...Array.from({ length: wordSliceCount }, (_, i) => ({
    group: /** @type {const} */ ('words'),
    key: String(i),
    file: `words/${i}`,
    make: () => wordSlice(i),
  })),
  ...['senses', 'sentences', 'study'].map((name) => ({
    group: /** @type {const} */ ('words'),
    key: name,
    file: `words/${name}`,
    make: () => wordsFile(name),
  })),
];

/** All resources that there are. @param {{ pseudo?: boolean }} [options] @returns {Resource[]} */
export function resources({ pseudo = false } = {}) {
  const spoken = [...languages, ...(pseudo ? [pseudoLocale] : [])].filter(isSpoken);
  return [
    ...spoken.flatMap(ofLanguage),
    ...laterParts.map(
      (part) =>
        /** @type {Resource} */ ({
          group: 'english',
          key: part,
          file: `languages/en.${part}`,
          make: () => englishOf(part),
        }),
    ),
    ...ofWords(),
    ...lessonIds().map(
      (id) =>
        /** @type {Resource} */ ({
          group: 'lessons',
          key: id,
          file: `lessons/${id}`,
          make: () => lessonOf(id),
        }),
    ),
  ];
}

/** What comes with code: English, and apple in it. @param {Resource} resource */
export const isAtHand = ({ group, key }) =>
  group === 'english' ||
  (group === 'catalogues' && key === 'en') ||
  key === 'apple' ||
  key === 'apple/en';
