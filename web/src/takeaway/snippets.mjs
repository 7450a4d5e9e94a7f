// @ts-check
import { escapedMarkup } from './markup.mjs';

/**
 * What a snippet is made from.
 * @typedef {object} Embedded
 * @property {string} home where the element's file lies, with a slash at its end
 * @property {string} title
 * @property {readonly (readonly [string, string])[]} parameters the state, as in a link
 * @property {string} hide names of hidden parts, separated by spaces
 * @property {string} lock
 * @property {string} scenario the lesson's id
 * @property {unknown} lesson a lesson of the host's own; null for one that comes with the element
 * @property {string} packed that lesson as links have it; empty where it does not fit into one
 * @property {readonly string[]} ownWords those of the sentence that the lesson does not have
 * @property {object} options the argument of `engine.trace`
 */

/** @param {readonly (readonly [string, string])[]} parameters */
const query = (parameters) =>
  new URLSearchParams(parameters.map(([name, value]) => [name, value]))
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%40', '@');

/** JSON that can stand in a script element: nothing in it can end that. @param {unknown} value */
const scriptJson = (value) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

/** The parameters of a link: the state, and a lesson of the host's own. @param {Embedded} embedded */
const linked = ({ parameters, packed }) => [
  ...parameters,
  ...(packed === '' ? [] : [/** @type {const} */ (['lesson', packed])]),
];

/** What the host hides and locks. @param {Embedded} embedded */
const partsOf = ({ hide, lock }) => [
  ...(hide === '' ? [] : [/** @type {const} */ (['hide', hide])]),
  ...(lock === '' ? [] : [/** @type {const} */ (['lock', lock])]),
];

/** The page with this state. @param {Embedded} embedded */
export function linkOf(embedded) {
  const hash = query(linked(embedded));
  return `${embedded.home}index.html${hash === '' ? '' : `#${hash}`}`;
}

/** The one file with this state, from where it is opened. @param {Embedded} embedded */
export function fileLinkOf(embedded) {
  const hash = query(linked(embedded));
  return `${embedded.home}apple.html${hash === '' ? '' : `#${hash}`}`;
}

/** The attributes of the element: an edit has a dot in its name, so all of them share one. */
function attributesOf(/** @type {Embedded} */ embedded) {
  const own = embedded.lesson === null ? undefined : 'scenario';
  const given = [...embedded.parameters, ...partsOf(embedded)].filter(([name]) => name !== own);
  const isEdit = (/** @type {readonly [string, string]} */ [name]) => name.includes('.');
  const edits = given.filter(isEdit);
  const attributes = given.filter((one) => !isEdit(one));
  return edits.length === 0
    ? attributes
    : [...attributes, /** @type {const} */ (['edits', query(edits)])];
}

/** The element in a page. @param {Embedded} embedded */
export function elementSnippet(embedded) {
  const attributes = attributesOf(embedded).map(
    ([name, value]) => ` ${name}="${escapedMarkup(value)}"`,
  );
  const lesson =
    embedded.lesson === null
      ? ''
      : `\n<script type="application/json">\n${scriptJson(embedded.lesson)}\n</script>\n`;
  return `<script type="module" src="${escapedMarkup(embedded.home)}attention-explainer.js"></script>
<attention-explainer${attributes.join('')}>${lesson}</attention-explainer>
`;
}

/** A frame that grows with its content. @param {Embedded} embedded */
export function frameSnippet(embedded) {
  const parameters = query([...linked(embedded), ...partsOf(embedded)]);
  const source = `${embedded.home}embed.html${parameters === '' ? '' : `?${parameters}`}`;
  return `<iframe class="attention-explainer" title="${escapedMarkup(embedded.title)}"
  src="${escapedMarkup(source)}"
  sandbox="allow-scripts allow-downloads" allow="clipboard-write"
  width="100%" height="900" style="border: 0"></iframe>
<script>
  addEventListener('message', ({ source, data }) => {
    for (const frame of document.querySelectorAll('iframe.attention-explainer')) {
      if (frame.contentWindow !== source) continue;
      if (data?.type === 'attention-explainer:height') frame.height = data.height;
      const isPassed = frame.getBoundingClientRect().top < 0;
      if (data?.type === 'attention-explainer:step' && isPassed) frame.scrollIntoView();
    }
  });
</script>
`;
}

/** The same numbers in Node. @param {Embedded} embedded */
export function nodeSnippet({ scenario, lesson, ownWords, options }) {
  const isOwn = lesson !== null;
  const names = [...(isOwn ? [] : ['scenarios']), ...(ownWords.length > 0 ? ['withWords'] : [])];
  const imports = [
    ...(isOwn ? [`import { readFileSync } from 'node:fs';`] : []),
    `import { loadEngine } from 'attention-explainer/engine';`,
    ...(names.length > 0
      ? [`import { ${names.join(', ')} } from 'attention-explainer/scenarios';`]
      : []),
  ];
  const source = isOwn
    ? `JSON.parse(readFileSync(${JSON.stringify(`${scenario}.json`)}, 'utf8'))`
    : `scenarios[${JSON.stringify(scenario)}]`;
  const extended =
    ownWords.length > 0 ? `withWords(${source}, ${JSON.stringify(ownWords)})` : source;
  return `${imports.join('\n')}

const lesson = ${extended};
const engine = await loadEngine();
const trace = engine.trace(lesson, ${JSON.stringify(options, null, 2)});
console.log(trace.nextWord);
`;
}

/** JSON as Python writes it. @param {unknown} value @returns {string} */
function python(value) {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, one]) => `${JSON.stringify(name)}: ${python(one)}`,
  );
  return `{${members.join(', ')}}`;
}

/** The traits that a cell always has: what a reader changes, and what comes back. */
const traits = Object.freeze({ step: 'paradox', edits: {}, weights: {} });

/**
 * A cell of a notebook: a widget with the state’s fields as traits.
 * @param {Embedded} embedded
 * @param {Readonly<Record<string, unknown>>} state what differs from the lesson's own
 */
export function notebookSnippet({ home, lesson, hide, lock }, state) {
  const named = Object.entries({ hide, lock }).filter(([, names]) => names !== '');
  const parts = named.map(([name, names]) => [name, names.split(' ')]);
  const all = { ...traits, ...state, ...Object.fromEntries(parts), ...(lesson ? { lesson } : {}) };
  const lines = Object.entries(all).map(
    ([name, value]) => `    ${name} = traitlets.Any(${python(value)}).tag(sync=True)`,
  );
  return `import anywidget, traitlets

class Attention(anywidget.AnyWidget):
    _esm = ${JSON.stringify(`${home}widget.mjs`)}
${lines.join('\n')}

explainer = Attention()
explainer
`;
}
