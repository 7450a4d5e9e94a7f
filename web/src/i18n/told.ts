import type { Catalogue, Messages } from './messages';

/** The kinds of part that a phrase is made of, as the parser numbers them. */
const literal = 0;

interface Part {
  readonly type: number;
  readonly value: string;
}

interface Phrase {
  readonly key: string;
  readonly pattern: RegExp;
  readonly slots: readonly string[];
}

const prefix = 'told.';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function phraseOf(key: string, parts: readonly Part[]): Phrase {
  const pattern = parts.map(({ type, value }) => (type === literal ? escaped(value) : '(.+)'));
  return {
    key,
    pattern: new RegExp(`^${pattern.join('')}$`, 'su'),
    slots: parts.filter(({ type }) => type !== literal).map(({ value }) => value),
  };
}

/** What is fixed in a phrase: the more, the more surely it is meant. */
const fixed = ({ pattern, slots }: Phrase) => pattern.source.length - slots.length * 4;

/**
 * Tells what the engine, the schema and the address say of a problem in English, by the English phrases
 * among the messages: what fits one is said in the reader's language. Names, numbers and what fits
 * none stay as they are.
 */
export function teller(english: Catalogue): (messages: Messages, said: string) => string {
  let phrases: readonly Phrase[] | undefined;
  return (messages, said) => {
    phrases ??= Object.keys(english)
      .filter((key) => key.startsWith(prefix))
      .map((key) => phraseOf(key, english[key] as unknown as readonly Part[]))
      .sort((a, b) => fixed(b) - fixed(a));
    for (const { key, pattern, slots } of phrases) {
      const found = pattern.exec(said);
      if (!found) continue;
      const values = slots.map((slot, i) => [slot, found[i + 1] ?? '']);
      return messages.plain(key, Object.fromEntries(values));
    }
    return said;
  };
}
