// @ts-check
// What readers take away: tables, formulas, worksheets, snippets and citations.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { scenarios, withWords } from 'attention-explainer/scenarios';
import katex from 'katex';
import { root } from '../../scripts/setup/root.mjs';
import { bibtexOf } from '../../web/src/takeaway/cite.mjs';
import { csvOf } from '../../web/src/takeaway/csv.mjs';
import { formulasOf } from '../../web/src/takeaway/formulas.mjs';
import { similarityFormulas } from '../../web/src/takeaway/formulas-similarity.mjs';
import { jsonOf } from '../../web/src/takeaway/json.mjs';
import { latexOf } from '../../web/src/takeaway/latex.mjs';
import { mathmlOf } from '../../web/src/takeaway/mathml.mjs';
import {
  elementSnippet,
  frameSnippet,
  linkOf,
  nodeSnippet,
  notebookSnippet,
} from '../../web/src/takeaway/snippets.mjs';
import { tablesOf } from '../../web/src/takeaway/tables.mjs';
import { worksheetOf } from '../../web/src/takeaway/worksheet.mjs';

/** @typedef {import('attention-explainer/engine').Scenario} Scenario */
/** @typedef {import('attention-explainer/engine').TraceOptions} TraceOptions */

const engine = await loadEngine();
const lessons = /** @type {[string, Scenario][]} */ (Object.entries(scenarios));
const steps = ['paradox', 'gravity', 'query-key', 'score', 'softmax', 'matching-content'];
const allSteps = [...steps, 'value', 'loop', 'playground'];

const states = [
  {},
  { causal: true },
  { content: 'keys' },
  { scale: 1, temperature: 0.05 },
  { scale: 0 },
  { temperature: 100 },
];

/** Names with every sign that some format gives a meaning to. */
const hostile = [
  '=1+2',
  'a,b',
  '"q"',
  "it's",
  '\\end{align*}',
  '50% & $x_1^2$ #~{}',
  '<b>',
  '苹果',
  'تفاحة',
  '사과',
  '🍎',
];

/** @param {Scenario} lesson @param {TraceOptions} options */
function subjectOf(lesson, options, named = (/** @type {string} */ label) => label) {
  const trace = engine.trace(lesson, options);
  const [first] = lesson.heads;
  return {
    trace,
    explain: (/** @type {import('attention-explainer/engine').Reference} */ reference) =>
      engine.explain(trace, reference),
    named,
    head: String(lesson.sentences[options.sentence]?.head ?? first?.name),
    word: String(trace.labels[trace.focus]),
    key: String(trace.labels.at(-1)),
  };
}

/** Each lesson, sentence and state that a reader can be in. @returns {[string, ReturnType<typeof subjectOf>][]} */
function subjects(named = (/** @type {string} */ label) => label) {
  return lessons.flatMap(([id, lesson]) =>
    Object.keys(lesson.sentences).flatMap((sentence) =>
      states.map((state) => {
        const options = /** @type {TraceOptions} */ ({ sentence, ...state });
        return /** @type {[string, ReturnType<typeof subjectOf>]} */ ([
          `${id} ${JSON.stringify(options)}`,
          subjectOf(lesson, options, named),
        ]);
      }),
    ),
  );
}

