// @ts-check
// Values cross between JavaScript and C++ as cells, numbers of eight bytes; cells.hpp says what they are.

/** @typedef {{ memory: { readonly buffer: ArrayBuffer }, makeRoom: (cells: number) => number } & Record<string, any>} Exports */
/** The entries of a module's bindings. @typedef {Record<string, Function> & { exports: any }} Raw */

const [none, number, text, list, numbers, object, floats] = [0, 4, 5, 6, 7, 8, 9];
/** The kinds that have no more cells. */
const constants = [undefined, null, true, false];

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** @param {unknown} item */
const isNumber = (item) => typeof item === 'number';

/** @param {any} items */
const areNumbers = (items) => ArrayBuffer.isView(items) || items.every(isNumber);

/** How many cells a value takes at most. @param {any} value @returns {number} */
function cellsOf(value) {
  if (typeof value === 'string') return 2 + Math.ceil((3 * value.length) / 8);
  if (typeof value !== 'object') return 2;
  const { length } = value;
  if (areNumbers(value)) return 2 + length;
  return value.reduce(
    (/** @type {number} */ sum, /** @type {any} */ item) => sum + cellsOf(item),
    2,
  );
}

/**
 * Writes a value: nothing, a number, a flag, a text or a list; returns where the next begins.
 * @param {Float64Array} cells @param {number} at @param {any} value @returns {number}
 */
function write(cells, at, value) {
  const isText = typeof value === 'string';
  const isList = typeof value === 'object';
  const kind = isText ? text : isList ? (areNumbers(value) ? numbers : list) : number;
  if (value === undefined) {
    cells[at] = none;
    return at + 1;
  }
  let next = at + 2;
  let second = isList ? value.length : Number(value);
  if (isText) {
    const room = new Uint8Array(cells.buffer, cells.byteOffset + 8 * next);
    second = encoder.encodeInto(value, room).written;
    next += Math.ceil(second / 8);
  } else if (kind === numbers) {
    cells.set(value, next);
    next += second;
  } else if (isList) {
    for (const item of value) next = write(cells, next, item);
  }
  cells[at] = kind;
  cells[at + 1] = second;
  return next;
}

/**
 * The value that an entry has answered. A run of numbers is a view of the engine's memory.
 * @param {Float64Array<ArrayBuffer>} cells
 */
function read(cells) {
  let at = 0;
  const next = () => /** @type {number} */ (cells[at++]);
  /** @returns {any} */
  const value = () => {
    const kind = next();
    if (kind < number) return constants[kind];
    const count = next();
    const from = at;
    const items = (/** @type {() => unknown} */ make) => Array.from({ length: count }, make);
    switch (kind) {
      case number:
        return count;
      case text:
        at += Math.ceil(count / 8);
        return decoder.decode(new Uint8Array(cells.buffer, cells.byteOffset + 8 * from, count));
      case list:
        return items(value);
      case numbers:
        return items(next);
      case object:
        return Object.fromEntries(items(() => [value(), value()]).map((pair) => /** @type {[string, unknown]} */ (pair))); // prettier-ignore
      default:
        return new (kind === floats ? Float32Array : Float64Array)(cells.buffer, count, next());
    }
  };
  return value();
}

/**
 * The entries of a module as functions of values. Numbers and flags go as arguments, and all else, in its
 * order, in the room.
 * @param {Exports} exports
 * @returns {Raw}
 */
export function rawOver(exports) {
  const { memory, makeRoom } = exports;
  /** @param {(...numbers: unknown[]) => number} entry */
  const over =
    (entry) =>
    (/** @type {unknown[]} */ ...given) => {
      const isArgument = (/** @type {unknown} */ value) =>
        isNumber(value) || typeof value === 'boolean';
      const values = given.filter((value) => !isArgument(value));
      if (values.length > 0) {
        const at = makeRoom(values.reduce((/** @type {number} */ sum, value) => sum + cellsOf(value), 0)); // prettier-ignore
        const room = new Float64Array(memory.buffer, at);
        values.reduce((/** @type {number} */ next, value) => write(room, next, value), 0);
      }
      const answer = entry(...given.filter(isArgument));
      return read(new Float64Array(memory.buffer, answer));
    };
  const entries = Object.entries(exports).filter(([, entry]) => typeof entry === 'function');
  const raw = Object.fromEntries(entries.map(([name, entry]) => [name, over(entry)]));
  return /** @type {any} */ ({ ...raw, exports });
}
