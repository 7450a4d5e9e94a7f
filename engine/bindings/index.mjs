// @ts-check
// The typed facade over the raw entries of bindings.cpp; its contract is index.d.ts. Types are checked
// here, everything else in C++. Results are copies, so that nothing a reader holds lives in its memory.
import { object, string, vector, wrongType } from './arguments.mjs';
import { attentionArguments } from './attention-arguments.mjs';
import { codes, refuse, unwrapped } from './errors.mjs';
import { CompiledLesson } from './lesson.mjs';
import { phrase } from './phrases.mjs';
import { reader, readTrace } from './read-trace.mjs';
import { start } from './start.mjs';

/** @typedef {import('./index.d.ts').Engine} Engine */
/** @typedef {import('./index.d.ts').Trace} Trace */
/** @typedef {import('./lesson.mjs').Call} Call */

/** Where a trace came from, so that it can be explained. @type {WeakMap<object, { lesson: CompiledLesson, call: Call }>} */
const origins = new WeakMap();

/** @type {WeakMap<object, CompiledLesson>} */
const compiled = new WeakMap();

/** Frees a lesson in C++ once its scenario is gone. @type {FinalizationRegistry<() => void>} */
const dropped = new FinalizationRegistry((drop) => drop());

/** @param {Record<string, Function>} raw @param {unknown} scenario */
function lessonOf(raw, scenario) {
  const key = object(scenario, 'scenario');
  let lesson = compiled.get(key);
  if (!lesson || lesson.full) {
    lesson = new CompiledLesson(raw, key);
    const { handle } = lesson;
    dropped.register(lesson, () => raw['_dropLesson']?.(handle));
    compiled.set(key, lesson);
  }
  return lesson;
}

/** @param {Record<string, Function>} raw @param {unknown} input */
function attention(raw, input) {
  const { queries, keys, values, heads, causal, scale, mask } = attentionArguments(input);
  const parts = [queries.data, keys.data, values.data, ...(mask ? [mask.data] : [])];
  const room = raw['_inputRoom']?.(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    room.set(part, at);
    at += part.length;
  }
  const maskKind = mask === undefined ? 0 : mask.data instanceof Uint8Array ? 1 : 2;
  const run = unwrapped(
    raw['_scaledDotProductAttention']?.(
      queries.rows,
      keys.rows,
      queries.columns,
      keys.columns,
      values.rows,
      values.columns,
      heads,
      causal,
      scale,
      maskKind,
      mask?.rows ?? 0,
      mask?.columns ?? 0,
    ),
  );
  const { matrix } = reader(run);
  const scores = matrix(heads * queries.rows, keys.rows);
  const weights = matrix(heads * queries.rows, keys.rows);
  return { scores, weights, output: matrix(queries.rows, values.columns) };
}

/** @param {unknown} reference */
function checkedReference(reference) {
  const known = ['quantity', 'head', 'row', 'column', 'term'];
  const asked = object(reference, 'reference', known);
  string(asked['quantity'], 'quantity');
  if (asked['head'] !== undefined) string(asked['head'], 'head');
  if (asked['term'] !== undefined && string(asked['term'], 'term') === '')
    refuse(codes.unknownName, 'term', phrase('term'), '“”');
  for (const place of ['row', 'column']) {
    const kind = typeof asked[place];
    if (!['string', 'number', 'undefined'].includes(kind))
      wrongType(asked[place], place, phrase('label'));
  }
  return asked;
}

/** @param {Record<string, Function>} raw @returns {Engine} */
function engineOver(raw) {
  /** The pass that C++ explains at present. @type {Call | undefined} */
  let asked;
  return Object.freeze({
    similarity: (/** @type {unknown} */ a, /** @type {unknown} */ b) =>
      unwrapped(raw['_similarity']?.(vector(a, 'a'), vector(b, 'b'))),
    explainSimilarity: (
      /** @type {unknown} */ a,
      /** @type {unknown} */ b,
      /** @type {unknown} */ quantity,
    ) =>
      unwrapped(
        raw['_explainSimilarity']?.(vector(a, 'a'), vector(b, 'b'), string(quantity, 'quantity')),
      ),
    scaledDotProductAttention: (/** @type {unknown} */ input) => attention(raw, input),
    trace: (/** @type {unknown} */ scenario, /** @type {unknown} */ options) => {
      const lesson = lessonOf(raw, scenario);
      const call = lesson.call(options);
      const trace = readTrace(lesson.run(call, '_trace'), lesson, call);
      origins.set(trace, { lesson, call });
      return trace;
    },
    explain: (/** @type {Trace} */ trace, /** @type {unknown} */ reference) => {
      const origin = origins.get(object(trace, 'trace'));
      if (!origin) return wrongType(trace, 'trace', phrase('trace'));
      const place = checkedReference(reference);
      const { lesson, call } = origin;
      if (asked !== call) {
        lesson.run(call, '_askOf');
        asked = call;
      }
      return unwrapped(raw['_explain']?.(lesson.handle, lesson.keyed(call.sentence, place)));
    },
  });
}

/** @type {Promise<Engine> | undefined} */
let engine;

/** @returns {Promise<Engine>} */
export function loadEngine() {
  engine ??= start().then(engineOver, (error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}
