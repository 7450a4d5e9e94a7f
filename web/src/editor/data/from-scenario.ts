import type { Quantity } from 'attention-explainer/engine';
import { hideable, lockable } from '../../../scenarios/parts.mjs';
import { migrateScenario } from '../../../scenarios/migrate.mjs';
import {
  claimable,
  type Cell,
  type Cells,
  type Draft,
  type DraftClaim,
  type DraftHead,
  type DraftQuestion,
  type Text,
} from './draft';

type Members = Readonly<Record<string, unknown>>;

const members = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const name = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const names = (value: unknown): readonly string[] => list(value).map(name);

function cell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value === undefined ? 0 : JSON.stringify(value);
}

/** Numbers, as many as there is room for. */
const cells = (value: unknown, count: number): readonly Cell[] =>
  Array.from({ length: count }, (_, i) => cell(list(value)[i]));

const matrix = (value: unknown, rows: number, columns: number): Cells =>
  Array.from({ length: rows }, (_, i) => cells(list(value)[i], columns));

const text = (value: unknown, told: (message: string) => string | undefined): Text => {
  const { message } = members(value);
  return typeof message === 'string' ? (told(message) ?? { message }) : name(value);
};

function heads(object: Members, width: number): readonly DraftHead[] {
  let from = 0;
  return list(object['heads']).map((one) => {
    const head = members(one);
    const queryFeatures = names(head['queryFeatures']);
    const valueFeatures = names(head['valueFeatures']);
    const block = list(object['W_O']).slice(from, from + valueFeatures.length);
    from += valueFeatures.length;
    return {
      name: name(head['name']),
      queryFeatures,
      valueFeatures,
      W_Q: matrix(head['W_Q'], width, queryFeatures.length),
      W_K: matrix(head['W_K'], width, queryFeatures.length),
      W_V: matrix(head['W_V'], width, valueFeatures.length),
      W_O: matrix(block, valueFeatures.length, width),
    };
  });
}

function claim(one: unknown): DraftClaim {
  const given = members(one);
  const { above, below, equals, within } = given;
  const quantity = claimable.find((known) => known === given['quantity']) ?? 'weights';
  const way = [given['causal'] === true && 'causal', given['content'] === 'keys' && 'keys'];
  return {
    sentence: name(given['sentence']),
    quantity: quantity as Quantity,
    head: name(given['head']),
    row: name(given['row']),
    column: name(given['column']),
    way: way.filter(Boolean).join(' '),
    ...(equals !== undefined
      ? { bound: 'equals', value: cell(equals), second: within === undefined ? '' : cell(within) }
      : above !== undefined && below !== undefined
        ? { bound: 'between', value: cell(above), second: cell(below) }
        : below !== undefined
          ? { bound: 'below', value: cell(below), second: '' }
          : { bound: 'above', value: cell(above), second: '' }),
  };
}

function questions(value: unknown, told: (message: string) => string | undefined) {
  const made = Object.entries(members(value)).map(([step, one]): [string, DraftQuestion] => {
    const answers = list(members(one)['answers']).map((answer) => ({
      text: text(members(answer)['text'], told),
      right: members(answer)['right'] === true,
      because: text(members(answer)['because'], told),
    }));
    return [step, { text: text(members(one)['text'], told), answers }];
  });
  return Object.fromEntries(made);
}

/**
 * The tables of a scenario, or of what was meant as one: what is missing is empty, what is too much is
 * left out, and what is wrong stands in its cell.
 * @param told the text of a message that the scenario names
 */
export function draftOf(given: unknown, told: (message: string) => string | undefined): Draft {
  const object = members(migrateScenario(given));
  const features = names(object['features']);
  const width = features.length;
  const senses = [0, 1].map((i) => members(list(object['senses'])[i]));
  const rows = (value: unknown) =>
    Object.entries(members(value)).map(([key, values]) => ({
      name: key,
      values: cells(values, width),
    }));
  return {
    id: name(object['id']),
    title: text(object['title'], told),
    features,
    words: rows(object['words']),
    neutral: cells(object['neutral'], width),
    sentences: Object.entries(members(object['sentences'])).map(([key, one]) => ({
      name: key,
      text: name(members(one)['text']),
      neighbour: name(members(one)['neighbour']),
      head: name(members(one)['head']),
    })),
    focus: name(object['focus']),
    senses: senses.map((one) => ({ name: name(one['name']), feature: name(one['feature']) })),
    heads: heads(object, width),
    nextWords: rows(object['nextWords']).map((row) => ({
      ...row,
      sense: senses
        .flatMap((one, i) => (names(one['nextWords']).includes(row.name) ? [String(i)] : []))
        .join(''),
    })),
    questions: questions(object['questions'], told),
    claims: list(object['claims']).map(claim),
    locked: names(object['locked']).filter((part) =>
      (lockable as readonly string[]).includes(part),
    ),
    hidden: names(object['hidden']).filter((part) =>
      (hideable as readonly string[]).includes(part),
    ),
    translations: members(object['translations']),
  };
}
