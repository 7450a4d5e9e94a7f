// @ts-check

/** @typedef {{ type: string, start: number, end: number, tag?: { name?: string }, quasi?: { quasis: Node[] } }} Node */

/** One line; no space before the end of a tag, no quotes around a plain attribute. @param {string} text */
const markup = (text) =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ >/g, '>')
    .replace(/="([\w-]+)"(?=[ >])/g, '=$1');

/** @type {Readonly<Record<string, (text: string) => string>>} */
const squeezers = {
  html: markup,
  svg: markup,
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};>]) ?/g, '$1')
      .replace(/([:,]) /g, '$1')
      .replace(/;}/g, '}'),
};

/** All tagged templates below a node. @param {unknown} node @returns {Node[]} */
function tagged(node) {
  if (node === null || typeof node !== 'object') return [];
  const below = Object.values(node).flatMap(tagged);
  const found = /** @type {Node} */ (node);
  return found.type === 'TaggedTemplateExpression' ? [found, ...below] : below;
}

/**
 * Lays the page's templates and styles out in one line each when it is built: a reader downloads no
 * indentation, and the browser makes no text of it.
 * @returns {import('vite').Plugin}
 */
export function templatesPlugin() {
  return {
    name: 'templates',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/web\/src\/.*\.ts$/.test(id)) return null;
      const pieces = tagged(this.parse(code)).flatMap(({ tag, quasi }) => {
        const squeeze = squeezers[tag?.name ?? ''];
        return squeeze && quasi ? quasi.quasis.map((text) => ({ ...text, squeeze })) : [];
      });
      let at = 0;
      let squeezed = '';
      for (const { start, end, squeeze } of pieces.sort((a, b) => a.start - b.start)) {
        squeezed += code.slice(at, start) + squeeze(code.slice(start, end));
        at = end;
      }
      return { code: squeezed + code.slice(at), map: null };
    },
  };
}
