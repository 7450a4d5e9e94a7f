// @ts-check
import { embeddings, headOutput, nextWord, output, update, values } from './content.mjs';
import { keys, queries, scores, softmax } from './matching.mjs';
import {
  keysBesideValues,
  landings,
  move,
  places,
  pulls,
  scoresAndWeights,
  similarities,
} from './pictures.mjs';
import { say } from '../say.mjs';

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('../text-table.mjs').Table} Table */
/** @typedef {{ about: string, tables: (context: Context) => Table[] }} Step */

/** The same tables for every head. @param {Context} context @param {(context: Context) => Table[]} tables */
const ofEachHead = (context, tables) =>
  context.trace.heads.flatMap((_, head) => tables(context.withHead(head)));

/** @param {Context} context */
function allScores(context) {
  const focusRow = scores(context, [context.focus]);
  return context.row === undefined && context.trace.labels.length > 1
    ? [focusRow, { ...scores(context), title: say('table.scores.all', { title: focusRow.title }) }]
    : [focusRow];
}

/** @param {Context} context */
const loop = (context) => [
  embeddings(context),
  ...ofEachHead(context, (one) => [
    queries(one),
    keys(one),
    scores(one),
    ...softmax(one),
    values(one),
    headOutput(one),
  ]),
  update(context),
  output(context),
  nextWord(context),
];

/** The tables of each step, by the names of the lesson. @type {Readonly<Record<string, Step>>} */
export const steps = Object.freeze({
  paradox: { about: 'step.paradox', tables: (context) => [embeddings(context)] },
  gravity: {
    about: 'step.gravity',
    tables: (context) => [pulls(context), places(context)],
  },
  'dot-product': {
    about: 'step.dot-product',
    tables: (context) => [similarities(context)],
  },
  'query-key': {
    about: 'step.query-key',
    tables: (context) => [queries(context), keys(context)],
  },
  score: { about: 'step.score', tables: allScores },
  softmax: { about: 'step.softmax', tables: softmax },
  'matching-content': {
    about: 'step.matching-content',
    tables: (context) => [keysBesideValues(context), landings(context)],
  },
  value: {
    about: 'step.value',
    tables: (context) => [
      values(context),
      headOutput(context),
      update(context),
      output(context),
      nextWord(context),
    ],
  },
  loop: { about: 'step.loop', tables: loop },
});

export const stepNames = Object.keys(steps);

/** The short account that is given where no step is named. @param {Context} context */
export const summary = (context) => [scoresAndWeights(context), move(context), nextWord(context)];
