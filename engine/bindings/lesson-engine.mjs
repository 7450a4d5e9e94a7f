// @ts-check
// The typed facade over the raw entries of bindings.cpp; its contract is LessonEngine in index.d.ts. Types are
// checked here, everything else in C++. Results are copies, so that nothing a reader holds lives in its memory.
import { object, string, vector, wrongType } from './arguments.mjs';
import { attentionArguments } from './attention-arguments.mjs';
import { unwrapped } from './errors.mjs';
import { laidOut } from './flatten-scenario.mjs';
import { lessonsOver } from './lessons.mjs';
import { phrase } from './phrases.mjs';
import { reader, readTrace } from './read-trace.mjs';
import { checkedReference } from './reference.mjs';
import { start } from './start-engine.mjs';

/** @typedef {import('./index.d.ts').LessonEngine} LessonEngine */
/** @typedef {import('./index.d.ts').Trace} Trace */
/** @typedef {import('./lesson.mjs').Call} Call */
/** @typedef {import('./lesson.mjs').CompiledLesson} CompiledLesson */

/** Where a trace came from, so that it can be explained. @type {WeakMap<object, { lesson: CompiledLesson, call: Call }>} */
const origins = new WeakMap();

/** @param {Record<string, Function>} raw @param {unknown} input */
function attention(raw, input) {
  const { queries, keys, values, heads, causal, scale, mask } = attentionArguments(input);
  const maskKind = mask === undefined ? 0 : mask.data instanceof Uint8Array ? 1 : 2;
  const matrices = [queries, keys, values, ...(mask ? [mask] : [])].map(laidOut);
  const run = unwrapped(
    raw['scaledDotProductAttention']?.(
      heads,
      causal,
      scale !== undefined,
      scale ?? 0,
      maskKind,
      ...matrices,
    ),
  );
  const { matrix } = reader(run);
  const scores = matrix(heads * queries.rows, keys.rows);
  const weights = matrix(heads * queries.rows, keys.rows);
  return { scores, weights, output: matrix(queries.rows, values.columns) };
}

/** @param {Record<string, Function>} raw @returns {LessonEngine} */
function engineOver(raw) {
  const lessonOf = lessonsOver(raw);
  /** The pass that C++ explains at present. @type {Call | undefined} */
  let asked;
  return Object.freeze({
    similarity: (/** @type {unknown} */ a, /** @type {unknown} */ b) =>
      unwrapped(raw['similarity']?.(vector(a, 'a'), vector(b, 'b'))),
    explainSimilarity: (
      /** @type {unknown} */ a,
      /** @type {unknown} */ b,
      /** @type {unknown} */ quantity,
    ) =>
      unwrapped(
        raw['explainSimilarity']?.(vector(a, 'a'), vector(b, 'b'), string(quantity, 'quantity')),
      ),
    scaledDotProductAttention: (/** @type {unknown} */ input) => attention(raw, input),
    trace: (/** @type {unknown} */ scenario, /** @type {unknown} */ options) => {
      const lesson = lessonOf(scenario);
      const call = lesson.call(options);
      const trace = readTrace(lesson.run(call, 'trace'), lesson, call);
      origins.set(trace, { lesson, call });
      return trace;
    },
    explain: (/** @type {Trace} */ trace, /** @type {unknown} */ reference) => {
      const origin = origins.get(object(trace, 'trace'));
      if (!origin) return wrongType(trace, 'trace', phrase('trace'));
      const place = checkedReference(reference);
      const { lesson, call } = origin;
      if (asked !== call) {
        lesson.run(call, 'askOf');
        asked = call;
      }
      return unwrapped(raw['explain']?.(lesson.handle, lesson.keyed(call.sentence, place)));
    },
  });
}

/** @type {Promise<LessonEngine> | undefined} */
let engine;

/** What the lesson needs of the engine, and no more to load. @returns {Promise<LessonEngine>} */
export function loadLessonEngine() {
  engine ??= start().then(engineOver, (error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}
