import { mostUpdates } from '../run/protocol';
import { mostOwn, type OwnSentence, type Settings, type SettingName } from './settings';

/** What the words of a link are held against. */
export interface Known {
  /** Ids of all senses. */
  readonly senses: readonly string[];
  readonly words: readonly string[];
}

/** What is accepted: a message below `learning.expected.`, with what fills its gaps. */
export interface Expected {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** How one setting is written and read; a text that is none of these gives undefined. */
interface Codec<T> {
  readonly expected: Expected;
  read(text: string, known: Known): T | undefined;
  write(value: T): string;
}

const whole = (low: number, high: number): Codec<number> => ({
  expected: { key: 'whole', values: { low, high } },
  read: (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : NaN;
    return value >= low && value <= high ? value : undefined;
  },
  write: String,
});

const number = (low: number, high: number): Codec<number> => ({
  expected: { key: 'number', values: { low, high } },
  read: (text) => {
    const value = text.trim() === '' ? NaN : Number(text);
    return value >= low && value <= high ? value : undefined;
  },
  write: String,
});

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const senses: Codec<readonly string[]> = {
  expected: { key: 'senses' },
  read: (text, known) => {
    const ids = text.split('+');
    const isRight =
      ids.every((id) => known.senses.includes(id)) && new Set(ids).size === ids.length;
    return isRight ? ids : undefined;
  },
  write: (ids) => ids.join('+'),
};

function ownFrom(text: string, known: Known): OwnSentence | undefined {
  const [sense = '', written = '', ...more] = text.split('=');
  const sentence = decoded(written);
  const isRight = known.senses.includes(sense) && sentence && more.length === 0;
  return isRight ? { sense, text: sentence } : undefined;
}

const own: Codec<readonly OwnSentence[]> = {
  expected: { key: 'own', values: { count: mostOwn } },
  read: (text, known) => {
    const read = text.split('+').map((one) => ownFrom(one, known));
    const found = read.filter((one) => one !== undefined);
    return found.length === read.length && found.length <= mostOwn ? found : undefined;
  },
  write: (list) => list.map(({ sense, text }) => `${sense}=${encodeURIComponent(text)}`).join('+'),
};

/** Every setting's way into a link and back. */
export const codecs: { readonly [Name in SettingName]: Codec<Settings[Name]> } = {
  seed: whole(0, 2 ** 31 - 1),
  rank: whole(1, 64),
  rate: number(0, 1000),
  batch: whole(1, 256),
  heads: whole(1, 2),
  method: {
    expected: { key: 'method' },
    read: (text) => (text === 'adam' || text === 'sgd' ? text : undefined),
    write: (method) => method,
  },
  contexts: whole(1, 8),
  without: senses,
  own,
  goal: whole(1, mostUpdates),
  updates: whole(0, mostUpdates),
  word: {
    expected: { key: 'word' },
    read: (text, { words }) => (words.includes(text) ? text : undefined),
    write: (word) => word,
  },
  first: whole(1, 9),
  second: whole(1, 9),
  try: {
    expected: { key: 'try' },
    read: (text) => decoded(text) || undefined,
    write: encodeURIComponent,
  },
};
