import { trainingDefaults } from 'attention-explainer/learning';

/** A reader's own sentence: words of the pack, and the id of the sense that it is meant in. */
export interface OwnSentence {
  readonly text: string;
  readonly sense: string;
}

/** What is trained, how far, and what is looked at: the field `training` of a link. */
export interface Settings {
  readonly seed: number;
  readonly rank: number;
  readonly rate: number;
  readonly batch: number;
  readonly heads: number;
  readonly method: 'adam' | 'sgd';
  /** Context words of each sense that are trained on. */
  readonly contexts: number;
  /** Ids of senses of which nothing is trained on. */
  readonly without: readonly string[];
  readonly own: readonly OwnSentence[];
  /** How many updates it goes on to. */
  readonly goal: number;
  /** Where the reader stands. */
  readonly updates: number;
  /** The ambiguous word that is looked at, and which of its sentences in each sense, from 1. */
  readonly word: string;
  readonly first: number;
  readonly second: number;
  /** The sentence that is tried. */
  readonly try: string;
}

const { seed, rank, rate, batch, heads, method } = trainingDefaults;

export const defaults: Settings = Object.freeze({
  seed,
  rank,
  rate,
  batch,
  heads,
  method,
  contexts: 8,
  without: [],
  own: [],
  goal: 200,
  updates: 0,
  word: 'apple',
  first: 1,
  second: 1,
  try: '',
});

export type SettingName = keyof Settings;

/** What a run depends on: where one of these changes, it starts anew. */
export const ofTheRun: readonly SettingName[] = [
  'seed',
  'rank',
  'rate',
  'batch',
  'heads',
  'method',
  'contexts',
  'without',
  'own',
];

/** What is offered; a link may have others within the limits. */
export const offered = {
  rate: [0.001, 0.003, 0.01, 0.02, 0.03, 0.1, 0.3, 1, 3, 10],
  rank: [2, 4, 8, 16, 32],
  batch: [4, 8, 16, 32, 64],
  contexts: [1, 2, 4, 6, 8],
  goal: [50, 100, 200, 500, 1000, 2000],
} as const;

/** Enough for the ways that a reader can think of. */
export const mostOwn = 20;

/** The same run, whatever is looked at. */
export const runKey = (settings: Settings): string =>
  JSON.stringify(ofTheRun.map((name) => settings[name]));
