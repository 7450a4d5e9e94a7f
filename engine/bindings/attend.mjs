// @ts-check
import { attentionArguments } from './attention-arguments.mjs';

/** @typedef {import('./index.d.ts').AttentionArguments} AttentionArguments */
/** @typedef {import('./index.d.ts').Matrix} Matrix */
/** @typedef {import('./streaming-module.mjs').StreamingModule} StreamingModule */

/** Elements of a matrix; C++ has the same in streaming.hpp. */
const mostElements = 2 ** 26;

/** @param {unknown} matrix */
function isMatrix(matrix) {
  if (typeof matrix !== 'object' || matrix === null || Array.isArray(matrix)) return false;
  for (const name in matrix)
    if (name !== 'data' && name !== 'rows' && name !== 'columns') return false;
  const { rows, columns, data } = /** @type {Record<string, unknown>} */ (matrix);
  return (
    typeof rows === 'number' &&
    typeof columns === 'number' &&
    rows >= 0 &&
    columns >= 0 &&
    rows === (rows | 0) &&
    columns === (columns | 0) &&
    data instanceof Float32Array &&
    data.length === rows * columns &&
    data.length <= mostElements
  );
}

/** @type {ReadonlySet<string>} */
const plain = new Set(['queries', 'keys', 'values', 'heads', 'causal']);

/**
 * The arguments as they are, where a glance shows that their types are right. All else goes the long way,
 * which finds the words for what is wrong.
 * @param {unknown} input
 */
function seenAtAGlance(input) {
  if (typeof input !== 'object' || input === null) return undefined;
  for (const name in input) if (!plain.has(name)) return undefined;
  const { queries, keys, values, heads, causal } = /** @type {AttentionArguments} */ (input);
  const isRight =
    isMatrix(queries) &&
    isMatrix(keys) &&
    isMatrix(values) &&
    (heads === undefined || (heads > 0 && heads === (heads | 0))) &&
    (causal === undefined || typeof causal === 'boolean');
  if (!isRight) return undefined;
  const usual = { scale: undefined, mask: undefined };
  return { queries, keys, values, heads: heads ?? 1, causal: causal === true, ...usual };
}

/** @param {Uint8Array | Float32Array | undefined} mask */
function maskKind(mask) {
  if (mask === undefined) return 0;
  return mask instanceof Uint8Array ? 1 : 2;
}

/**
 * The call of either way, over a module.
 * @param {StreamingModule} module
 * @param {boolean} isAtOnce
 * @returns {(input: unknown) => Matrix}
 */
export function attendOver(module, isAtOnce) {
  const { exports } = module;
  const { prepare, run } = exports;
  return (input) => {
    const { queries, keys, values, heads, causal, scale, mask } =
      /** @type {ReturnType<typeof attentionArguments>} */ (
        seenAtAGlance(input) ?? attentionArguments(input, mostElements)
      );
    const room = prepare?.(
      queries.rows,
      queries.columns,
      keys.rows,
      keys.columns,
      values.rows,
      values.columns,
      heads,
      causal,
      scale !== undefined,
      scale ?? 1,
      maskKind(mask?.data),
      mask?.rows ?? 0,
      mask?.columns ?? 0,
      isAtOnce,
    );
    if (!room) return module.refuse();
    module.refresh();
    const { addresses, floats, bytes } = module;
    const at = room >>> 2;
    floats.set(queries.data, /** @type {number} */ (addresses[at]) >>> 2);
    floats.set(keys.data, /** @type {number} */ (addresses[at + 1]) >>> 2);
    floats.set(values.data, /** @type {number} */ (addresses[at + 2]) >>> 2);
    if (mask) {
      const start = /** @type {number} */ (addresses[at + 3]);
      if (mask.data instanceof Uint8Array) bytes.set(mask.data, start);
      else floats.set(mask.data, start >>> 2);
    }
    if (!run?.()) return module.refuse();
    const output = /** @type {number} */ (addresses[at + 4]) >>> 2;
    const { rows } = queries;
    const { columns } = values;
    return { rows, columns, data: floats.slice(output, output + rows * columns) };
  };
}
