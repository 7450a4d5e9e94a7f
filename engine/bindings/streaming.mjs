// @ts-check
// The typed facade over streaming_bindings.cpp; its contract is streaming.d.ts.
import { flag, number, object, wrongType } from './arguments.mjs';
import { attendOver } from './attend.mjs';
import { codes, refuse } from './errors.mjs';
import { phrase } from './phrases.mjs';
import { startStreaming } from './start-streaming.mjs';

/** @typedef {import('./streaming.d.ts').Form} Form */
/** @typedef {import('./streaming.d.ts').Streaming} Streaming */
/** @typedef {import('./streaming-module.mjs').StreamingModule} StreamingModule */

/** @type {readonly string[]} */
const forms = ['relaxed', 'simd', 'javascript'];

const most = 2 ** 31;

/** @param {unknown} value @param {string} argument @returns {number} */
function size(value, argument) {
  const whole = number(value, argument);
  if (Number.isInteger(whole) && whole >= 1 && whole < most) return whole;
  return refuse(codes.shape, argument, phrase('whole.least', { limit: 1 }), String(value));
}

/** @param {unknown} input @param {readonly string[]} [others] */
function sizes(input, others = []) {
  const given = object(input, 'options', ['n_q', 'n_k', 'd_k', 'd_v', 'heads', ...others]);
  const all = ['n_q', 'n_k', 'd_k', 'd_v'].map((name) => size(given[name], name));
  const heads = given['heads'] === undefined ? 1 : size(given['heads'], 'heads');
  return { parameters: [...all, heads], given };
}

const range = { low: 1e-12, high: 1e15 };

/** @param {unknown} value @param {string} argument @returns {number} */
function aboveZero(value, argument) {
  const x = number(value, argument);
  if (x >= range.low && x <= range.high) return x;
  return refuse(codes.overLimit, argument, phrase('number.above', range), String(x));
}

/** @param {unknown} value @param {string} argument @returns {number[]} */
function positive(value, argument) {
  if (!Array.isArray(value) && !(value instanceof Float32Array) && !(value instanceof Float64Array))
    return wrongType(value, argument, phrase('vector'));
  return Array.from(value, (item, i) => aboveZero(item, `${argument}.${i}`));
}

/** @param {unknown} value @param {string} argument @returns {number} */
function finite(value, argument) {
  const x = number(value, argument);
  if (Number.isFinite(x)) return x;
  return refuse(codes.overLimit, argument, phrase('number.finite'), phrase('not.finite'));
}

/** @param {StreamingModule} module */
const fitOver =
  (module) => (/** @type {unknown} */ sizesGiven, /** @type {unknown} */ timesGiven) => {
    const at = positive(sizesGiven, 'sizes');
    const times = positive(timesGiven, 'times');
    const differing = new Set(at).size;
    if (differing < 2)
      refuse(codes.shape, 'sizes', phrase('entries.least', { count: 2 }), String(differing));
    if (times.length !== at.length) {
      const expected = phrase('numbers.as', { name: 'sizes', count: at.length });
      refuse(codes.shape, 'times', expected, String(times.length));
    }
    const room = module.exports['doubles']?.(2 * at.length) ?? 0;
    if (!room) return module.refuse();
    module.refresh();
    module.doubles.set([...at, ...times], room >>> 3);
    const [exponent = 0, factor = 0] = module.numbers(
      module.exports['fitPowerLaw']?.(room, at.length) ?? 0,
      2,
    );
    return { exponent, factor };
  };

/** @param {StreamingModule} module @returns {Streaming} */
function streamingOver(module) {
  const { exports, form } = module;
  return Object.freeze({
    form,
    attend: attendOver(module, false),
    attendAtOnce: attendOver(module, true),
    multiplications: (/** @type {unknown} */ input) => {
      const { parameters, given } = sizes(input, ['causal']);
      const causal = flag(given['causal'], 'causal', false);
      const found = exports['multiplications']?.(...parameters, causal) ?? 0;
      const [pairs = 0, scores = 0, weightedValues = 0, total = 0] = module.numbers(found, 4);
      return { pairs, scores, weightedValues, total };
    },
    memory: (/** @type {unknown} */ input) => {
      const { parameters } = sizes(input);
      const found = exports['memoryOf']?.(...parameters) ?? 0;
      const [inputs = 0, output = 0, streaming = 0, atOnce = 0, ...rest] = module.numbers(found, 8);
      const [scores = 0, besideScores = 0, totalStreaming = 0, totalAtOnce = 0] = rest;
      const peak = exports.memory.buffer.byteLength;
      const beside = { streaming, atOnce, scores, besideScores };
      return { inputs, output, ...beside, totalStreaming, totalAtOnce, peak };
    },
    fitPowerLaw: fitOver(module),
    evaluatePowerLaw: (/** @type {unknown} */ law, /** @type {unknown} */ size) => {
      const { exponent, factor } = object(law, 'law', ['exponent', 'factor']);
      const at = aboveZero(size, 'size');
      const power = finite(exponent, 'law.exponent');
      const found = exports['evaluatePowerLaw']?.(power, finite(factor, 'law.factor'), at) ?? 0;
      return finite(found, 'law');
    },
  });
}

/** @type {Map<string, Promise<Streaming>>} */
const loaded = new Map();

/** @param {unknown} [options] @returns {Promise<Streaming>} */
export async function loadStreaming(options = {}) {
  const { form = 'best' } = object(options, 'options', ['form']);
  if (form !== 'best' && !forms.includes(/** @type {string} */ (form)))
    wrongType(form, 'form', phrase('one.of', { names: forms.join(', ') }));
  const wanted = /** @type {Form | 'best'} */ (form);
  const running = loaded.get(wanted) ?? startStreaming(wanted).then(streamingOver);
  loaded.set(wanted, running);
  running.catch(() => loaded.delete(wanted));
  return running;
}