/** A table of comma-separated values as RFC 4180 has it. @param {string} text */
function parseCsv(text) {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy,
  )) {
    if (end === '' && quoted === undefined && plain === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test('CSV: every number of the trace, by its names', () => {
  for (const [name, { trace }] of subjects()) {
    const [header, ...rows] = parseCsv(csvOf(trace));
    assert.deepEqual(header, ['quantity', 'head', 'row', 'column', 'value'], name);
    const found = new Map(rows.map((row) => [row.slice(0, 4).join('|'), Number(row[4])]));
    assert.equal(found.size, rows.length, `${name}: each number has names of its own`);
    let count = 0;
    for (const { quantity, head, rows: labels, columns, matrix } of tablesOf(trace)) {
      assert.equal(matrix.data.length, labels.length * columns.length, `${name} ${quantity}`);
      matrix.data.forEach((value, at) => {
        const place = [labels[Math.floor(at / columns.length)], columns[at % columns.length]];
        assert.equal(
          found.get([quantity, head, ...place].join('|')),
          value + 0,
          `${name} ${quantity}`,
        );
        count += 1;
      });
    }
    assert.equal(count, rows.length, name);
  }
});

test('CSV: each matrix of a trace is there, and explained under the same names', () => {
  const [[, lesson] = []] = lessons;
  const { trace, explain } = subjectOf(/** @type {Scenario} */ (lesson), { sentence: 'A' });
  const tables = tablesOf(trace);
  const matrices = JSON.stringify(trace).match(/"rows":/g)?.length;
  // The scale, the temperature and the four rows of next words are no matrices in the trace.
  assert.equal(tables.length, Number(matrices) + 6);
  for (const { quantity, head, rows, columns, matrix } of tables) {
    const reference = {
      quantity: /** @type {any} */ (quantity),
      ...(head && { head }),
      ...(rows[0] && { row: rows[0] }),
      ...(columns[0] && { column: columns[0] }),
    };
    assert.equal(Math.fround(explain(reference).value), matrix.data[0], quantity);
  }
});

test('CSV: names are quoted, and never a formula for a spreadsheet', () => {
  const [[, lesson] = []] = lessons;
  const { trace } = subjectOf(/** @type {Scenario} */ (lesson), { sentence: 'A' });
  const labels = hostile.slice(0, trace.labels.length);
  const rows = parseCsv(csvOf({ ...trace, labels }));
  const written = new Set(rows.map(([, , row]) => row));
  for (const label of labels) {
    assert.ok(written.has(label) || written.has(`'${label}`), label);
  }
  for (const row of rows) {
    for (const field of row.slice(0, 4)) assert.doesNotMatch(field, /^[=+\-@\t\r]/);
  }
});

test('JSON: the trace with its numbers, and the link of its state', () => {
  for (const [name, { trace }] of subjects()) {
    const { link, ...read } = JSON.parse(jsonOf(trace, 'https://example.org/#step=score'));
    assert.equal(link, 'https://example.org/#step=score');
    assert.deepEqual(
      Float32Array.from(read.heads[0].weights.data),
      trace.heads[0]?.weights.data,
      name,
    );
    assert.deepEqual(read.labels, trace.labels, name);
  }
});

/** Throws where a TeX parser does. @param {string} text */
const compile = (text) =>
  katex.renderToString(text, { displayMode: true, throwOnError: true, strict: 'ignore' });

test('LaTeX compiles for every lesson, sentence, state and step', () => {
  for (const [name, subject] of subjects()) {
    for (const step of allSteps) {
      const formulas = formulasOf(step, subject);
      assert.ok(formulas.length > 0, step);
      assert.doesNotThrow(() => compile(latexOf(formulas)), `${name} ${step}`);
    }
  }
  for (const [a, b] of [
    [
      [3, 1],
      [1, 2],
    ],
    [
      [0, 0],
      [-1e6, 1e-6],
    ],
  ]) {
    const [first, second] = [a ?? [], b ?? []];
    const formulas = similarityFormulas({ a: first, b: second }, (quantity) =>
      engine.explainSimilarity(first, second, quantity),
    );
    assert.doesNotThrow(() => compile(latexOf(formulas)));
  }
});

test('LaTeX and MathML take names of any script and any sign', () => {
  const [[, lesson] = []] = lessons;
  for (const name of hostile) {
    const subject = subjectOf(/** @type {Scenario} */ (lesson), { sentence: 'A' }, () => name);
    const formulas = formulasOf('loop', subject);
    assert.doesNotThrow(() => compile(latexOf(formulas)), name);
    const mathml = mathmlOf(formulas);
    assert.doesNotMatch(mathml, /<b>|&(?!amp;|lt;|gt;|quot;|#39;)/, name);
  }
});

/** All numbers of formulas, by the key of what each is about. @param {any} node @returns {number[]} */
const numbersIn = (node) => {
  if (Array.isArray(node)) return node.flatMap(numbersIn);
  if (node === null || typeof node !== 'object') return [];
  return node.kind === 'number' ? [node.value] : Object.values(node).flatMap(numbersIn);
};

test('the numbers of a formula are the engine’s, down to its terms', () => {
  for (const [name, subject] of subjects()) {
    const { trace, explain, head, word, key } = subject;
    const score = formulasOf('score', subject).find(({ about }) => about === 'score');
    const reference = { quantity: /** @type {const} */ ('scores'), head, row: word, column: key };
    const { value, terms } = explain(reference);
    const factors = terms.flatMap(({ from }) =>
      from ? explain(from).terms.map((one) => one.value) : [],
    );
    assert.deepEqual(numbersIn(score?.equals), [...factors, value], name);
    const weights = formulasOf('softmax', subject).find(({ about }) => about === 'weights');
    const row = trace.labels.indexOf(word);
    const own = trace.heads.find((one) => one.name === head)?.weights;
    assert.deepEqual(
      numbersIn(weights?.equals),
      [...(own?.data.subarray(row * own.columns, (row + 1) * own.columns) ?? [])],
      name,
    );
  }
});

test('a formula says “about” where it rounds, and “equal” where it does not', () => {
  const [[, lesson] = []] = lessons;
  const subject = subjectOf(/** @type {Scenario} */ (lesson), { sentence: 'slide' });
  assert.match(latexOf(formulasOf('score', { ...subject, key: 'orange' })), /&= 12 \\\\/);
  assert.match(latexOf(formulasOf('softmax', subject)), /&\\approx \\begin\{bmatrix\} 0\.008962/);
});

test('a worksheet: its numbers are the engine’s, and what is masked is neither given nor asked', () => {
  for (const [name, subject] of subjects()) {
    const cells = worksheetOf(subject).flatMap(({ lines }) => lines.flatMap((line) => line.cells));
    assert.ok(cells.some((cell) => cell?.blank) && cells.some((cell) => cell && !cell.blank), name);
    for (const cell of cells) {
      if (!cell) continue;
      const { quantity, row, column, head, value } = cell;
      const explained = subject.explain({ quantity, row, column, ...(head && { head }) });
      assert.equal(Math.fround(explained.value), value, `${name} ${quantity} ${row} ${column}`);
    }
  }
  const [[, lesson] = []] = lessons;
  const masked = worksheetOf(
    subjectOf(/** @type {Scenario} */ (lesson), { sentence: 'A', causal: true }),
  );
  const softmax = masked.find(({ task }) => task === 'softmax');
  assert.ok(softmax?.lines.every(({ cells }) => cells.at(-1) === null && cells[0] !== null));
});

const embedded = {
  home: 'https://example.org/lesson/',
  title: 'A "title" <b>',
  parameters: /** @type {[string, string][]} */ ([
    ['step', 'score'],
    ['sentence', 'apple "and" <orange> & more'],
    ['orange.fruit', '3.5'],
    ['fruit-head.W_Q.colour.fruit', '2'],
  ]),
  hide: 'question',
  lock: 'sliders theme',
  scenario: 'apple',
  lesson: null,
  packed: '',
  ownWords: [],
  options: { sentence: 'A' },
};

test('snippets: nothing in a value ends its attribute, its script or its address', () => {
  const element = elementSnippet(embedded);
  assert.match(element, /src="https:\/\/example\.org\/lesson\/attention-explainer\.js"/);
  assert.match(element, / sentence="apple &quot;and&quot; &lt;orange&gt; &amp; more"/);
  assert.match(element, / hide="question" lock="sliders theme"/);
  assert.match(element, / edits="orange\.fruit=3\.5&amp;fruit-head\.W_Q\.colour\.fruit=2"/);
  const lesson = { id: 'mine', title: '</script><script>alert(1)</script><!--' };
  const own = elementSnippet({ ...embedded, lesson });
  const [, json = ''] = /<script type="application\/json">([^]*?)<\/script>/.exec(own) ?? [];
  assert.deepEqual(JSON.parse(json), lesson);
  const [, source = ''] = /src="([^"]*)"/.exec(frameSnippet(embedded)) ?? [];
  const asked = new URL(source.replaceAll('&amp;', '&')).searchParams;
  assert.deepEqual(
    [...asked],
    [...embedded.parameters, ['hide', 'question'], ['lock', 'sliders theme']],
  );
  assert.match(frameSnippet(embedded), /sandbox="allow-scripts allow-downloads"/);
  const link = new URL(linkOf(embedded));
  assert.deepEqual([...new URLSearchParams(link.hash.slice(1))], embedded.parameters);
});

test('the Node snippet prints the next words of the state, own words and edits included', () => {
  const sentence = 'apple banana';
  const options = { sentence, edits: { 'banana.fruit': 2 }, causal: false, temperature: 2 };
  const snippet = nodeSnippet({ ...embedded, ownWords: ['banana'], options });
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      snippet.replace('trace.nextWord', 'JSON.stringify(Array.from(trace.nextWord.logits))'),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  const { nextWord } = engine.trace(withWords(scenarios['apple'], ['banana']), options);
  assert.deepEqual(JSON.parse(stdout), Array.from(nextWord.logits));
});

test('the notebook snippet is Python, and has the traits that the widget knows, with their values', (context) => {
  const python = ['python3', 'python'].find((one) => spawnSync(one, ['--version']).status === 0);
  if (!python) return context.skip('there is no Python here');
  const state = { step: 'score', causal: true, scale: null, edits: { 'orange.fruit': 2.5 } };
  const lesson = { id: 'mine', title: '"""\\ ’ </script>' };
  const snippet = notebookSnippet({ ...embedded, lesson }, state);
  const program = `
import json, sys, types
class Any:
    def __init__(self, value): self.value = value
    def tag(self, sync): return self
sys.modules["traitlets"] = types.SimpleNamespace(Any=Any)
sys.modules["anywidget"] = types.SimpleNamespace(AnyWidget=object)
exec(sys.stdin.read())
print(json.dumps({k: v.value if isinstance(v, Any) else v for k, v in vars(Attention).items() if k[:2] != "__"}))`;
  const { stdout, stderr } = spawnSync(python, ['-c', program], {
    input: snippet,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  const { _esm, ...found } = JSON.parse(stdout);
  assert.equal(_esm, 'https://example.org/lesson/widget.mjs');
  const hidden = { hide: ['question'], lock: ['sliders', 'theme'] };
  assert.deepEqual(found, { ...state, ...hidden, weights: {}, lesson });
  const widget = readFileSync(join(root, 'notebook/attention_explainer.py'), 'utf8');
  for (const name of Object.keys(found)) assert.match(widget, new RegExp(`^ {4}${name} = `, 'm'));
});

test('a BibTeX entry keeps its braces and its address', () => {
  const entry = bibtexOf({
    author: 'A & B',
    title: '100 % of {apple}',
    version: '0.1.0',
    link: 'https://example.org/#sentence=a%20{b}',
    date: new Date(2026, 0, 9),
  });
  assert.match(entry, /^@misc\{attention-explainer,\n/);
  assert.match(entry, /author {2}= \{\{A \\& B\}\}/);
  assert.match(entry, /title {3}= \{100 \\% of \\\{apple\\\}\}/);
  assert.match(entry, /url {5}= \{https:\/\/example\.org\/#sentence=a\\%20%7Bb%7D\}/);
  assert.match(entry, /urldate = \{2026-01-09\}/);
});
