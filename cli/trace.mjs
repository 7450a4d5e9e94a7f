// @ts-check
import { loadEngine } from '../engine/bindings/index.mjs';
import { BadUse, fromEngine, unknownName } from './failures.mjs';
import { traceFlags } from './flags.mjs';
import { number } from './format.mjs';
import { plainTrace } from './json.mjs';
import { namesOf } from './names.mjs';
import { editsOf, numberOf, oneOf, parsed } from './options.mjs';
import { scenarioFrom } from './scenario.mjs';
import { Context } from './steps/context.mjs';
import { stepNames, steps, summary } from './steps/index.mjs';
import { printable, textTable } from './text-table.mjs';
import { say } from './say.mjs';

/** @typedef {import('attention-explainer/engine').Scenario} Scenario */
/** @typedef {import('attention-explainer/engine').TraceOptions} TraceOptions */

/** @param {readonly string[]} positionals */
export function onlyLesson([lesson, ...rest]) {
  if (rest.length > 0) throw new BadUse(say('lesson.one', { rest: rest.join(' ') }));
  return lesson;
}

/**
 * The options of a trace, as the flags give them.
 * @param {Record<string, any>} values
 * @param {Scenario} scenario
 * @param {import('./names.mjs').Names} names
 * @returns {TraceOptions}
 */
export function traceOptions(values, scenario, names) {
  const scale = numberOf('scale', values['scale']);
  const temperature = numberOf('temperature', values['temperature']);
  const content = oneOf('content', values['content'], ['values', 'keys']);
  const [first] = Object.keys(scenario.sentences);
  const { sentence = first } = values;
  const isNamed = Object.hasOwn(scenario.sentences, sentence);
  return /** @type {TraceOptions} */ ({
    sentence: isNamed ? sentence : sentence.split(/\s+/u).map(names.key).join(' '),
    edits: editsOf(values['set']),
    causal: values['causal'] ?? false,
    ...(content && { content }),
    ...(scale !== undefined && { scale }),
    ...(temperature !== undefined && { temperature }),
  });
}

/** @param {string | undefined} head @param {Scenario} scenario */
function checkHead(head, { heads }) {
  const names = heads.map(({ name }) => name);
  if (head !== undefined && !names.some((name) => name.toLowerCase() === head.toLowerCase()))
    throw unknownName('head', head, names);
}

/** @param {Context} context */
function sentenceLine({ given: trace, names, options }) {
  const { text, gloss } = names.sentence(options.sentence, trace);
  const { causal, content, temperature } = trace.parameters;
  const notes = [
    ...(causal ? [say('note.causal')] : []),
    ...(content === 'keys' ? [say('note.keys')] : []),
    ...(temperature === 1 ? [] : [say('note.temperature', { temperature: number(temperature) })]),
  ];
  const how = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return `${printable(text)}${how}${gloss === undefined ? '' : `\n${printable(gloss)}`}`;
}

/**
 * `trace`: one pass of a lesson, as tables or as JSON.
 * @param {readonly string[]} parameters
 * @returns {Promise<string>}
 */
export async function trace(parameters) {
  const { positionals, values } = parsed(parameters, traceFlags);
  const step = oneOf('step', values['step'], stepNames);
  const scenario = scenarioFrom(onlyLesson(positionals));
  const names = namesOf(scenario);
  const options = traceOptions(values, scenario, names);
  checkHead(values['head'] && names.key(values['head']), scenario);
  const engine = await loadEngine();
  try {
    const { head, row } = values;
    const context = new Context(engine, scenario, options, names, { head, row });
    if (values['json']) return `${JSON.stringify(plainTrace(context.given))}\n`;
    const tables = step === undefined ? summary(context) : steps[step]?.tables(context);
    return [`${sentenceLine(context)}\n`, ...(tables ?? []).map(textTable)].join('\n');
  } catch (error) {
    throw fromEngine(error);
  }
}
