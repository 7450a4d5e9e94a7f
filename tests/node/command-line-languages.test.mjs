// The command line in each language: that it speaks it, that its tables line up, and that what programs
// read is the same in all.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { apple } from 'attention-explainer/scenarios';
import { run } from '../../cli/run.mjs';
import { languageOf } from '../../cli/say.mjs';
import { textTable, widthOf } from '../../cli/text-table.mjs';
import { languages } from '../../web/src/i18n/languages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'attention-languages-'));
after(() => rmSync(folder, { recursive: true }));

const texts = (language) =>
  JSON.parse(readFileSync(new URL(`../../cli/texts/${language}.json`, import.meta.url), 'utf8'));

/** One call in a language: its code and what it says. */
async function call(language, ...parameters) {
  let [out, err] = ['', ''];
  const streams = { out: (text) => (out += text), err: (text) => (err += text) };
  const code = await run([...parameters, `--lang=${language}`], streams);
  return { code, out, err };
}

/** The lines of a text that English has, too, word for word, though they have words in them. */
async function untranslated(language, ...parameters) {
  const english = (await call('en', ...parameters)).out.split('\n');
  const other = (await call(language, ...parameters)).out.split('\n');
  return other.filter((line) => english.includes(line) && /[a-z] [a-z]/u.test(line));
}

const sentences = Object.values(apple.sentences).map(({ text }) => text);

/** A lesson with names in another language. */
const own = join(folder, 'own.json');
writeFileSync(
  own,
  JSON.stringify({
    ...apple,
    translations: {
      es: { names: { apple: 'manzana', orange: 'naranja', 'fruit-head': 'cabeza de fruta' } },
    },
  }),
);

for (const language of languages.filter((one) => one !== 'en')) {
  test(`${language}: the help of each command`, async () => {
    for (const command of ['', 'trace', 'explain', 'check']) {
      const parameters = [command, '--help'].filter(Boolean);
      const { code, out } = await call(language, ...parameters);
      assert.equal(code, 0);
      const all = (await call('en', ...parameters)).out;
      for (const [flag] of all.matchAll(/--[a-z]+/gu)) assert.ok(out.includes(flag), flag);
      assert.ok(out.includes(texts(language)['help.flags.list']), command);
      const lines = await untranslated(language, ...parameters);
      assert.deepEqual(
        lines.filter((line) => !/^ {2}attention-explainer /u.test(line)),
        [],
      );
    }
  });

  test(`${language}: what is wrong, with the same exit code`, async () => {
    const wrong = [
      [2, []],
      [2, ['trace', 'aple']],
      [2, ['trace', 'apple', '--step', 'scor']],
      [2, ['trace', 'apple', '--set', 'orange.friut=1']],
      [2, ['trace', 'apple', '--sentence', 'apple '.repeat(33)]],
      [2, ['trace', 'apple', '--scale', 'big']],
      [2, ['explain', 'apple', '--quantity', 'update', '--row', 'apple']],
      [2, ['check', 'apple', '--lan']],
    ];
    for (const [expected, parameters] of wrong) {
      const { code, out, err } = await call(language, ...parameters);
      const english = await call('en', ...parameters);
      assert.deepEqual([code, out, english.code], [expected, '', expected], err);
      const lines = err.split('\n').filter((line) => english.err.split('\n').includes(line));
      assert.deepEqual(lines.filter(Boolean), [], parameters.join(' '));
    }
  });

  test(`${language}: an invalid lesson and a claim that fails`, async () => {
    const invalid = join(folder, 'invalid.json');
    writeFileSync(invalid, JSON.stringify({ ...apple, focus: undefined, title: 5 }));
    const claim = { ...apple.claims[1], equals: 11 };
    const false_ = join(folder, 'false.json');
    writeFileSync(false_, JSON.stringify({ ...apple, claims: [claim, { ...claim, row: 'pear' }] }));
    for (const [path, told] of [
      [invalid, ['focus', 'title']],
      [false_, ['claims.0', '12', 'claims.1', 'pear']],
    ]) {
      const { code, err } = await call(language, 'check', path);
      assert.equal(code, 1);
      for (const word of told) assert.ok(err.includes(word), `${word}: ${err}`);
      assert.doesNotMatch(err, /expected|got|fail|claim /u);
    }
  });

  test(`${language}: tables have no words of English, and line up`, async () => {
    for (const parameters of [
      ['trace', 'apple', '--step', 'loop', '--causal'],
      ['trace', 'apple', '--step', 'dot-product'],
      ['trace', 'apple', '--sentence', 'slide', '--step', 'gravity'],
      ['explain', 'apple', '--quantity', 'weights', '--head=fruit-head', '--row=0', '--column=0'],
    ]) {
      const lines = await untranslated(language, ...parameters);
      // The sentence itself may be kept in English, and flags are the same in all languages.
      assert.deepEqual(
        lines.filter((line) => !sentences.includes(line) && !line.includes('--quantity')),
        [],
      );
      const { out } = await call(language, ...parameters);
      assert.doesNotMatch(out, /\p{Cf}|�/u);
      for (const table of out.split('\n\n').filter((part) => /^ {2}/u.test(part))) {
        const widths = table.split('\n').filter(Boolean).map(widthOf);
        if (parameters[0] === 'trace') assert.equal(new Set(widths).size, 1, table);
      }
    }
  });

  test(`${language}: programs read the same in every language`, async () => {
    for (const parameters of [
      ['trace', 'apple', '--sentence', 'B'],
      ['explain', 'apple', '--quantity', 'output', '--row', 'apple', '--column', 'fruit'],
      ['check', 'apple'],
    ]) {
      const english = await call('en', ...parameters, '--json');
      assert.deepEqual(await call(language, ...parameters, '--json'), english);
    }
  });
}

