import { numberStyle } from './numbers.mjs';

/**
 * A message in the short form that `scripts/messages/compact.mjs` makes when the page is built: a text, or
 * a list of texts, gaps, tags (`{ q: … }`), and 0 for the number of the plural around.
 */
export type Message = string | readonly Part[];
type Choices = Readonly<Record<string, Message>>;
/** A gap: `[name]`, `[name, 1]` for a number, `[name, choices]` for a select, `[name, choices, 1]` for a plural. */
type Gap = readonly [name: string, choices?: Choices | 1, isPlural?: 1];
type Part = string | 0 | Gap | Choices;

/** What a language does with the pieces of a message. */
export interface Pen {
  readonly language: string;
  /** What fills a gap; undefined where nothing is given. */
  value(name: string): unknown;
  tag(name: string, children: readonly unknown[]): unknown;
}

/** Memory of what is slow to make, by language. */
function remembered<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const there = made.get(language) ?? make(language);
    made.set(language, there);
    return there;
  };
}

const numbersOf = remembered(numberStyle);
const pluralsOf = remembered((language) => new Intl.PluralRules(language));

const missing = '…';

/** The choice of a select, or of a plural: by its number, else by the language's rule for it. */
function chosen(choices: Choices, value: unknown, language: string, isPlural?: 1): Message {
  const exact = choices[isPlural ? `=${String(value)}` : String(value)];
  const rule = isPlural && exact === undefined ? pluralsOf(language).select(Number(value)) : '';
  return exact ?? choices[rule] ?? choices['other'] ?? '';
}

/** The pieces of a message, texts that touch joined to one. A gap that nothing fills is an ellipsis. */
export function write(message: Message, pen: Pen, counted?: unknown): unknown[] {
  const pieces: unknown[] = [];
  const add = (piece: unknown) => {
    const last = pieces.length - 1;
    if (typeof piece === 'string' && typeof pieces[last] === 'string') pieces[last] += piece;
    else if (piece !== '') pieces.push(piece);
  };
  const number = (value: unknown) =>
    typeof value === 'number' ? numbersOf(pen.language)(value) : missing;
  const one = (part: Part) => {
    if (typeof part === 'string') add(part);
    else if (part === 0) add(number(counted));
    else if (Array.isArray(part)) {
      const [name, choices, isPlural] = part as Gap;
      const value = pen.value(name);
      if (choices === 1) add(number(value));
      else if (choices) {
        const choice = chosen(choices, value, pen.language, isPlural);
        write(choice, pen, isPlural ? value : counted).forEach(add);
      } else add(typeof value === 'number' ? String(value) : (value ?? ''));
    } else {
      for (const [name, children] of Object.entries(part as Choices))
        add(pen.tag(name, write(children, pen, counted)));
    }
  };
  if (typeof message === 'string') add(message);
  else message.forEach(one);
  return pieces;
}
