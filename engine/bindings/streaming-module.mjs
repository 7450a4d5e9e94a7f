// @ts-check
// What lies at the addresses that the plain exports of streaming_bindings.cpp give.
import { refuse } from './errors.mjs';
import { phrase } from './phrases.mjs';

/** @typedef {import('./index.d.ts').Said} Said */
/** @typedef {import('./streaming.d.ts').Form} Form */
/** @typedef {Record<string, (...parameters: (number | boolean)[]) => number> & { memory: { buffer: ArrayBuffer } }} Exports */

/** A module, with views of its memory as it is now. */
export class StreamingModule {
  /** @param {Exports} exports @param {Form} form */
  constructor(exports, form) {
    const { buffer } = exports.memory;
    this.exports = exports;
    this.form = form;
    this.buffer = buffer;
    this.bytes = new Uint8Array(buffer);
    this.addresses = new Uint32Array(buffer);
    this.floats = new Float32Array(buffer);
    this.doubles = new Float64Array(buffer);
  }

  /** Memory that has grown is another buffer. */
  refresh() {
    const { buffer } = this.exports.memory;
    if (this.buffer === buffer) return;
    this.buffer = buffer;
    this.bytes = new Uint8Array(buffer);
    this.addresses = new Uint32Array(buffer);
    this.floats = new Float32Array(buffer);
    this.doubles = new Float64Array(buffer);
  }

  /** @param {number} at @param {number} count */
  numbers(at, count) {
    return Array.from(this.doubles.subarray(at >>> 3, (at >>> 3) + count));
  }

  /** The text at an address that is found at another; undefined at none. @param {number} at */
  text(at) {
    const start = this.addresses[at >>> 2] ?? 0;
    if (start === 0) return undefined;
    return String.fromCharCode(...this.bytes.subarray(start, this.bytes.indexOf(0, start)));
  }

  /** The rows of `errorTable`: code, name and class. */
  errorTable() {
    const start = this.exports['errorTable']?.() ?? 0;
    return Array.from({ length: this.exports['errorCount']?.() ?? 0 }, (_, i) => ({
      code: this.addresses[(start >>> 2) + 3 * i] ?? 0,
      name: this.text(start + 12 * i + 4) ?? '',
      javaScriptClass: /** @type {'TypeError' | 'RangeError'} */ (this.text(start + 12 * i + 8)),
    }));
  }

  /** A Saying: its key, and two Fillings of name, text and number. @param {number} at @returns {Said} */
  saying(at) {
    const key = this.text(at);
    const gaps = [at + 8, at + 24].flatMap((gap) => {
      const name = this.text(gap);
      const filling = this.text(gap + 4) ?? this.doubles[(gap >>> 3) + 1] ?? 0;
      return name === undefined ? [] : [{ name, filling }];
    });
    const fillings = gaps.map(({ filling }) => filling);
    if (key === undefined) return fillings.join(typeof fillings[1] === 'string' ? ' ' : ' × ');
    return phrase(key, Object.fromEntries(gaps.map(({ name, filling }) => [name, filling])));
  }

  /** Throws the Refusal that stands in memory. @returns {never} */
  refuse() {
    this.refresh();
    const at = this.exports['refusal']?.() ?? 0;
    const code = this.addresses[at >>> 2] ?? 0;
    return refuse(code, this.text(at + 4) ?? '', this.saying(at + 8), this.saying(at + 48));
  }
}
