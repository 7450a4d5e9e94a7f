// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from '@formatjs/icu-messageformat-parser';
import { scenarios, validateScenario } from 'attention-explainer/scenarios';
import { isSpoken } from '../../scripts/messages/files.mjs';
import { languages, nearestLanguage } from '../../web/src/i18n/languages.mjs';

const root = new URL('../../', import.meta.url);
const read = (/** @type {string} */ file) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

/** Where the words of each kind are in a language, and how they are found in the file. */
const kinds = [
  ...readdirSync(new URL('web/src/i18n/en', root)).map((file) => ({
    name: file,
    file: (/** @type {string} */ language) => `web/src/i18n/${language}/${file}`,
    ignoreTag: false,
  })),
  ...Object.keys(scenarios).map((id) => ({
    name: `lesson ${id}`,
    file: (/** @type {string} */ language) => `web/scenarios/texts/${language}/${id}.json`,
    ignoreTag: false,
  })),
  {
    name: 'editor',
    file: (/** @type {string} */ language) => `web/src/editor/texts/${language}.json`,
    ignoreTag: false,
  },
  {
    name: 'command line',
    file: (/** @type {string} */ language) => `cli/texts/${language}.json`,
    ignoreTag: true,
  },
].filter(({ file }) => existsSync(new URL(file('en'), root)));

/** @param {string} file @returns {Record<string, string>} */
function messagesIn(file) {
  const content = read(file);
  return content.messages ?? content;
}

const kindOf = /** @type {const} */ ({ select: 5, plural: 6, number: 7, tag: 8 });

/** @param {{ type: number }} part */
const isNumber = ({ type }) => type === kindOf.number;

/**
 * What a message takes: its arguments, with the options of each choice, and its tags.
 * @param {readonly any[]} parts
 * @param {Map<string, Set<string>>} [found]
 */
function shapeOf(parts, found = new Map()) {
  for (const part of parts) {
    if (part.type === 0 || isNumber(part)) continue;
    const name = part.type === kindOf.tag ? `<${part.value}>` : part.value;
    const options = found.get(name) ?? new Set();
    found.set(name, options);
    if (part.children) shapeOf(part.children, found);
    for (const [option, { value }] of Object.entries(part.options ?? {})) {
      if (part.type === kindOf.select) options.add(option);
      shapeOf(value, found);
    }
  }
  return found;
}

/** @param {Readonly<Record<string, { value: readonly any[] }>>} options */
const bends = ({ other, ...forms }) =>
  other?.value.some(isNumber) && Object.keys(forms).some((form) => !form.startsWith('='));

/**
 * The forms of each plural of a message that writes its number and bends with it: there a language’s own
 * forms matter.
 * @param {readonly any[]} parts
 * @returns {string[][]}
 */
function pluralsOf(parts) {
  return parts.flatMap(({ type, options = {}, children = [] }) => [
    ...(type === kindOf.plural && bends(options) ? [Object.keys(options)] : []),
    ...pluralsOf(children),
    ...Object.values(options).flatMap(({ value }) => pluralsOf(value)),
  ]);
}

/** A form of a single number may be given by that number. @type {Readonly<Record<string, string>>} */
const exactly = { zero: '=0', one: '=1', two: '=2' };

/** The languages that the page offers. */
const spoken = languages.filter(isSpoken);

for (const language of spoken.filter((one) => one !== 'en')) {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  // No count of a lesson is in the millions, for which Spanish has a form; 0 stands with any noun.
  const unneeded = language === 'ar' ? ['zero'] : ['many'];
  const forms = pluralCategories.filter((form) => !unneeded.includes(form));
  for (const { name, file, ignoreTag } of kinds) {
    test(`${language}, ${name}: every message of English and no other, with the same arguments and tags`, () => {
      const english = messagesIn(file('en'));
      const other = messagesIn(file(language));
      assert.deepEqual(Object.keys(other).sort(), Object.keys(english).sort());
      for (const [key, text] of Object.entries(other)) {
        const parts = parse(text, { ignoreTag });
        const wanted = shapeOf(parse(english[key] ?? '', { ignoreTag }));
        const given = shapeOf(parts);
        for (const [argument, options] of given) {
          const known = wanted.get(argument);
          assert.ok(known, `${key}: ${argument} is not in English`);
          for (const option of options)
            assert.ok(known.has(option), `${key}: ${argument} has no option ${option}`);
        }
        for (const argument of wanted.keys())
          assert.ok(given.has(argument), `${key}: ${argument} is missing`);
        for (const plural of pluralsOf(parts))
          for (const form of forms)
            assert.ok(
              plural.includes(form) || plural.includes(exactly[form] ?? form),
              `${key}: no form ${form} among ${plural}`,
            );
      }
    });
  }

  test(`${language}: the lessons’ names and sentences fit their scenarios`, () => {
    for (const [id, scenario] of Object.entries(scenarios)) {
      const { names, sentences } = read(`web/scenarios/texts/${language}/${id}.json`);
      const translations = {
        [language]: { ...(names && { names }), ...(sentences && { sentences }) },
      };
      assert.deepEqual(validateScenario({ ...scenario, translations }).errors, [], id);
      const text = JSON.stringify(scenario);
      for (const key of Object.keys(names ?? {}))
        assert.ok(text.includes(JSON.stringify(key)), `${id}: nothing is called ${key}`);
      for (const head of scenario.heads)
        assert.ok(names?.[head.name], `${id}: ${head.name} has no name`);
      for (const feature of scenario.features)
        assert.ok(names?.[feature], `${id}: ${feature} has no name`);
      for (const name of ['A', 'B'])
        assert.ok(
          sentences?.[name]?.written ?? sentences?.[name]?.gloss,
          `${id}: sentence ${name}`,
        );
    }
  });
}

test('every language that is named is spoken: the page and all lessons have its words', () => {
  assert.deepEqual(spoken, [...languages]);
});

test('a wanted tag finds the nearest language', () => {
  const found = [
    'es-MX',
    'zh',
    'zh-TW',
    'zh-Hans-CN',
    'ko_KR',
    'AR',
    'de-AT',
    'en-GB',
    'fr',
    '',
    'x',
  ];
  assert.deepEqual(found.map(nearestLanguage), [
    'es',
    'zh-Hans',
    'zh-Hans',
    'zh-Hans',
    'ko',
    'ar',
    'de',
    'en',
    undefined,
    undefined,
    undefined,
  ]);
});