test('numbers are written as the language writes them', async () => {
  const written = {
    en: ['12.0', '98.1 %'],
    es: ['12,0', '98,1 %'],
    'zh-Hans': ['12.0', '98.1%'],
    ko: ['12.0', '98.1%'],
    ar: ['12.0', '98.1%'],
    de: ['12,0', '98,1 %'],
  };
  for (const [language, numbers] of Object.entries(written)) {
    const { out } = await call(language, 'trace', 'apple', '--sentence', 'slide');
    for (const number of numbers)
      assert.match(out, new RegExp(`  ${number}( |\n)`, 'u'), `${language}: ${number}`);
  }
});

test('a lesson’s own names are shown, and may be typed as well as its keys', async () => {
  const { out } = await call('es', 'trace', own, '--step', 'score', '--row', 'manzana');
  assert.match(out, /cabeza de fruta/u);
  assert.match(out, /^manzana \(Q\)/mu);
  assert.match(out, /naranja \(K\)/u);
  const scores = ['explain', own, '--quantity', 'scores'];
  const named = ['--head', 'Cabeza de fruta', '--row', 'manzana', '--column', 'naranja'];
  const keyed = ['--head', 'fruit-head', '--row', 'apple', '--column', 'orange'];
  const answer = await call('es', ...scores, ...named);
  assert.equal(answer.code, 0, answer.err);
  assert.match(answer.out, /--row apple --column orange/u);
  assert.deepEqual(await call('es', ...scores, ...keyed), answer);
  const typed = await call('es', 'trace', own, '--sentence', 'manzana orange');
  assert.ok(typed.out.startsWith('manzana naranja\n'), typed.out);
  assert.ok((await call('de', 'trace', own)).out.includes('apple (K)'));
});

test('the language is the flag’s, or the environment’s, or English', () => {
  const of = (flag, environment = {}) => languageOf(flag, environment);
  assert.equal(of(undefined, { LANG: 'es_ES.UTF-8' }), 'es');
  assert.equal(of(undefined, { LANG: 'de_DE.UTF-8', LC_MESSAGES: 'ko_KR' }), 'ko');
  assert.equal(
    of(undefined, { LANG: 'de_DE', LC_MESSAGES: 'ko', LC_ALL: 'zh_CN.GB18030' }),
    'zh-Hans',
  );
  assert.equal(of(undefined, { LANG: 'de_DE', LC_ALL: 'C' }), 'en');
  assert.equal(of(undefined, { LANG: 'de_AT@euro', LC_ALL: '' }), 'de');
  assert.equal(of(undefined, { LANG: 'fr_FR.UTF-8' }), 'en');
  assert.equal(of(undefined), 'en');
  assert.equal(of('ar', { LC_ALL: 'es_ES.UTF-8' }), 'ar');
});

test('wide letters, pictures and marks take the columns that a terminal gives them', () => {
  const widths = { apple: 5, 苹果: 4, 사과: 4, é: 1, 'e\u0301': 1, '🍎': 2, تُفّاح: 4, ｱ: 1 };
  for (const [text, width] of Object.entries(widths)) assert.equal(widthOf(text), width, text);
  const rows = ['苹果', 'apple'].map((label) => ({ label, cells: ['1'] }));
  assert.equal(
    textTable({ title: 't', columns: ['🍎'], rows }),
    't\n\n       🍎\n苹果    1\napple   1\n',
  );
});
