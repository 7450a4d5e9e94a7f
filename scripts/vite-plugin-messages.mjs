// @ts-check
import { nested } from './messages/notation.mjs';
import { isAtHand, resources } from './messages/resources.mjs';

/** @typedef {import('./messages/resources.mjs').Resource} Resource */
/** @typedef {{ pseudo?: boolean, loaders?: 'import' | 'script', words?: boolean }} Options */

const virtual = 'virtual:';

/** @param {string} id */
const isVirtual = (id) => id.startsWith(virtual);

/** The module of a resource. @param {Resource} resource */
const moduleOf = ({ group, key }) => `${virtual}${group}/${key}`;

/** Where classic scripts lie, beside the script that loads them. */
const classicName = (/** @type {Resource} */ { file }) => `classic/${file}`;

/** @param {Options} options */
function loadersCode({ pseudo, loaders, words = true }) {
  const groups = ['catalogues', 'menus', 'editors', 'beyond', 'lessons', 'texts', 'words'];
  const isClassic = loaders === 'script';
  /** @param {Resource} resource */
  const entry = (resource) => {
    const load = isClassic
      ? `loadScript(${JSON.stringify(classicName(resource))})`
      : `import(${JSON.stringify(moduleOf(resource))}).then((m) => m.default)`;
    return `${JSON.stringify(resource.key)}: () => ${load},`;
  };
  const wanted = resources({ pseudo }).filter(
    (resource) => !isAtHand(resource) && (words || resource.group !== 'words'),
  );
  const tables = groups.map((group) => {
    const entries = wanted.filter((resource) => resource.group === group).map(entry);
    return `export const ${group} = {${entries.join('\n')}};`;
  });
  const first = isClassic ? "import { loadScript } from '/src/load/classic.ts';" : '';
  return [first, ...tables].join('\n');
}

/** A module's code; the English that every reader downloads is as short as can be. @param {Resource} resource @param {any} content */
function codeOf({ group, key }, content) {
  if (group === 'english' || (group === 'catalogues' && key === 'en'))
    return `import { flat } from '/src/i18n/flat.ts';
export default flat(${JSON.stringify(nested(content))});`;
  return `export default ${JSON.stringify(content)};`;
}

/**
 * Offers the messages, parsed so that the page needs no parser, and the lessons as modules:
 *   virtual:catalogues/<language>   the page's messages
 *   virtual:english/<part>          of English, what comes with a part that is loaded later
 *   virtual:menus/<language>        the menu's
 *   virtual:editors/<language>      the editor's
 *   virtual:beyond/<language>       those of the parts beyond the lesson
 *   virtual:lessons/<id>            a lesson
 *   virtual:texts/<id>/<language>   a lesson's own words
 *   virtual:words/<name>            a slice of the pack of real words, or what comes with it
 *   virtual:loaders                 for each of these kinds a table of functions that load one
 * @param {Options} [options] whether the pseudo-locale is among the languages, whether what is loaded on
 *   demand comes as modules or as classic scripts, and whether the real words come along
 * @returns {import('vite').Plugin}
 */
export function messagesPlugin(options = {}) {
  return {
    name: 'messages',
    enforce: 'pre',
    resolveId: (id) => (isVirtual(id) ? `\0${id}` : null),
    load(id) {
      if (!isVirtual(id.slice(1))) return null;
      const module = id.slice(1);
      if (module === 'virtual:loaders')
        return { code: loadersCode(options), map: null, moduleType: 'js' };
      const found = resources({ pseudo: true }).find((resource) => moduleOf(resource) === module);
      if (!found) return null;
      const made = found.make();
      for (const file of made.files) this.addWatchFile(file);
      return { code: codeOf(found, made.content), map: null, moduleType: 'js' };
    },
    generateBundle() {
      if (options.loaders !== 'script') return;
      for (const resource of resources(options)) {
        if (isAtHand(resource)) continue;
        const name = classicName(resource);
        const content = JSON.stringify(resource.make().content);
        const source = `attentionExplainerResources[${JSON.stringify(name)}]=${content};`;
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source });
      }
    },
  };
}

/**
 * The file of a chunk that is loaded on demand.
 * @param {string | null | undefined} module
 */
export function chunkOf(module) {
  const found = resources({ pseudo: true }).find(
    (resource) => `\0${moduleOf(resource)}` === module,
  );
  return found && `${found.file}.js`;
}
