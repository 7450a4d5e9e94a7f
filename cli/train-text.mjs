// @ts-check
import { loss, number, percent } from './format.mjs';
import { say } from './say.mjs';
import { textTable } from './text-table.mjs';

/** @typedef {import('./train.mjs').Result} Result */
/** @typedef {import('./train.mjs').Shown} Shown */

/** How many next words are shown. */
const firstWords = 8;

/** @param {number | null} accuracy */
const share = (accuracy) => (accuracy === null ? '–' : percent(accuracy));

/** The flags that give this run again, in any language. @param {Result} result */
function settingsOf({ without, contexts, scaled, ...result }) {
  /** @type {(keyof typeof result)[]} */
  const names = ['seed', 'rank', 'heads', 'batch', 'rate', 'method', 'projections', 'content'];
  return [
    ...names.map((name) => `--${name} ${result[name]}`),
    ...(scaled ? [] : ['--unscaled']),
    ...(without.length > 0 ? [`--without ${without.join(',')}`] : []),
    ...(contexts < 8 ? [`--contexts ${contexts}`] : []),
  ].join(' ');
}

/** @param {Result} result */
const course = ({ history }) => ({
  title: say('train.course'),
  note: say('train.course.how'),
  columns: [say('train.loss'), say('train.accuracy.heldOut')],
  rows: history.map(({ updates, loss: value, heldOutAccuracy }) => ({
    label: String(updates),
    cells: [loss(value), share(heldOutAccuracy)],
  })),
});

/** @param {Result} result */
const outcome = (result) => ({
  title: say('train.result', { updates: result.updates }),
  columns: [say('train.loss'), say('train.accuracy')],
  rows: [
    { label: say('train.trained'), cells: [loss(result.loss), share(result.trainAccuracy)] },
    { label: say('train.heldOut'), cells: [loss(result.heldOutLoss), share(result.heldOutAccuracy)] }, // prettier-ignore
  ],
});

/** @param {Result} result */
const bySense = (result) => ({
  title: say('train.senses'),
  columns: [say('train.trained'), say('train.heldOut')],
  rows: result.bySense.map(({ sense, train, heldOut }) => ({
    label: sense,
    cells: [share(train.accuracy), share(heldOut.accuracy)],
  })),
});

/** @param {Shown} shown */
function sentenceTables({ labels, focus, heads, nextWords, senses }) {
  const pulls = {
    title: say('table.pulls', { word: focus }),
    note: say('table.pulls.how'),
    columns: labels,
    rows: heads.map(({ name, weights }) => ({ label: name, cells: weights.map(percent) })),
  };
  const next = {
    title: say('table.next', { word: focus }),
    note: say('table.next.how'),
    columns: [say('table.before'), say('table.after')],
    rows: nextWords.slice(0, firstWords).map(({ word, before, after }) => ({
      label: word,
      cells: [percent(before), percent(after)],
    })),
  };
  const chances = {
    title: say('train.chances'),
    columns: [say('table.before'), say('table.after')],
    rows: senses.map(({ sense, before, after }) => ({
      label: sense,
      cells: [percent(before), percent(after)],
    })),
  };
  return [pulls, next, chances];
}

/**
 * A run in words and tables.
 * @param {Result} result
 */
export function trainText(result) {
  const { data, hasDiverged, sentence } = result;
  const head = [
    say('train.settings', { settings: settingsOf(result) }),
    say('train.data', { train: number(data.train), heldOut: number(data.heldOut) }),
    say('train.pack', { sha256: data.pack.sha256 }),
  ];
  const left = sentence?.unknown ?? [];
  return [
    `${head.join('\n')}\n`,
    textTable(course(result)),
    ...(hasDiverged ? [`${say('train.diverged', { updates: result.updates })}\n`] : []),
    textTable(outcome(result)),
    textTable(bySense(result)),
    ...(left.length > 0 ? [`${say('train.leftOut', { words: left.join(', ') })}\n`] : []),
    ...(sentence ? sentenceTables(sentence).map(textTable) : []),
  ].join('\n');
}
